//! A derive and typed models for JSON objects that carry a constant tag.
//!
//! Many HTTP APIs tag every object: `{"object": "oauth_access_token", ...}`. serde's derive does not check such a tag on a
//! struct, stops at the first error, treats null and absent as one, and quotes values in its errors.
//! [`ClerkModel`](derive@ClerkModel) checks the tag, maps keys to fields and distinguishes required from optional.
//! [`from_str`] reports every violation of a document at once, with its location and without the values of its fields.
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
//! assert_eq!(
//!     error.to_string(),
//!     "3 violations\n\
//!      /externalAccountId: missing field \"externalAccountId\" (line 1, column 1)\n\
//!      /label: missing field \"label\" (line 1, column 1)\n\
//!      /token: expected string, found integer (line 1, column 43)"
//! );
//! # Ok::<(), clerk_models::ValidationError>(())
//! ```
//!
//! # I want to ...
//!
//! | | |
//! |---|---|
//! | declare an object | [`ClerkModel`](derive@ClerkModel), with all attributes |
//! | read Clerk's objects | [`models`](crate::models) |
//! | handle a webhook of Clerk's | [`Event`](crate::models::Event) |
//! | move a serde struct over | [the table](derive@ClerkModel#coming-from-serde) |
//! | read JSON with the full report | [`from_str`], [`from_slice`], [`from_reader`], [`from_value`] |
//! | show a report under its source | [`ValidationError::render`] |
//! | answer a request with the report | [`ValidationError::problem`] |
//! | report a violation that the program finds itself | [`ValidationError::extend`] |
//! | handle violations as data | [`Violation`], [`ViolationCode`] |
//! | read an enum of strings, or of objects by their tag | [`ClerkModel`](derive@ClerkModel#string-enums) on an enum |
//! | read objects that differ by another key than a tag | [`dispatch!`] |
//! | read a value of several JSON types, such as an ID or an object | [`by_type`](derive@ClerkModel#enums-by-json-type) |
//! | keep unknown keys | [`extra`](derive@ClerkModel#extra) |
//! | keep tokens out of logs | [`Secret`] |
//! | write the fields' own names, as Clerk's servers do | [`Wire`] |
//! | use a type with serde's derive, or a hand-written `Deserialize` | [`HasSchema`], [`opaque_schema!`] |
//! | print a JSON Schema | [`json_schema`] |
//! | look up a compile error | [`compile_errors`] |
//! | read another format | [formats](#formats) |
//!
//! # Errors
//!
//! `from_str` and its siblings return a [`ValidationError`]: JSON that breaks the syntax has the violations before that point
//! and one `syntax`. An object with another tag is one violation, and nothing else in it is validated. Through serde, as in `serde_json::from_str` or an extractor of a web framework, the first problem is the error,
//! and its text quotes values that are not a [`Secret`]: log the report instead.
//!
//! # Features
//!
//! * `models` (default): Clerk's Backend API, in [`models`](crate::models).
//! * `chrono`, `indexmap`, `jiff`, `url`, `uuid`: schemas of these crates' types, which print their format in JSON Schema and
//!   name it in a violation: "not a valid uuid". They read with each crate's own `Deserialize`. Without the feature, a field
//!   of such a type is validated too: "not a valid `Uuid`".
//! * `chrono`, `jiff`: conversions of `models::Timestamp`.
//!
//! The minimum supported Rust version is 1.85. It may rise in a minor release.
//!
#![doc = include_str!("formats.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// The crate's page links to the catalogue.
#![cfg_attr(not(feature = "models"), allow(rustdoc::broken_intra_doc_links))]

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
#[doc(
    alias = "Deserialize",
    alias = "Serialize",
    alias = "tag",
    alias = "rename_all",
    alias = "deny_unknown_fields"
)]
pub use clerk_model_derive::ClerkModel;
pub use de::UnknownVariant;
pub use json::{JsonType, Pointer};
pub use model::ClerkModel;
#[cfg(feature = "models")]
pub use models::OAuthAccessToken;
pub use report::problem_details::Problem;
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
