//! More keys or values than can be numbered.

use super::output::Output;
use super::thorough;
use crate::errors::Errors;
use crate::{check, parse};
use proc_macro2::TokenTree;

const MOST: usize = 65_534;

/// The message, for the catalogue.
pub(super) const MESSAGE: &str =
    "too many keys or values: 65535, of at most 65534\nkeep them as data, in a map or a `String`";

fn string_enum(count: usize) -> String {
    let values: Vec<String> = (0..count).map(|index| format!("V{index}")).collect();
    format!("enum Many {{{}}}", values.join(","))
}

/// The discriminator's key counts.
fn model(keys: usize) -> String {
    // `f0_a` has two keys, `last` one.
    let mut fields: Vec<String> = (0..(keys - 1) / 2).map(|index| format!("f{index}_a: u8")).collect();
    if keys % 2 == 0 {
        fields.push("last: u8".to_owned());
    }
    format!("#[clerk_model(object = \"many\")] struct Many {{{}}}", fields.join(","))
}

/// Each error with the text at its span.
fn errors(item: &str) -> Vec<(String, &str)> {
    let output = Output::parse(crate::derive(syn::parse_str(item).unwrap())).unwrap();
    let errors = output.errors.iter();
    errors
        .map(|error| (error.message.clone(), &item[error.span()]))
        .collect()
}

#[test]
fn one_value_too_many() {
    assert_eq!(errors(&string_enum(MOST + 1)), [(MESSAGE.to_owned(), "Many")]);
}

#[test]
fn one_key_too_many() {
    let message = MESSAGE.replace("65535", "65536");
    assert_eq!(errors(&model(MOST + 2)), [(message, "Many")]);
}

#[test]
fn as_many_values_as_possible() {
    assert!(is_accepted(&string_enum(MOST)));
}

#[test]
fn as_many_keys_as_possible() {
    assert!(is_accepted(&model(MOST)));
}

/// The expansion takes seconds, so only thorough runs include it.
fn is_accepted(item: &str) -> bool {
    let item = syn::parse_str(item).unwrap();
    if thorough() {
        let is_error = |token: TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "compile_error");
        return !crate::derive(item).into_iter().any(is_error);
    }
    let mut errors = Errors::default();
    let model = parse::parse(&item, &mut errors);
    check::check(&model, &mut errors);
    errors.into_tokens().is_empty()
}
