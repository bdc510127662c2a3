//! Violations as data, and the messages that are made from them.

use super::problem::{Invalid, Problem};
use crate::json::Pointer;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::{self, Display};
use std::ops::Range;

/// The kind of a violation.
///
/// ```
/// use clerk_models::ViolationCode;
/// assert_eq!(ViolationCode::MissingField.as_str(), "missing_field");
/// assert_eq!(ViolationCode::WrongObject.to_string(), "wrong_object");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationCode {
    /// A key that must be present is absent.
    MissingField,
    /// The value is of another JSON type than the field.
    WrongType,
    /// The discriminator is that of another object.
    WrongObject,
    /// A constant has another value.
    WrongConstant,
    /// A key that no field claims, where none is allowed.
    UnknownField,
    /// A field occurs twice, under whichever of its keys.
    DuplicateField,
    /// A value that a string enum does not list, or a discriminator that a union does not list.
    UnknownVariant,
    /// The JSON type is right and the value is not.
    InvalidValue,
    /// Not JSON, from this location on.
    Syntax,
    /// The reader failed before the end.
    Io,
}

impl ViolationCode {
    /// The code, as in logs and JSON.
    ///
    /// ```
    /// assert_eq!(clerk_models::ViolationCode::Io.as_str(), "io");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ViolationCode::MissingField => "missing_field",
            ViolationCode::WrongType => "wrong_type",
            ViolationCode::WrongObject => "wrong_object",
            ViolationCode::WrongConstant => "wrong_constant",
            ViolationCode::UnknownField => "unknown_field",
            ViolationCode::DuplicateField => "duplicate_field",
            ViolationCode::UnknownVariant => "unknown_variant",
            ViolationCode::InvalidValue => "invalid_value",
            ViolationCode::Syntax => "syntax",
            ViolationCode::Io => "io",
        }
    }
}

impl Display for ViolationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One violation and its location.
///
/// ```
/// use clerk_models::{ClerkModel, ViolationCode};
///
/// #[derive(Debug, ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {
///     from_address: String,
/// }
///
/// let error = clerk_models::from_str::<Email>(r#"{"object": "email", "from_address": 5}"#).unwrap_err();
/// let violation = &error.violations()[0];
/// assert_eq!(violation.code(), ViolationCode::WrongType);
/// assert_eq!(violation.pointer(), "/from_address");
/// assert_eq!((violation.line(), violation.column()), (Some(1), Some(37)));
/// assert_eq!((violation.expected(), violation.found()), (Some("string"), Some("integer")));
/// assert_eq!(
///     violation.to_string(),
///     "/from_address: expected string, found integer (line 1, column 37)"
/// );
/// ```
#[derive(Clone, PartialEq)]
pub struct Violation {
    pub(crate) problem: Problem,
    pub(crate) pointer: Pointer,
    pub(crate) place: Option<Place>,
    pub(crate) member: Option<Member>,
}

/// A location in the text: both count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The bytes of the member at fault. Those of a `Value` have none, and only the last two fields are known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Member {
    /// Where its key begins, in quotes; where it has none, its value.
    pub(crate) start: usize,
    pub(crate) value: usize,
    /// Where the key and the value end.
    pub(crate) key_end: usize,
    pub(crate) value_end: usize,
    /// Where what is rendered ends.
    pub(crate) end: usize,
    pub(crate) hash: u64,
    /// Whether the caret belongs under the key.
    pub(crate) at_key: bool,
    /// Whether the value must not be shown.
    pub(crate) hidden: bool,
}

impl Member {
    /// The same, where the key is at fault.
    pub(crate) fn at_key(self) -> Self {
        Member { at_key: true, ..self }
    }
}

impl Violation {
    /// The kind of the violation.
    #[must_use]
    pub fn code(&self) -> ViolationCode {
        match self.problem {
            Problem::Missing { .. } => ViolationCode::MissingField,
            Problem::Type { .. } => ViolationCode::WrongType,
            Problem::Object(_) => ViolationCode::WrongObject,
            Problem::Constant(_) => ViolationCode::WrongConstant,
            Problem::Variant { .. } | Problem::Invalid(Invalid::Unselected(_)) => ViolationCode::UnknownVariant,
            Problem::Unknown { .. } => ViolationCode::UnknownField,
            Problem::Duplicate { .. } => ViolationCode::DuplicateField,
            Problem::Invalid(_) => ViolationCode::InvalidValue,
            Problem::Syntax(_) => ViolationCode::Syntax,
            Problem::Io(_) => ViolationCode::Io,
        }
    }

    /// The location as a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)). Keys are spelled as in the
    /// document; that of a missing field is in the case that the document uses there. Of `syntax` and `io`, it is empty: line and
    /// column have the location.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The line of the start of the value, from 1; of a missing field, of the object that lacks it; of an unknown or
    /// repeated key, of the key. None from [`from_value`](crate::from_value), and for `io`.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.place.map(|place| place.line)
    }

    /// The column of the same location, from 1, in characters.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.place.map(|place| place.column)
    }

    /// The bytes of the value in the text that was read; of a missing field, those of the object that lacks it; of an
    /// unknown or repeated key, those of its value. Empty for `syntax`. None from [`from_value`](crate::from_value), and for
    /// `io`.
    ///
    /// ```
    /// let json = r#"{"a": [1, null]}"#;
    /// let error = clerk_models::from_str::<std::collections::BTreeMap<String, u8>>(json).unwrap_err();
    /// let violation = &error.violations()[0];
    /// assert_eq!(&json[violation.span().unwrap()], "[1, null]");
    /// assert_eq!(&json[violation.key_span().unwrap()], "\"a\"");
    /// ```
    #[must_use]
    pub fn span(&self) -> Option<Range<usize>> {
        self.place?;
        self.member.map(|member| member.value..member.value_end)
    }

    /// The bytes of its key, with the quotes. None for an element of an array, the whole document, and a missing field.
    #[must_use]
    pub fn key_span(&self) -> Option<Range<usize>> {
        let member = self.member.filter(|_| self.place.is_some())?;
        let is_of_object = matches!(self.problem, Problem::Missing { .. }) && !member.at_key;
        (member.start < member.value && !is_of_object).then_some(member.start..member.key_end)
    }

    /// What was expected: the JSON type for `wrong_type`, the value for `wrong_object` and `wrong_constant`. The values that an enum
    /// lists are in the message.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        match &self.problem {
            Problem::Type { expected, .. } => Some(expected),
            Problem::Object(wrong) | Problem::Constant(wrong) => Some(&wrong.written),
            _ => None,
        }
    }

    /// What was found: the JSON type for `wrong_type`; the value, truncated at 60 characters, for `wrong_object`,
    /// `wrong_constant` and `unknown_variant`.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        match &self.problem {
            Problem::Type { found, .. } => Some(found.as_str()),
            Problem::Object(wrong) | Problem::Constant(wrong) => Some(&wrong.found),
            Problem::Variant { found, .. } => found.as_deref(),
            _ => None,
        }
    }

    /// The message, without the location.
    ///
    /// ```
    /// let error = clerk_models::from_str::<Vec<u8>>("[true]").unwrap_err();
    /// assert_eq!(error.violations()[0].message(), "expected integer, found boolean");
    /// ```
    #[must_use]
    pub fn message(&self) -> String {
        self.problem.to_string()
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_root() {
            f.write_str("the document")?;
        } else {
            self.pointer.fmt(f)?;
        }
        write!(f, ": {}", self.problem)?;
        match self.place {
            Some(Place { line, column }) => write!(f, " (line {line}, column {column})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Violation", 7)?;
        fields.serialize_field("code", self.code().as_str())?;
        fields.serialize_field("pointer", self.pointer.as_str())?;
        fields.serialize_field("line", &self.line())?;
        fields.serialize_field("column", &self.column())?;
        fields.serialize_field("expected", &self.expected())?;
        fields.serialize_field("found", &self.found())?;
        fields.serialize_field("message", &self.message())?;
        fields.end()
    }
}
