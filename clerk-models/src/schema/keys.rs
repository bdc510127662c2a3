//! Which keys a map reads.

use super::integer_enum::BOUNDS;
use super::{JsonType, Kind, Listed, Opaque, Scalar, Schema};
use crate::json::{Source, Text};

impl Schema {
    /// Whether a map with keys of this schema reads the key, as `serde_json` does: a number or boolean is read from the key's
    /// text.
    ///
    /// ```
    /// use clerk_models::HasSchema;
    ///
    /// assert!(u8::SCHEMA.reads_key("7") && !u8::SCHEMA.reads_key("seven"));
    /// ```
    #[must_use]
    pub fn reads_key(&'static self, key: &str) -> bool {
        fault(self, Text::Plain(key)).is_none()
    }
}

/// Why a map does not read a key.
pub(crate) enum KeyFault {
    /// It is none of a string enum's values.
    Variant(Listed),
    /// It is an integer beyond the bounds.
    Range(Option<(i64, u64)>),
    Other,
}

/// No character or address takes more bytes, with every character of it escaped.
const LONGEST: usize = 1024;

/// What is wrong with a key, which may have escapes.
pub(crate) fn fault(keys: &'static Schema, key: Text<'_>) -> Option<KeyFault> {
    let reads = |opaque: &Opaque| opaque.reads_key(&quoted(key), bare(key));
    fault_of_kind(keys, key).or_else(|| match &keys.reader {
        Some(reader) if !reads(reader) => Some(KeyFault::Other),
        _ => None,
    })
}

fn fault_of_kind(keys: &'static Schema, key: Text<'_>) -> Option<KeyFault> {
    let other = |reads: bool| (!reads).then_some(KeyFault::Other);
    match &keys.kind {
        Kind::Any => None,
        Kind::Scalar(scalar) if scalar.json_type == JsonType::String => other(if scalar.reads_all {
            !(scalar.borrows && key.has_escapes())
        } else {
            key.is_within(LONGEST) && (scalar.reads)(Source::Text(&quoted(key)))
        }),
        Kind::Scalar(scalar) => scalar_fault(scalar, key),
        Kind::StringEnum(values) => {
            let is_listed = values.open || values.lookup.find_text(key).is_some();
            (!is_listed).then(|| KeyFault::Variant(values.listed()))
        }
        Kind::IntegerEnum(values) => match bare(key).filter(|key| is_integer(key)).map(str::parse) {
            None => Some(KeyFault::Other),
            Some(Ok(value)) if values.open || values.find(value).is_some() => None,
            Some(Err(_)) if values.open => Some(KeyFault::Range(BOUNDS)),
            Some(Ok(_) | Err(_)) => Some(KeyFault::Variant(values.listed())),
        },
        Kind::Nullable(inner) => fault(inner(), key),
        Kind::Opaque(opaque) => other(opaque.reads_key(&quoted(key), bare(key))),
        Kind::OneOf(_)
        | Kind::Array { .. }
        | Kind::Tuple(_)
        | Kind::Map { .. }
        | Kind::Object(_)
        | Kind::Tagged(_)
        | Kind::Dispatch(_) => Some(KeyFault::Other),
    }
}

/// A number or a boolean as a key.
fn scalar_fault(scalar: &Scalar, key: Text<'_>) -> Option<KeyFault> {
    let Some(key) = bare(key) else {
        return Some(KeyFault::Other);
    };
    if (scalar.reads)(Source::Text(key)) {
        return None;
    }
    Some(if scalar.json_type == JsonType::Integer && is_integer(key) {
        KeyFault::Range(scalar.minimum.zip(scalar.maximum))
    } else {
        KeyFault::Other
    })
}

/// Whether the key is an integer as JSON has it; `-0` is a float.
fn is_integer(key: &str) -> bool {
    let digits = key.strip_prefix('-').unwrap_or(key);
    let is_canonical = !digits.starts_with('0') || digits == "0" && digits.len() == key.len();
    is_canonical && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn quoted(key: Text<'_>) -> String {
    match key {
        Text::Plain(key) => serde_json::Value::from(key).to_string(),
        Text::Escaped(key) => format!("\"{key}\""),
    }
}

/// The key as the text of a number or boolean, which has neither escapes nor white space around it.
fn bare(key: Text<'_>) -> Option<&str> {
    let Text::Plain(key) = key else { return None };
    let is_space = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t' | b'\r' | b'\n'));
    (!is_space(key.as_bytes().first()) && !is_space(key.as_bytes().last())).then_some(key)
}
