//! facet-json, which reads by reflection. It takes a number for a string, so that it has no place where documents are
//! broken.

use crate::reader::{Broken, Reader, Work, first};
use ::facet::Facet;
use facet_value::Value;
use std::collections::BTreeMap;

type Metadata = BTreeMap<String, Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Facet)]
        #[repr(u8)]
        pub enum $tag {
            #[facet(rename = $object)]
            It,
        }

        #[derive(Facet)]
        #[facet(rename_all = "camelCase")]
        pub struct $name {
            pub object: $tag,
            $(#[facet(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (part $name:ident
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Facet)]
        #[facet(rename_all = "camelCase")]
        pub struct $name {
            $(#[facet(alias = $key)] pub $field: $($type)+,)*
        }
    };
    (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
        // The enum has the tag.
        $(declare! { part $model $fields })*

        #[derive(Facet)]
        #[repr(u8)]
        #[facet(tag = "object")]
        pub enum $name {
            $(#[facet(rename = $object)] $variant($model),)*
        }
    };
    (words $name:ident { $($variant:ident $word:tt;)* }) => {
        #[derive(Facet)]
        #[repr(u8)]
        pub enum $name {
            $(#[facet(rename = $word)] $variant,)*
        }
    };
}
token_shape!(declare);
user_shapes!(declare);

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "facet-json",
        both_spellings: true,
        broken: Broken::Unvalidated,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: Facet<'static>>(json: &'static str) -> Work {
    first(move || facet_json::from_str::<T>(json))
}
