//! What is known of a struct without its types: the `Table`, in which keys are found by hashing.

use crate::model::{Field, Object, Shape};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

pub(super) fn table(ident: &Ident, object: &Object) -> TokenStream {
    let name = ident.unraw().to_string();
    let fields = object.keyed();
    let mut names = TokenStream::new();
    let (mut facts, mut keys) = (Vec::new(), Vec::new());
    let (mut required, mut of_type) = (Vec::new(), Vec::new());
    for (index, field) in fields.iter().enumerate() {
        let (written, wire) = (object.written(field), field.wire());
        names.extend(quote!((#written, #wire),));
        required.push(field.is_required());
        of_type.push(matches!(field.shape, Shape::OfType));
        let [low, high, ..] = keys.len().to_le_bytes();
        let own = object.read_keys(field);
        facts.extend_from_slice(&[rules(field) | spellings(object, field, own.len()), low, high]);
        for key in own {
            keys.push((key.value, index));
        }
    }
    let (tag, objects) = match &object.tag {
        Some(tag) => {
            keys.push((tag.key.clone(), fields.len()));
            required.push(!tag.optional);
            (tag.key.as_str(), &tag.values[..])
        }
        None => ("", &[][..]),
    };
    let required = words_of(&required);
    let of_type = if of_type.contains(&true) {
        words_of(&of_type)
    } else {
        Vec::new()
    };
    let unknown = match (object.extra(), object.deny_unknown) {
        (Some(_), _) => quote!(Kept),
        (None, Some(_)) => quote!(Denied),
        (None, None) => quote!(Ignored),
    };
    let facts = Literal::byte_string(&facts);
    let lookup = lookup(&keys);
    quote! {
        const __TABLE: &'static __p::Table = &__p::Table {
            name: #name,
            tag: #tag,
            objects: &[#(#objects),*],
            names: &[#names],
            facts: #facts,
            keys: #lookup,
            required: &[#(#required),*],
            of_type: &[#(#of_type),*],
            unknown: __p::Unknown::#unknown,
        };
    }
}

/// A bit for each of these, 64 to a word.
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

/// Whether a field must be present, whether its type decides that, and whether null is read before that type is asked.
fn rules(field: &Field) -> u8 {
    let presence = match field.shape {
        Shape::OfType => 2,
        _ => u8::from(field.is_required()),
    };
    presence | u8::from(field.is_nullable()) << 2
}

/// Whether both spellings are one (8), and whether they are the field's only keys and of two lengths (16).
fn spellings(object: &Object, field: &Field, keys: usize) -> u8 {
    let (written, wire) = (object.written(field), field.wire());
    if written == wire {
        8
    } else {
        u8::from(!object.exact_keys && keys == 2 && written.len() != wire.len()) << 4
    }
}

/// Texts, each with the index that it stands for, and where they are found. Numbers stand in strings of bytes, each of which is
/// one constant to rustc and not hundreds.
pub(super) fn lookup(texts: &[(String, usize)]) -> TokenStream {
    let slots = (2 * texts.len()).next_power_of_two().max(2);
    let seed = seed(texts, slots);
    let mut taken = vec![0_u16; slots];
    let mut all_ends = Vec::from([0xff; 24]);
    let mut number = 0;
    for (text, index) in texts {
        number += 1;
        let (first, last) = ends(text.as_bytes());
        let mut slot = slot_of((first, last), seed, slots);
        while taken[slot] != 0 {
            slot = (slot + 1) & (slots - 1);
        }
        taken[slot] = number;
        all_ends.extend_from_slice(&first.to_le_bytes());
        all_ends.extend_from_slice(&last.to_le_bytes());
        // Both are far below what four bytes hold.
        all_ends.extend_from_slice(&text.len().to_le_bytes()[..4]);
        all_ends.extend_from_slice(&index.to_le_bytes()[..4]);
    }
    let ends = Literal::byte_string(&all_ends);
    let mut numbers = Vec::new();
    for number in &taken {
        numbers.extend_from_slice(&number.to_le_bytes());
    }
    let slots = Literal::byte_string(&numbers);
    let mut list = TokenStream::new();
    for (text, _) in texts {
        list.extend(quote!(#text,));
    }
    quote! {
        __p::Lookup {
            texts: &[#list],
            ends: #ends,
            slots: #slots,
            seed: #seed,
        }
    }
}

/// How many words of 64 bits tell which keys were seen. Of a single one, the last five stand for what is no key.
pub(super) fn words(object: &Object) -> usize {
    (object.keyed().len() + usize::from(object.tag.is_some()) + 5).div_ceil(64)
}

/// The multiplier under which the fewest texts share a slot with another.
fn seed(texts: &[(String, usize)], slots: usize) -> u64 {
    let (mut best, mut fewest) = (1, usize::MAX);
    // Any odd numbers would do; these are multiples of the golden ratio's. Of so many, one spreads twenty texts without a clash.
    for step in 0..64_u64 {
        let seed = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(2 * step + 1);
        // 0 or 1, in what `lookup` has too, so that only one kind of `Vec` is compiled for both.
        let mut taken = vec![0_u16; slots];
        let mut shared = 0;
        for (text, _) in texts {
            let taken = &mut taken[slot_of(ends(text.as_bytes()), seed, slots)];
            shared += usize::from(*taken);
            *taken = 1;
            if shared >= fewest {
                break;
            }
        }
        if shared < fewest {
            (best, fewest) = (seed, shared);
        }
        if fewest == 0 {
            break;
        }
    }
    best
}

/// The first and the last bytes of a text, as the runtime's function of this name has them.
fn ends(text: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
    } else {
        let bytes = text.iter().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte));
        (bytes, 0)
    }
}

/// The slot of a text: the same function as the runtime's, which looks for the text there.
#[allow(clippy::cast_possible_truncation)] // It is less than `slots`.
fn slot_of((first, last): (u64, u64), seed: u64, slots: usize) -> usize {
    let spread = first.wrapping_add(last).wrapping_mul(seed) >> 32;
    ((spread * slots as u64) >> 32) as usize
}
