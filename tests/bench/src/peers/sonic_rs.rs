//! `serde_derive`'s models on sonic-rs, compiled for any processor of the target, as the other contenders are.

use crate::models::serde_derive::{OAuthAccessToken, User};
use crate::reader::{Broken, Reader, Work, first};
use serde::de::DeserializeOwned;

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "serde_derive on sonic-rs",
        both_spellings: true,
        broken: Broken::First,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
    first(move || sonic_rs::from_str::<T>(json))
}
