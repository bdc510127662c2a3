//! The derive of `clerk-models`; use it from there.
//!
//! The files in the order of the data: `receiver` spells out `Self`, `parse` makes a `model` of the tokens with the
//! help of `attr`, `words` and `case`, `check` looks at what stands between fields or variants, `expand` writes the impls. What is
//! wrong goes to `errors`, in the words of `message`; `tokens` serves all of them. `ARCHITECTURE.md` shows how they fit together, and
//! `expansions/` shows it.
#![forbid(unsafe_code)]

mod attr;
mod case;
mod check;
mod errors;
mod expand;
mod message;
mod model;
mod parse;
mod receiver;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

use errors::Errors;
use proc_macro::TokenStream;
use syn::{parse_macro_input, DeriveInput};

/// Reading and writing of one JSON object with a constant discriminator.
///
/// Implements `serde::Deserialize`, `serde::Serialize`, `HasSchema` and, with an `object`, `ClerkModel`. The attributes
/// are listed in the README of `clerk-models`. serde's attributes are known here only to be refused.
#[proc_macro_derive(ClerkModel, attributes(clerk_model, serde))]
pub fn derive_clerk_model(input: TokenStream) -> TokenStream {
    derive(parse_macro_input!(input as DeriveInput)).into()
}

fn derive(mut input: DeriveInput) -> proc_macro2::TokenStream {
    receiver::spell_out(&mut input);
    let mut errors = Errors::default();
    let model = parse::parse(&input, &mut errors);
    check::check(&model, &mut errors);
    let errors = errors.into_tokens();
    let impls = if errors.is_empty() {
        expand::expand(&model)
    } else {
        expand::fallback(&model)
    };
    let mut output = errors;
    output.extend(impls);
    output
}
