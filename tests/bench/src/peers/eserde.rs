//! eserde, which reads with `serde_derive`'s code and again, for its report, if that fails.
//! Without `default`, its report has every optional field that is absent.

use crate::reader::{Broken, Reader, Work, report};
use ::eserde::{DeserializationErrors, EDeserialize};

type Metadata = serde_json::Map<String, serde_json::Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(eserde::Deserialize)]
        pub enum $tag {
            #[serde(rename = $object)]
            It,
        }

        #[derive(eserde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            pub object: $tag,
            $($(#[serde($default)])? #[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (part $name:ident
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(eserde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[serde($default)])? #[serde(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
        // The enum has the tag.
        $(declare! { part $model $fields })*

        #[derive(eserde::Deserialize)]
        #[serde(tag = "object")]
        pub enum $name {
            $(#[serde(rename = $object)] $variant($model),)*
        }
    };
    (words $name:ident { $($variant:ident $word:tt;)* }) => {
        #[derive(eserde::Deserialize)]
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
        name: "eserde",
        both_spellings: true,
        broken: Broken::Report(|violations| violations),
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: for<'de> EDeserialize<'de> + 'static>(json: &'static str) -> Work {
    report(move || ::eserde::json::from_str::<T>(json), DeserializationErrors::len)
}
