//! `serde_derive`'s models on simd-json. It changes the document while it reads, so that each run makes a copy of it,
//! in a buffer that is kept, as its own buffers are.

use crate::models::serde_derive::{OAuthAccessToken, User};
use crate::reader::{Broken, Reader, Work, first};
use serde::de::DeserializeOwned;
use simd_json::Buffers;

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "serde_derive on simd-json",
        both_spellings: true,
        broken: Broken::First,
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
    let mut document = Vec::with_capacity(json.len());
    let mut buffers = Buffers::new(json.len());
    first(move || {
        document.clear();
        document.extend_from_slice(json.as_bytes());
        simd_json::serde::from_slice_with_buffers::<T>(&mut document, &mut buffers)
    })
}
