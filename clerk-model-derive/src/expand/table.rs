//! What is known of a struct without its types: the `Table`, in which keys are found by bucket.

use crate::model::{Field, Object, Shape};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

pub(super) fn table(ident: &Ident, object: &Object) -> TokenStream {
    let name = ident.unraw().to_string();
    let fields: Vec<&Field> = object.keyed().collect();
    let entries = fields.iter().map(|field| entry(object, field));
    let mut keys = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        keys.extend(object.read_keys(field).into_iter().map(|key| (key.value, index)));
    }
    let mut required: Vec<bool> = fields.iter().map(|field| field.is_required()).collect();
    let (tag, objects) = match &object.tag {
        Some(tag) => {
            keys.push((tag.key.clone(), fields.len()));
            required.push(!tag.optional);
            (tag.key.as_str(), &tag.values[..])
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
    let names = keys.iter().map(|(key, _)| key);
    let lookup = lookup(&keys);
    quote! {
        const __TABLE: &'static __p::Table = &__p::Table {
            name: #name,
            tag: #tag,
            objects: &[#(#objects),*],
            fields: &[#(#entries),*],
            keys: &[#(#names),*],
            lookup: #lookup,
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
    let read = object.read_keys(field).into_iter().map(|key| key.value);
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

/// Texts by bucket, each with the index that it stands for.
pub(super) fn lookup(texts: &[(String, usize)]) -> TokenStream {
    let buckets = (2 * texts.len()).next_power_of_two().max(2);
    let seed = seed(texts, buckets);
    let mut sorted: Vec<(usize, &String, usize)> = texts
        .iter()
        .map(|(text, index)| (bucket(text.as_bytes(), seed, buckets), text, *index))
        .collect();
    sorted.sort_unstable();
    let starts = (0..=buckets).map(|bucket| sorted.iter().filter(|(other, ..)| *other < bucket).count());
    let entries = sorted.iter().map(|(_, text, index)| quote!((#text, #index)));
    quote! {
        __p::Lookup {
            entries: &[#(#entries),*],
            buckets: &[#(#starts),*],
            seed: #seed,
        }
    }
}

/// How many words of 64 bits tell which keys were seen.
pub(super) fn words(object: &Object) -> usize {
    (object.keyed().count() + usize::from(object.tag.is_some())).div_euclid(64) + 1
}

/// The multiplier under which the fewest texts share a bucket with another.
fn seed(texts: &[(String, usize)], buckets: usize) -> u32 {
    let shared = |seed: &u32| {
        let mut taken: Vec<usize> = texts
            .iter()
            .map(|(text, _)| bucket(text.as_bytes(), *seed, buckets))
            .collect();
        taken.sort_unstable();
        taken.windows(2).filter(|pair| pair[0] == pair[1]).count()
    };
    // Any odd numbers would do; these are multiples of the golden ratio's.
    let seeds = (0..64_u32).map(|step| 0x9e37_79b1_u32.wrapping_mul(2 * step + 1));
    seeds.min_by_key(shared).unwrap_or(1)
}

/// The bucket of a text: the same function as the runtime's, which looks for the text there.
fn bucket(key: &[u8], seed: u32, buckets: usize) -> usize {
    let [first, .., last] = key else {
        return 0;
    };
    let middle = key[key.len() / 2];
    let word = u32::from_le_bytes([*first, middle, *last, key.len().to_le_bytes()[0]]);
    let spread = word.wrapping_mul(seed) >> 16;
    spread as usize & (buckets - 1)
}
