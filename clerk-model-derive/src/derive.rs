//! From an item to its impls, or to its errors and stubs.

use crate::errors::Errors;
use crate::{check, expand, parse, receiver};
use proc_macro2::TokenStream;
use syn::DeriveInput;

pub(crate) fn derive(mut input: DeriveInput) -> TokenStream {
    receiver::replace_self(&mut input);
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
