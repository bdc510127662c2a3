//! Changes the text of JSON documents here and there: most are still JSON afterwards.

use fastrand::Rng;
use std::ops::Range;

/// Replacements for a value.
const VALUES: [&str; 29] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1.0",
    "-1",
    "300",
    "1e2",
    "1E-400",
    "1e999",
    "9223372036854775808",
    "-170141183460469231731687303715884105729",
    r#""""#,
    r#""§""#,
    r#""\u00e9\/\n""#,
    r#""\ud83e\udd80""#,
    r#""\ud800""#,
    r#""::1""#,
    "[]",
    "{}",
    "[null]",
    r#"{"object":"leaf"}"#,
    r#"{"type":"count","data":7}"#,
    r#""human""#,
    r#""sack""#,
    r#""red""#,
    r#""count""#,
    r#"{"secs":1,"nanos":2}"#,
];

/// Keys of no model in particular.
const KEYS: [&str; 13] = [
    r#""object""#,
    r#""type""#,
    r#""data""#,
    r#""sort""#,
    r#""cargo""#,
    r#""cargoKind""#,
    r#""kind""#,
    r#""id""#,
    r#""user_id""#,
    r#""userIt""#,
    r#""7""#,
    r#""\u0037""#,
    r#""\udfff""#,
];

/// A mutation of the document, of its bytes or of its tokens.
pub(crate) fn mutate(json: &str, rng: &mut Rng) -> Vec<u8> {
    if rng.u8(..8) == 0 {
        return mutate_bytes(json, rng);
    }
    let mut tokens = tokens(json);
    if rng.u8(..8) == 0 {
        break_tokens(&mut tokens, rng);
    } else {
        for _ in 0..rng.u8(1..=2) {
            exchange(&mut tokens, rng);
        }
    }
    let space = ["", "", " ", "\n\t"][rng.usize(..4)];
    tokens.join(space).into_bytes()
}

fn mutate_bytes(json: &str, rng: &mut Rng) -> Vec<u8> {
    let mut bytes = json.as_bytes().to_vec();
    let at = rng.usize(..bytes.len());
    match rng.u8(..5) {
        0 => bytes[at] = rng.u8(..),
        1 => bytes.insert(at, rng.u8(..)),
        2 => drop(bytes.remove(at)),
        3 => bytes.truncate(at),
        _ => bytes.insert(at, b"\"\\{}[],:0\0 \xc3\xed\xef"[rng.usize(..14)]),
    }
    bytes
}

/// Strings, numbers, names and signs, each on its own.
fn tokens(json: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = json.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => string_end(rest),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            _ => rest.find(|c: char| ",:]} \t\r\n".contains(c)).unwrap_or(rest.len()),
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.expect("a whole string") + 2
}

fn break_tokens(tokens: &mut Vec<&str>, rng: &mut Rng) {
    let (at, other) = (rng.usize(..tokens.len()), rng.usize(..tokens.len()));
    match rng.u8(..4) {
        0 => drop(tokens.remove(at)),
        1 => tokens.insert(at, tokens[other]),
        2 => tokens.swap(at, other),
        _ => tokens.truncate(at),
    }
}

/// A change after which a document is one still.
fn exchange(tokens: &mut Vec<&str>, rng: &mut Rng) {
    let is_key = |at: usize| tokens.get(at + 1) == Some(&":");
    let values: Vec<usize> = (0..tokens.len())
        .filter(|at| !matches!(tokens[*at], "}" | "]" | "," | ":") && !is_key(*at))
        .collect();
    let keys: Vec<usize> = (0..tokens.len()).filter(|at| is_key(*at)).collect();
    let value = value_at(tokens, values[rng.usize(..values.len())]);
    let other = value_at(tokens, values[rng.usize(..values.len())]);
    let key = rng.choice(&keys).copied();
    match (rng.u8(..8), key) {
        (0, _) => drop(tokens.splice(value, [VALUES[rng.usize(..VALUES.len())]])),
        (1, _) => {
            let other = tokens[other].to_vec();
            tokens.splice(value, other);
        }
        (2, Some(key)) => tokens[key] = KEYS[rng.usize(..KEYS.len())],
        (3, Some(key)) => tokens[key] = tokens[keys[rng.usize(..keys.len())]],
        (4, Some(key)) => remove(tokens, key, value_at(tokens, key + 2).end),
        (5, Some(key)) => {
            let again: Vec<&str> = [","]
                .into_iter()
                .chain(tokens[key..value_at(tokens, key + 2).end].to_vec())
                .collect();
            let end = value_at(tokens, key + 2).end;
            tokens.splice(end..end, again);
        }
        // A member more, which most models pass over.
        (6, Some(key)) => {
            let more = [r#""never heard of""#, ":", VALUES[rng.usize(..VALUES.len())], ","];
            tokens.splice(key..key, more);
        }
        // Only the white space changes.
        _ => {}
    }
}

/// The tokens of the value that begins here.
fn value_at(tokens: &[&str], start: usize) -> Range<usize> {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match *token {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return start..at + 1;
        }
    }
    start..tokens.len()
}

/// Takes out a member, and a comma next to it.
fn remove(tokens: &mut Vec<&str>, start: usize, end: usize) {
    if tokens.get(end) == Some(&",") {
        tokens.drain(start..=end);
    } else if tokens[start - 1] == "," {
        tokens.drain(start - 1..end);
    } else {
        tokens.drain(start..end);
    }
}
