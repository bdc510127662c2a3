//! Kinds of JSON values.

use serde_json::Value;
use std::fmt;

/// A kind of JSON value, in JSON Schema's words.
///
/// ```
/// assert_eq!(clerk_models::JsonType::Object.to_string(), "object");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonType {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Number,
    /// Text in quotes.
    String,
    /// `[…]`
    Array,
    /// `{…}`
    Object,
}

impl JsonType {
    /// The name.
    ///
    /// ```
    /// assert_eq!(clerk_models::JsonType::Integer.as_str(), "integer");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "boolean",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::String => "string",
            JsonType::Array => "array",
            JsonType::Object => "object",
        }
    }
}

impl JsonType {
    /// The kind of a JSON value, from its text.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        Some(match Self::of_byte(*text.as_bytes().first()?) {
            JsonType::Integer if text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) => JsonType::Number,
            json_type => json_type,
        })
    }

    /// The same, where a number may be of either kind.
    pub(crate) fn of_byte(first: u8) -> Self {
        match first {
            b'"' => JsonType::String,
            b'{' => JsonType::Object,
            b'[' => JsonType::Array,
            b't' | b'f' => JsonType::Boolean,
            b'n' => JsonType::Null,
            _ => JsonType::Integer,
        }
    }

    pub(crate) fn of_value(value: &Value) -> Self {
        match value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(number) if number.is_f64() => JsonType::Number,
            Value::Number(_) => JsonType::Integer,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        }
    }
}

impl fmt::Display for JsonType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
