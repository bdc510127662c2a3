//! Clerk's Backend API, modelled: modules by resource, all re-exported flat. Names and types are facts of Clerk's published
//! API document (<https://github.com/clerk/openapi-specs>); a model reads whatever some published version of it sends.
//!
//! A field is required only where every version requires it and has since it was there, and no document seen lacks it;
//! an optional one reads null as absent. String enums and unions are open: what is not listed is kept.
#![doc = include_str!("catalogue.md")]
// Clerk's objects have many.
#![allow(clippy::struct_excessive_bools)]

pub mod billing;
pub mod enterprise;
pub mod errors;
pub mod events;
pub mod instance;
pub mod keys;
mod list;
pub mod machines;
pub mod oauth;
mod oauth_access_token;
mod object;
pub mod organizations;
mod page;
pub mod sessions;
mod timestamp;
pub mod users;
pub mod verifications;

pub use billing::*;
pub use enterprise::*;
pub use errors::*;
pub use events::*;
pub use instance::*;
pub use keys::*;
pub use list::List;
pub use machines::*;
pub use oauth::*;
pub use oauth_access_token::OAuthAccessToken;
pub use object::Object;
pub use organizations::*;
pub use page::Page;
pub use sessions::*;
pub use timestamp::Timestamp;
pub use users::*;
pub use verifications::*;
