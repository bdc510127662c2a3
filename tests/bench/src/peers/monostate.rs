//! monostate under `serde_derive`: the tag is a field that must be a string, and a union tries one variant after
//! another.

use crate::reader::{Broken, Reader, Work, first};
use ::monostate::MustBe;
use serde::Deserialize;
use serde::de::DeserializeOwned;

type Metadata = serde_json::Map<String, serde_json::Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            pub object: MustBe!($object),
            $(#[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (part $name:ident
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(#[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
        $(declare! { model $model $tag $object $fields })*

        #[derive(Deserialize)]
        #[serde(untagged)]
        pub enum $name {
            $($variant($model),)*
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

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "monostate on serde_derive",
        both_spellings: true,
        broken: Broken::First,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
    first(move || serde_json::from_str::<T>(json))
}
