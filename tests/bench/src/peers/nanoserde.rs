//! nanoserde. It knows one case of a key, has no unions selected by a member, so that it cannot read the
//! user, and no type for any JSON: its metadata are strings, as those of the tokens happen to be.
#![allow(clippy::question_mark)] // In what its derive puts out.

use crate::reader::{Broken, Reader, Work, first};
use ::nanoserde::DeJson;
use std::collections::HashMap;

type Metadata = HashMap<String, String>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(DeJson)]
        pub enum $tag {
            #[nserde(rename = $object)]
            It,
        }

        #[derive(DeJson)]
        pub struct $name {
            pub object: $tag,
            $(pub $field: $($type)+,)*
        }
    };
}
token_shape!(declare);

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "nanoserde, metadata of strings only",
        both_spellings: false,
        broken: Broken::First,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: None,
    }
}

fn read<T: DeJson + 'static>(json: &'static str) -> Work {
    first(move || T::deserialize_json(json))
}
