//! What is off, as data; every text a person reads is made from it.

use crate::problem::{Invalid, Problem};
use crate::text::Pointer;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::{self, Display};

/// What kind of thing is off.
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
    /// The discriminator names another object.
    WrongObject,
    /// A key that no field claims, where none is allowed.
    UnknownField,
    /// A field is given twice, in whatever spellings.
    DuplicateField,
    /// A value that a string enum, or a discriminator that a union, does not list.
    UnknownVariant,
    /// The JSON type is right and the value is not.
    InvalidValue,
    /// Not JSON, from this place on.
    Syntax,
    /// The reader failed before the end.
    Io,
}

impl ViolationCode {
    /// The code as it is written in logs and JSON.
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

/// One thing that is off, and where.
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
    pub(crate) pointer: String,
    pub(crate) place: Option<Place>,
    pub(crate) member: Option<Member>,
}

/// A place in the text: both count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The bytes of the member at fault, for drawing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Member {
    /// Where its key begins, in quotes; where it has none, its value.
    pub(crate) start: usize,
    /// Where its value begins.
    pub(crate) value: usize,
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
    /// What kind of thing is off.
    #[must_use]
    pub fn code(&self) -> ViolationCode {
        match self.problem {
            Problem::Missing { .. } => ViolationCode::MissingField,
            Problem::Type { .. } => ViolationCode::WrongType,
            Problem::Object { .. } => ViolationCode::WrongObject,
            Problem::Variant { .. } | Problem::Invalid(Invalid::Unselected(_)) => ViolationCode::UnknownVariant,
            Problem::Unknown { .. } => ViolationCode::UnknownField,
            Problem::Duplicate { .. } => ViolationCode::DuplicateField,
            Problem::Invalid(_) => ViolationCode::InvalidValue,
            Problem::Syntax(_) => ViolationCode::Syntax,
            Problem::Io(_) => ViolationCode::Io,
        }
    }

    /// Where, as a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) in the spelling that the
    /// document uses there; of a missing field, where it would stand. The whole document is the empty string.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The line, from 1: of the start of the value; of a missing field, of the object that lacks it; of an unknown or
    /// repeated key, of the key. None from [`from_value`](crate::from_value), and for `io`.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.place.map(|place| place.line)
    }

    /// The column of the same place, from 1, in characters.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.place.map(|place| place.column)
    }

    /// What was expected: of a wrong type, JSON's own word; of a wrong object, the discriminator; of an unknown
    /// variant, the listed values as a sentence.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        match &self.problem {
            Problem::Type { expected, .. } => Some(expected.as_str()),
            Problem::Object { expected, .. } => expected.first().copied(),
            Problem::Variant { expected, .. } => Some(expected),
            _ => None,
        }
    }

    /// What was found: of a wrong type, JSON's own word; of a wrong object and an unknown variant, the
    /// value, cut after 60 characters.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        match &self.problem {
            Problem::Type { found, .. } => Some(found.as_str()),
            Problem::Object { found, .. } => Some(found),
            Problem::Variant { found, .. } => found.as_deref(),
            _ => None,
        }
    }

    /// The sentence, without the place.
    pub(crate) fn message(&self) -> &impl Display {
        &self.problem
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() {
            f.write_str("the document")?;
        } else {
            Pointer(&self.pointer).fmt(f)?;
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
        fields.serialize_field("pointer", &self.pointer)?;
        fields.serialize_field("line", &self.line())?;
        fields.serialize_field("column", &self.column())?;
        fields.serialize_field("expected", &self.expected())?;
        fields.serialize_field("found", &self.found())?;
        fields.serialize_field("message", &self.message().to_string())?;
        fields.end()
    }
}

/// Everything that is off in one document.
///
/// `Display` and `Debug` list all violations, a line each, and show no value but what a `check` says of one;
/// `Serialize` gives them as data.
///
/// ```
/// use clerk_models::{ClerkModel, Secret};
///
/// #[derive(Debug, ClerkModel)]
/// #[clerk_model(object = "session")]
/// struct Session {
///     user_id: String,
///     token: Secret,
/// }
///
/// let error = clerk_models::from_str::<Session>(r#"{"object": "session", "token": 5}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "2 violations\n\
///      /userId: missing field \"userId\" (line 1, column 1)\n\
///      /token: expected string, found integer (line 1, column 32)"
/// );
/// ```
#[derive(Clone, PartialEq)]
pub struct ValidationError {
    pub(crate) violations: Vec<Violation>,
    pub(crate) truncated: bool,
}

impl ValidationError {
    /// The violations by place: a missing field stands at the start of its object, ties in order of declaration. At
    /// least one, at most 100.
    ///
    /// ```
    /// let error = clerk_models::from_str::<(u8, bool)>("[true, 1]").unwrap_err();
    /// let pointers: Vec<&str> = error.violations().iter().map(|violation| violation.pointer()).collect();
    /// assert_eq!(pointers, ["/0", "/1"]);
    /// ```
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Whether there are more than [`violations`](Self::violations) gives.
    ///
    /// ```
    /// let json = format!("[{}null]", "null,".repeat(100));
    /// let error = clerk_models::from_str::<Vec<u8>>(&json).unwrap_err();
    /// assert_eq!((error.violations().len(), error.is_truncated()), (100, true));
    /// ```
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Draws the violations under the source they were found in, each with its line number and a caret.
    ///
    /// Only the member at fault is drawn, never its neighbours: its key, and its value cut to 60 characters. Of arrays
    /// and objects the brackets are drawn; of a value in or under a [`Secret`](crate::Secret) and of one under an
    /// unknown key, `…`. `source` is what was read; from another text nothing useful is drawn.
    ///
    /// ```
    /// # use clerk_models::ClerkModel;
    /// # #[derive(Debug, ClerkModel)]
    /// # #[clerk_model(object = "email")]
    /// # struct Email { from_address: String }
    /// let json = r#"{"object": "email", "from_address": 5}"#;
    /// let error = clerk_models::from_str::<Email>(json).unwrap_err();
    /// assert_eq!(
    ///     error.render(json).to_string(),
    ///     r#"error[wrong_type]: expected string, found integer
    ///  --> 1:37 /from_address
    ///   |
    /// 1 | "from_address": 5
    ///   |                 ^
    /// "#
    /// );
    /// ```
    #[must_use]
    pub fn render<'a>(&'a self, source: &'a str) -> impl Display + 'a {
        crate::render::Rendered { error: self, source }
    }
}

impl Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.violations.len(), self.truncated) {
            (1, false) => {}
            (count, false) => writeln!(f, "{count} violations")?,
            (count, true) => writeln!(f, "more than {count} violations, the first {count}:")?,
        }
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl std::error::Error for ValidationError {}

impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ValidationError", 2)?;
        fields.serialize_field("violations", &self.violations)?;
        fields.serialize_field("truncated", &self.truncated)?;
        fields.end()
    }
}
