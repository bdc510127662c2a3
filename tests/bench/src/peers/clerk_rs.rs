//! clerk-rs, Clerk's client for Rust, whose models are generated from the API's document, on `serde_derive`. It knows
//! one case of a key.

use crate::reader::{Broken, Reader, Work, first};
use ::clerk_rs::models::{OAuthAccessTokenInner, User};
use serde::de::DeserializeOwned;

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "clerk-rs",
        both_spellings: false,
        broken: Broken::First,
        token: Some(read::<OAuthAccessTokenInner>),
        tokens: Some(read::<Vec<OAuthAccessTokenInner>>),
        user: Some(read::<User>),
    }
}

fn read<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
    first(move || serde_json::from_str::<T>(json))
}
