//! What is known of a struct without its types: the `Table`, and the function from key to field.

use crate::model::{Field, Object, Shape};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

pub(super) fn table(ident: &Ident, object: &Object) -> TokenStream {
    let name = ident.unraw().to_string();
    let fields: Vec<&Field> = object.keyed().collect();
    let entries = fields.iter().map(|field| entry(object, field));
    let mut keys = Vec::new();
    let mut arms = TokenStream::new();
    for (index, field) in fields.iter().enumerate() {
        let read: Vec<String> = object.read_keys(field).into_iter().map(|(key, _)| key).collect();
        arms.extend(quote!(#(#read)|* => #index,));
        keys.extend(read);
    }
    let mut required: Vec<bool> = fields.iter().map(|field| field.is_required()).collect();
    let (tag, objects) = match &object.tag {
        Some(tag) => {
            let (key, index) = (&tag.key, fields.len());
            arms.extend(quote!(#key => #index,));
            keys.push(key.clone());
            required.push(!tag.optional);
            (key.as_str(), &tag.values[..])
        }
        None => ("", &[][..]),
    };
    let required = required.chunks(64).map(|bits| {
        let word = bits.iter().rev().fold(0_u64, |word, bit| word << 1 | u64::from(*bit));
        quote!(#word)
    });
    let unknown = match (object.extra(), object.deny_unknown) {
        (Some(_), _) => quote!(Kept),
        (None, Some(_)) => quote!(Denied),
        (None, None) => quote!(Ignored),
    };
    quote! {
        fn __find(key: &__p::str) -> __p::usize {
            match key {
                #arms
                _ => __p::UNKNOWN,
            }
        }
        const __TABLE: &'static __p::Table = &__p::Table {
            name: #name,
            tag: #tag,
            objects: &[#(#objects),*],
            fields: &[#(#entries),*],
            find: __find,
            keys: &[#(#keys),*],
            required: &[#(#required),*],
            unknown: __p::Unknown::#unknown,
        };
    }
}

fn entry(object: &Object, field: &Field) -> TokenStream {
    let written = object.written(field);
    let wire = field.wire();
    let presence = match field.shape {
        Shape::OfType => quote!(OfType),
        _ if field.is_required() => quote!(Required),
        _ => quote!(Optional),
    };
    let read = object.read_keys(field).into_iter().map(|(key, _)| key);
    let nullable = field.is_nullable();
    quote! {
        __p::Field {
            written: #written,
            wire: #wire,
            read: &[#(#read),*],
            presence: __p::Presence::#presence,
            nullable: #nullable,
        }
    }
}

/// How many words of 64 bits tell which keys were seen.
pub(super) fn words(object: &Object) -> usize {
    (object.keyed().count() + usize::from(object.tag.is_some())).div_euclid(64) + 1
}
