//! A crate that gives others the models under names of its own.
#![deny(warnings)]

pub use serde;

/// The whole crate under another name.
pub use clerk_models as models;

/// Each of its public items, and so the hidden module of what the derive writes.
pub mod api {
    pub use clerk_models::*;
}
