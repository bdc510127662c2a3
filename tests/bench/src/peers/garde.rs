//! garde on `serde_derive`: the tag is a string, and a validation after reading says whether it is right. The user has
//! no cell, for garde has to be told which fields to go into.

use crate::reader::{first, Broken, Reader};
use ::garde::{Error, Report, Validate};
use serde::de::DeserializeOwned;
use serde::Deserialize;

type Metadata = serde_json::Map<String, serde_json::Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize, Validate)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            #[garde(custom(|object: &String, _| is(object, $object)))]
            pub object: String,
            $(#[garde(skip)] #[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
}
token_shape!(declare);

fn is(object: &str, expected: &str) -> Result<(), Error> {
    if object == expected {
        Ok(())
    } else {
        Err(Error::new("another object"))
    }
}

/// What reading or the validation after it tells.
pub enum Fault {
    Json(serde_json::Error),
    Object(Report),
}

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "garde on serde_derive",
        both_spellings: true,
        broken: Broken::First,
        token: Some(|json| first(move || read(json, OAuthAccessToken::validate))),
        tokens: Some(|json| {
            first(move || {
                read(json, |tokens: &Vec<_>| {
                    tokens.iter().try_for_each(OAuthAccessToken::validate)
                })
            })
        }),
        user: None,
    }
}

fn read<T: DeserializeOwned>(json: &str, validate: fn(&T) -> Result<(), Report>) -> Result<T, Fault> {
    let value = serde_json::from_str(json).map_err(Fault::Json)?;
    validate(&value).map_err(Fault::Object)?;
    Ok(value)
}
