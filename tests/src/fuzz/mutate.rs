//! One schema violation in a valid document, then one to three changed bytes.

use super::seed::{Item, Seed};
use fastrand::Rng;
use std::ops::Range;

/// What replaces a value.
const VALUES: [&str; 26] = [
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1.0",
    "256",
    "70000",
    "1e2",
    "1E-400",
    "1e999",
    "-1e999",
    "18446744073709551616",
    "170141183460469231731687303715884105728",
    r#""""#,
    r#""x""#,
    r#""§ü😀""#,
    r#""\u00e9\/\n""#,
    r#""\ud83e\udd80""#,
    r#""\ud800""#,
    "[]",
    "{}",
    "[null,1]",
    r#"{"object":"nested"}"#,
    r#"{"a":{"b":[{}]}}"#,
    "[[[[[[1]]]]]]",
];

const KEYS: [&str; 8] = [
    r#""object""#,
    r#""type""#,
    r#""data""#,
    r#""kind""#,
    r#""id""#,
    r#""token""#,
    r#""\u0074oken""#,
    r#""\udfff""#,
];

/// Bytes that replace others and are inserted: of JSON's structure, of its numbers and escapes, and others.
const STRUCTURAL: &[u8] = b"{}[]\",:\\";
const SCALAR: &[u8] = b"0123456789-.eEnrtbfu";
const OTHER: &[u8] = b" \n\t\0\x1f/xAF_\x80\xc3\xa9\xff";

/// How many bytes are looked through for one of the structure.
const NEAR: usize = 24;

/// How deep `serde_json` reads, and deeper.
const DEEP: [usize; 2] = [126, 130];

pub(super) fn mutate(seed: &Seed, rng: &mut Rng, document: &mut Vec<u8>) {
    document.clear();
    let (range, replacement) = violation(seed, rng);
    document.extend_from_slice(&seed.text.as_bytes()[..range.start]);
    document.extend_from_slice(replacement.as_bytes());
    document.extend_from_slice(&seed.text.as_bytes()[range.end..]);
    corrupt(document, range.start, rng);
}

/// What is replaced, and by what: most documents are still JSON, and violate their schema.
fn violation(seed: &Seed, rng: &mut Rng) -> (Range<usize>, String) {
    let text = |range: Range<usize>| &seed.text[range];
    let item = &seed.items[rng.usize(..seed.items.len())];
    let range = item.value.clone();
    let value = text(range.clone());
    let other = |rng: &mut Rng, indices: &[usize]| rng.choice(indices).map(|index| &seed.items[*index]);
    let replaced = || (range.clone(), r#"{"object":7}"#.to_owned());
    match rng.u8(..18) {
        0..=3 => (range, VALUES[rng.usize(..VALUES.len())].to_owned()),
        4 => (range, format!("[{value}]")),
        5 => (range, format!(r#"{{"key":{value}}}"#)),
        6 | 7 => (remove(item), String::new()),
        8 => {
            let again = format!(", {}", text(item.start()..range.end));
            (range.end..range.end, again)
        }
        // In another object, or earlier in the same.
        9 => match (&item.key, other(rng, &seed.members)) {
            (Some(_), Some(member)) => {
                let at = member.start();
                (at..at, format!("{},", text(item.start()..range.end)))
            }
            _ => replaced(),
        },
        10..=12 => match other(rng, &seed.members).and_then(|member| member.key.clone()) {
            Some(key) => (key.clone(), misspell(text(key), rng)),
            None => replaced(),
        },
        13 | 14 => match (other(rng, &seed.tags), other(rng, &seed.tags)) {
            (Some(tag), Some(other)) => (tag.value.clone(), text(other.value.clone()).to_owned()),
            _ => replaced(),
        },
        15 => {
            let depth = DEEP[rng.usize(..DEEP.len())];
            let (open, close) = [("[", "]"), (r#"{"a":"#, "}")][rng.usize(..2)];
            (range, format!("{}1{}", open.repeat(depth), close.repeat(depth)))
        }
        16 => match value.as_bytes() {
            // The same string with an escape, which cannot be borrowed.
            [b'"', first, ..] if first.is_ascii_alphanumeric() => {
                let at = range.start + 1;
                (at..at + 1, format!("\\u{first:04x}"))
            }
            _ => replaced(),
        },
        _ => match other(rng, &seed.members) {
            Some(member) => {
                let unknown = VALUES[rng.usize(..VALUES.len())];
                (member.start()..member.start(), format!(r#""unheard_of":{unknown},"#))
            }
            None => replaced(),
        },
    }
}

fn remove(item: &Item) -> Range<usize> {
    match (item.before, item.after) {
        (_, Some(after)) => item.start()..after,
        (Some(before), None) => before..item.value.end,
        (None, None) => item.start()..item.value.end,
    }
}

/// Another key: one of a model, or this one with a character more, less or changed.
fn misspell(key: &str, rng: &mut Rng) -> String {
    let mut chars: Vec<char> = key.chars().collect();
    let at = rng.usize(1..chars.len());
    match rng.u8(..5) {
        0 => return KEYS[rng.usize(..KEYS.len())].to_owned(),
        1 => chars.insert(at, 'x'),
        2 if chars.len() > 3 && at + 1 < chars.len() => drop(chars.remove(at)),
        3 if at + 2 < chars.len() => chars.swap(at, at + 1),
        _ => chars.insert(at, '_'),
    }
    chars.into_iter().collect()
}

/// Changes, inserts or deletes one to three bytes, half of them near the violation or one another.
fn corrupt(document: &mut Vec<u8>, violation: usize, rng: &mut Rng) {
    let changes = [1, 1, 1, 2, 2, 3][rng.usize(..6)];
    let mut at = violation;
    if changes > 1 && rng.u8(..4) == 0 {
        at = position(document, at, rng);
        let end = (at + changes).min(document.len());
        document.drain(at..end);
        return;
    }
    for _ in 0..changes {
        at = position(document, at, rng);
        let bytes = [STRUCTURAL, STRUCTURAL, SCALAR, SCALAR, SCALAR, SCALAR, OTHER][rng.usize(..7)];
        let byte = bytes[rng.usize(..bytes.len())];
        match rng.u8(..4) {
            0 => document.insert(at, byte),
            1 => drop(document.remove(at)),
            _ => document[at] = byte,
        }
    }
}

/// Where a byte is changed after one at `last`: often at the next structural byte.
fn position(document: &[u8], last: usize, rng: &mut Rng) -> usize {
    let at = match rng.u8(..4) {
        0 => last.saturating_sub(rng.usize(..8)),
        1 => last + rng.usize(..8),
        _ => rng.usize(..document.len()),
    };
    let at = at.min(document.len() - 1);
    if rng.u8(..4) > 0 {
        return at;
    }
    let near = document[at..].iter().take(NEAR);
    at + near.copied().position(is_structural).unwrap_or_default()
}

fn is_structural(byte: u8) -> bool {
    matches!(
        byte,
        b'{' | b'}' | b'[' | b']' | b'"' | b',' | b':' | b'\\' | b'0'..=b'9'
    )
}
