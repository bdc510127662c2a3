//! miniserde. It knows one case of a key, and has no unions, so that it cannot read the user.

use crate::reader::{Broken, Reader, Work, first};
use ::miniserde::Deserialize;
use ::miniserde::json::{self, Object};

type Metadata = Object;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserialize)]
        pub enum $tag {
            #[serde(rename = $object)]
            It,
        }

        #[derive(Deserialize)]
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
        name: "miniserde",
        both_spellings: false,
        broken: Broken::First,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: None,
    }
}

fn read<T: Deserialize + 'static>(json: &'static str) -> Work {
    first(move || json::from_str::<T>(json))
}
