//! Which keys a map reads.

use super::{JsonType, Kind, Schema};
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
        reads(self, Text::Plain(key))
    }
}

/// No character or address takes more bytes, with every character of it escaped.
const LONGEST: usize = 1024;

/// The same of a key that may have escapes.
pub(crate) fn reads(keys: &'static Schema, key: Text<'_>) -> bool {
    match &keys.kind {
        Kind::Any => true,
        Kind::Scalar(scalar) if scalar.json_type == JsonType::String => {
            if scalar.reads_all {
                !(scalar.borrows && key.has_escapes())
            } else {
                key.is_within(LONGEST) && (scalar.reads)(Source::Text(&quoted(key)))
            }
        }
        Kind::Scalar(scalar) => bare(key).is_some_and(|key| (scalar.reads)(Source::Text(key))),
        Kind::StringEnum(values) => values.open || values.lookup.find_text(key).is_some(),
        Kind::Nullable(inner) => reads(inner(), key),
        Kind::Opaque(opaque) => {
            (opaque.reads)(Source::Text(&quoted(key))) || bare(key).is_some_and(|key| (opaque.reads)(Source::Text(key)))
        }
        Kind::OneOf(_)
        | Kind::Array { .. }
        | Kind::Tuple(_)
        | Kind::Map { .. }
        | Kind::Object(_)
        | Kind::Tagged(_)
        | Kind::Dispatch(_) => false,
    }
}

/// The key as a JSON string.
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
