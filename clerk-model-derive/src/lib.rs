//! The derive of `clerk-models`; use it from there.
//!
//! In the order of the data: `receiver` replaces `Self`, `parse` makes a `model` of the tokens with the help of `attributes` and
//! `case`, `check` has the rules between fields or variants, `expand` writes the impls. `errors` collects errors, whose texts are in
//! `message`; `types` has what the tokens of a type show. `ARCHITECTURE.md` shows how they fit together, `expansions/` shows an item and its expansion.
#![forbid(unsafe_code)]

mod attributes;
mod case;
mod check;
mod derive;
mod errors;
mod expand;
mod message;
mod model;
mod parse;
mod receiver;
mod tokens;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

// Documented in `clerk-models`, which re-exports it.
#[allow(missing_docs)]
#[proc_macro_derive(ClerkModel, attributes(clerk_model, serde))]
pub fn derive_clerk_model(input: TokenStream) -> TokenStream {
    derive::derive(parse_macro_input!(input as DeriveInput)).into()
}
