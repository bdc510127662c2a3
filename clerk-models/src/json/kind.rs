//! Kinds of JSON values.

use serde_json::Value;
use std::borrow::Cow;
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

/// One or several kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JsonTypes(u8);

impl JsonTypes {
    const ALL: [JsonType; 7] = [
        JsonType::Null,
        JsonType::Boolean,
        JsonType::Integer,
        JsonType::Number,
        JsonType::String,
        JsonType::Array,
        JsonType::Object,
    ];

    pub(crate) const fn one(json_type: JsonType) -> Self {
        JsonTypes(1 << json_type as u8)
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        JsonTypes(self.0 | other.0)
    }

    /// Whether a value of this type is one of them; every integer is a number.
    pub(crate) fn has(self, found: JsonType) -> bool {
        let has = |json_type| self.0 & Self::one(json_type).0 != 0;
        has(found) || found == JsonType::Integer && has(JsonType::Number)
    }

    /// The names: "string or object".
    pub(crate) fn names(self) -> Cow<'static, str> {
        let mut types = Self::ALL
            .into_iter()
            .filter(|json_type| self.0 & Self::one(*json_type).0 != 0);
        let mut names = Cow::Borrowed(types.next().map_or("", JsonType::as_str));
        let mut last = types.next();
        while let Some(json_type) = last {
            last = types.next();
            let names = names.to_mut();
            names.push_str(if last.is_some() { ", " } else { " or " });
            names.push_str(json_type.as_str());
        }
        names
    }
}

impl JsonType {
    /// The type with this number.
    pub(crate) fn of_number(number: u8) -> Option<Self> {
        JsonTypes::ALL.into_iter().find(|json_type| *json_type as u8 == number)
    }

    /// Whether both are the same, where integers and other numbers are one type.
    pub(crate) fn is_like(self, other: Self) -> bool {
        let is_number = |json_type| matches!(json_type, JsonType::Integer | JsonType::Number);
        self == other || is_number(self) && is_number(other)
    }

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
            Value::Number(number) if number.is_i64() || number.is_u64() => JsonType::Integer,
            // With `arbitrary_precision`: of more than 64 bits, or beyond any float.
            Value::Number(number) => Self::of_text(&number.to_string()).unwrap_or(JsonType::Number),
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
