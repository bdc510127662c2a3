//! A look at a value before it is read.

use super::JsonType;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// What a value is, in JSON's words, before it is read as a type: the content of a scalar, and no more than the kind of
/// anything else. Its `Debug` leaves the content out, which may be a token.
///
/// ```
/// use clerk_models::dispatch::{Members, Peek};
///
/// /// Whether the customer is there as a whole, and not by its id.
/// fn is_expanded(invoice: &Members<'_>) -> bool {
///     matches!(invoice.get("customer"), Some(Peek::Object))
/// }
/// # let _: fn(&Members<'_>) -> bool = is_expanded;
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Peek<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number without fraction and exponent, within 128 bits.
    Integer(i128),
    /// Any other number.
    Number,
    /// Text in quotes.
    String(Cow<'a, str>),
    /// `[…]`
    Array,
    /// `{…}`
    Object,
}

impl fmt::Debug for Peek<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Peek::Null => "Null",
            Peek::Boolean(_) => "Boolean(…)",
            Peek::Integer(_) => "Integer(…)",
            Peek::Number => "Number",
            Peek::String(_) => "String(…)",
            Peek::Array => "Array",
            Peek::Object => "Object",
        })
    }
}

impl<'a> Peek<'a> {
    /// Looks at a JSON text without white space around it.
    pub(crate) fn of_text(text: &'a str) -> Self {
        match JsonType::of_text(text) {
            Some(JsonType::Null) | None => Peek::Null,
            Some(JsonType::Boolean) => Peek::Boolean(text == "true"),
            Some(JsonType::Integer | JsonType::Number) => number_of(text),
            Some(JsonType::String) => Peek::String(unquoted(text)),
            Some(JsonType::Array) => Peek::Array,
            Some(JsonType::Object) => Peek::Object,
        }
    }

    /// Looks at a number, by its text, which alone is whole under `arbitrary_precision`.
    pub(crate) fn of_number(number: &Number) -> Self {
        number_of(&number.to_string())
    }

    /// Looks at a `Value`.
    pub(crate) fn of_value(value: &'a Value) -> Self {
        match value {
            Value::Bool(value) => Peek::Boolean(*value),
            Value::String(value) => Peek::String(Cow::Borrowed(value)),
            Value::Number(number) => Peek::of_number(number),
            Value::Null => Peek::Null,
            Value::Array(_) => Peek::Array,
            Value::Object(_) => Peek::Object,
        }
    }
}

/// A negative zero is a float to `serde_json`, and no integer type reads it.
fn number_of(text: &str) -> Peek<'static> {
    match text.parse() {
        Ok(value) if text != "-0" => Peek::Integer(value),
        _ => Peek::Number,
    }
}

/// The content of a string; if it has half a surrogate pair, which no `String` reads, the text between the
/// quotes.
fn unquoted(text: &str) -> Cow<'_, str> {
    let content = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let content = Cow::Borrowed(content.unwrap_or(text));
    if text.contains('\\') {
        serde_json::from_str(text).map_or(content, Cow::Owned)
    } else {
        content
    }
}
