//! The `Table` of a struct: keys, and facts that do not depend on types.

use super::lookup::lookup;
use crate::model::{Field, Object};
use crate::parse::attribute::LiteralValue;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn table(name: &str, object: &Object) -> TokenStream {
    let fields = object.keyed();
    let mut names = TokenStream::new();
    let (mut facts, mut keys) = (Vec::new(), Vec::new());
    let (mut required, mut of_type) = (Vec::new(), Vec::new());
    for (index, field) in fields.iter().enumerate() {
        let (written, wire) = (object.written(field), field.wire());
        names.extend(quote!((#written, #wire),));
        required.push(field.is_required());
        of_type.push(field.is_of_type());
        let [low, high, ..] = keys.len().to_le_bytes();
        let own = object.read_keys(field);
        facts.extend_from_slice(&[rules(field) | key_facts(object, field, own.len()), low, high]);
        for key in own {
            keys.push((key.value, index));
        }
    }
    if object.tag.is_some() || !object.constants.is_empty() {
        required.push(object.tag.as_ref().is_some_and(|tag| !tag.optional));
    }
    let (tag, objects) = match &object.tag {
        Some(tag) => {
            keys.push((tag.key.clone(), fields.len()));
            (tag.key.as_str(), &tag.values[..])
        }
        None => ("", &[][..]),
    };
    let mut constants = TokenStream::new();
    for constant in &object.constants {
        keys.push((constant.key.value.clone(), required.len()));
        required.push(true);
        let (key, literals) = (&constant.key.value, literals([&constant.value]));
        constants.extend(quote!((#key, #literals),));
    }
    let objects = literals(objects);
    let required = words_of(&required);
    let of_type = if of_type.contains(&true) {
        words_of(&of_type)
    } else {
        Vec::new()
    };
    let unknown = match (object.extra(), object.deny_unknown) {
        (Some(_), _) => quote!(Collected),
        (None, Some(_)) => quote!(Denied),
        (None, None) => quote!(Ignored),
    };
    let facts = Literal::byte_string(&facts);
    let lookup = lookup(&keys);
    quote! {
        const __TABLE: &'static __p::Table = &__p::Table {
            name: #name,
            tag: #tag,
            objects: #objects,
            constants: &[#constants],
            names: &[#names],
            facts: #facts,
            keys: #lookup,
            required: &[#(#required),*],
            of_type: &[#(#of_type),*],
            unknown: __p::Unknown::#unknown,
        };
    }
}

/// One type for all values; where there is none, strings.
pub(super) fn literals<'a>(values: impl IntoIterator<Item = &'a LiteralValue>) -> TokenStream {
    let (mut name, mut list) = (quote!(Texts), TokenStream::new());
    for value in values {
        match value {
            LiteralValue::Text(text) => list.extend(quote!(#text,)),
            LiteralValue::Integer(integer) => {
                name = quote!(Integers);
                list.extend(quote!(#integer,));
            }
            LiteralValue::Boolean(boolean) => {
                name = quote!(Booleans);
                list.extend(quote!(#boolean,));
            }
        }
    }
    quote!(__p::Literals::#name(&[#list]))
}

fn words_of(bits: &[bool]) -> Vec<u64> {
    let mut words = Vec::new();
    for (index, bit) in bits.iter().enumerate() {
        if index % 64 == 0 {
            words.push(0);
        }
        words[index / 64] |= u64::from(*bit) << (index % 64);
    }
    words
}

/// Bits: the key must be present, the type decides that, null is read before the type is asked.
fn rules(field: &Field) -> u8 {
    let presence = if field.is_of_type() {
        2
    } else {
        u8::from(field.is_required())
    };
    presence | u8::from(field.is_nullable()) << 2
}

/// Bits: both keys are equal (8), they are the field's only keys and differ in length (16).
fn key_facts(object: &Object, field: &Field, keys: usize) -> u8 {
    let (written, wire) = (object.written(field), field.wire());
    if written == wire {
        8
    } else {
        u8::from(!object.exact_keys && keys == 2 && written.len() != wire.len()) << 4
    }
}

/// The number of 64-bit words for the keys seen. Indices that are not keys, such as `EXTRA`, have the last five bits.
pub(super) fn words(object: &Object) -> usize {
    let others = match object.constants.len() {
        0 => usize::from(object.tag.is_some()),
        // The discriminator's index is free where there is none.
        constants => 1 + constants,
    };
    (object.keyed().len() + others + 5).div_ceil(64)
}
