//! garde on `serde_derive`: the tag is a string, and a validation after reading says whether it is right. That of a
//! union is for `serde_derive`, which picks the variant by it.

use crate::reader::{Broken, Reader, first};
use ::garde::{Error, Report, Validate};
use serde::Deserialize;
use serde::de::DeserializeOwned;

type Metadata = serde_json::Map<String, serde_json::Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize, Validate)]
        #[serde(rename_all = "camelCase")]
        #[garde(allow_unvalidated)]
        pub struct $name {
            #[garde(custom(|object: &String, _| is(object, $object)))]
            pub object: String,
            $($(#[garde($dive)])? #[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (part $name:ident
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize, Validate)]
        #[serde(rename_all = "camelCase")]
        #[garde(allow_unvalidated)]
        pub struct $name {
            $($(#[garde($dive)])? #[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
        $(declare! { part $model $fields })*

        #[derive(Deserialize, Validate)]
        #[serde(tag = "object")]
        pub enum $name {
            $(#[serde(rename = $object)] $variant(#[garde(dive)] $model),)*
        }
    };
    (words $name:ident { $($variant:ident $word:tt;)* }) => {
        #[derive(Deserialize)]
        pub enum $name {
            $(#[serde(rename = $word)] $variant,)*
        }
    };
}
token_shape!(declare);
user_shapes!(declare);

fn is(object: &str, expected: &str) -> Result<(), Error> {
    if object == expected {
        Ok(())
    } else {
        Err(Error::new("another object"))
    }
}

/// What reading or the validation after it reports.
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
        user: Some(|json| first(move || read(json, User::validate))),
    }
}

fn read<T: DeserializeOwned>(json: &str, validate: fn(&T) -> Result<(), Report>) -> Result<T, Fault> {
    let value = serde_json::from_str(json).map_err(Fault::Json)?;
    validate(&value).map_err(Fault::Object)?;
    Ok(value)
}
