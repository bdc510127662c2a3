//! Typed models for JSON objects with a constant tag: the discriminator is checked, keys map to fields by themselves,
//! and when something is off, everything that is off is reported at once, with its place and without its values.
//!
//! [`ClerkModel`](derive@ClerkModel) is the derive. [`from_str`], [`from_slice`], [`from_reader`] and [`from_value`]
//! read with the full report, a [`ValidationError`]; serde's own `Deserialize` and `Serialize` are implemented too.
//!
//! ```
//! use clerk_models::{ClerkModel, Secret};
//!
//! #[derive(Debug, Clone, PartialEq, ClerkModel)]
//! #[clerk_model(object = "oauth_access_token")]
//! pub struct Token {
//!     pub external_account_id: String,
//!     pub token: Secret,
//!     #[clerk_model(required)]
//!     pub label: Option<String>,
//!     pub scopes: Option<Vec<String>>,
//! }
//!
//! let json = r#"{"object": "oauth_access_token", "external_account_id": "eac_1", "token": "ya29", "label": null}"#;
//! let token: Token = clerk_models::from_str(json)?;
//! assert_eq!(token.external_account_id, "eac_1");
//! assert_eq!(
//!     serde_json::to_string(&token).unwrap(),
//!     r#"{"object":"oauth_access_token","externalAccountId":"eac_1","token":"ya29","label":null}"#
//! );
//!
//! let error = clerk_models::from_str::<Token>(r#"{"object": "oauth_access_token", "token": 5}"#).unwrap_err();
//! assert_eq!(error.violations().len(), 3);
//! # Ok::<(), clerk_models::ValidationError>(())
//! ```
//!
//! Log the report, not serde's error: serde's text quotes values of another type than the field's, unless the field
//! is a [`Secret`].
//!
#![doc = include_str!("formats.md")]
#![forbid(unsafe_code)]

#[doc = include_str!("compile_errors.md")]
#[allow(clippy::doc_markdown)] // The texts stand there as the derive says them.
pub mod compile_errors {}
mod de;
mod json;
mod model;
#[cfg(feature = "models")]
pub mod models;
mod report;
pub mod schema;
mod secret;
mod ser;

/// What generated code names, under this version's name: generated code of another version does not compile.
#[doc(hidden)]
#[path = "derive_support/mod.rs"]
pub mod __private_0_1;

/// What a condition of [`dispatch!`](crate::dispatch!) sees of an object.
pub mod dispatch {
    pub use crate::json::{Members, Peek};
}

#[doc = include_str!("attributes.md")]
pub use clerk_model_derive::ClerkModel;
pub use de::UnknownVariant;
pub use json::{JsonType, Pointer};
pub use model::ClerkModel;
#[cfg(feature = "models")]
pub use models::OAuthAccessToken;
pub use report::{ValidationError, Violation, ViolationCode, from_reader, from_slice, from_str, from_value};
pub use schema::json_schema::json_schema;
pub use schema::{HasSchema, Schema};
pub use secret::Secret;
pub use ser::Wire;

/// A JSON object whose keys and values are the caller's own: Clerk's `public_metadata` and its like.
///
/// ```
/// let metadata: clerk_models::Metadata = serde_json::from_str(r#"{"plan": "pro"}"#)?;
/// assert_eq!(metadata["plan"], "pro");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Metadata = serde_json::Map<String, serde_json::Value>;
