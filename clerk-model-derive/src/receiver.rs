//! `Self` in the types of an item means the item, and would mean something else in the derive's output: it is spelled
//! out before anything is read.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::Parse;
use syn::{Data, DeriveInput};

/// Writes the item's own name and arguments for every `Self` in its fields' types and in its bounds.
pub(crate) fn spell_out(input: &mut DeriveInput) {
    let (_, arguments, _) = input.generics.split_for_impl();
    let ident = &input.ident;
    let name = quote!(#ident #arguments);
    let fields: Vec<&mut syn::Field> = match &mut input.data {
        Data::Struct(data) => data.fields.iter_mut().collect(),
        Data::Enum(data) => data
            .variants
            .iter_mut()
            .flat_map(|variant| &mut variant.fields)
            .collect(),
        Data::Union(_) => Vec::new(),
    };
    for field in fields {
        replace(&mut field.ty, &name);
    }
    for parameter in &mut input.generics.params {
        replace(parameter, &name);
    }
    if let Some(clause) = &mut input.generics.where_clause {
        replace(clause, &name);
    }
}

fn replace<T: ToTokens + Parse>(node: &mut T, name: &TokenStream) {
    let tokens = node.to_token_stream();
    if names_self(tokens.clone()) {
        if let Ok(replaced) = syn::parse2(replaced(tokens, name)) {
            *node = replaced;
        }
    }
}

fn names_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => names_self(group.stream()),
        TokenTree::Ident(ident) => ident == "Self",
        _ => false,
    })
}

fn replaced(tokens: TokenStream, name: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), replaced(group.stream(), name));
                inside.set_span(group.span());
                TokenTree::Group(inside).into()
            }
            TokenTree::Ident(ident) if ident == "Self" => name.clone(),
            token => token.into(),
        })
        .collect()
}
