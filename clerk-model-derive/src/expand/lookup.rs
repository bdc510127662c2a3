//! A hash table of texts as static data. [`slot_of`] and [`ends`] are the same as in the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A byte string is one constant to rustc, an array of numbers hundreds.
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
        // Both fit into four bytes.
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

/// The multiplier with the fewest collisions.
fn seed(texts: &[(String, usize)], slots: usize) -> u64 {
    let (mut best, mut fewest) = (1, usize::MAX);
    // Odd multiples of the golden ratio. Among this many, one spreads twenty texts without a collision.
    for step in 0..64_u64 {
        let seed = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(2 * step + 1);
        // The same element type as in `lookup`, so that one `Vec` is compiled.
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

#[allow(clippy::cast_possible_truncation)] // It is less than `slots`.
fn slot_of((first, last): (u64, u64), seed: u64, slots: usize) -> usize {
    let spread = first.wrapping_add(last).wrapping_mul(seed) >> 32;
    ((spread * slots as u64) >> 32) as usize
}
