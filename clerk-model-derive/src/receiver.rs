//! Replaces `Self` with the item's name and arguments: in generated impls, it is another type.

use crate::tokens::{any, replace_names, tokens_of};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parse;
use syn::{Data, DeriveInput, Fields};

pub(crate) fn replace_self(input: &mut DeriveInput) {
    let (_, arguments, _) = input.generics.split_for_impl();
    let ident = &input.ident;
    let name = quote!(#ident #arguments);
    match &mut input.data {
        Data::Struct(data) => replace_in(&mut data.fields, &name),
        Data::Enum(data) => {
            for variant in &mut data.variants {
                replace_in(&mut variant.fields, &name);
            }
        }
        Data::Union(_) => {}
    }
    for parameter in &mut input.generics.params {
        replace(parameter, &name);
    }
    if let Some(clause) = &mut input.generics.where_clause {
        replace(clause, &name);
    }
}

fn replace_in(fields: &mut Fields, name: &TokenStream) {
    for field in fields {
        replace(&mut field.ty, name);
    }
}

fn replace<T: ToTokens + Parse>(node: &mut T, name: &TokenStream) {
    let tokens = tokens_of(node);
    if any(
        tokens.clone(),
        |token| matches!(token, TokenTree::Ident(ident) if ident == "Self"),
    ) {
        let tokens = replace_names(tokens, &|ident, _| (ident == "Self").then(|| name.clone()));
        if let Ok(replaced) = syn::parse2(tokens) {
            *node = replaced;
        }
    }
}
