//! What can be off with a value, and the sentence for it.

use crate::schema::JsonType;
use crate::text::{is_hidden, Quoted};
use std::borrow::Cow;
use std::fmt::{self, Display};

/// What is off.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Problem {
    Missing {
        key: &'static str,
        /// The same as the wire spells it, until the object around it has told its spelling: the pointer lacks the key until
        /// then.
        wire: Option<&'static str>,
        /// The unknown key that may be a misspelling of it.
        similar: Option<String>,
        /// The values that are read, where the key is a union's discriminator.
        listed: Option<String>,
    },
    Type {
        expected: JsonType,
        found: JsonType,
    },
    Object {
        expected: &'static [&'static str],
        found: String,
    },
    Variant {
        /// The values that are listed, as a sentence.
        expected: String,
        /// What was found, where it may be shown.
        found: Option<String>,
    },
    Unknown {
        key: String,
    },
    Duplicate {
        key: String,
        field: &'static str,
    },
    Invalid(Invalid),
    Syntax(Cow<'static, str>),
    Io(String),
}

/// Why a value of the right type is not valid.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Invalid {
    /// The type does not read it; its name, where that helps.
    Reads(Option<&'static str>),
    /// The bounds it is outside of.
    Range(Option<(i64, u64)>),
    /// The lengths of an array.
    Len { expected: usize, found: usize },
    /// A key of a map is not one.
    Key,
    /// No variant of this union reads the object.
    Unselected(&'static str),
    /// It has escapes where the field borrows.
    Escapes,
    /// A check's own text; none where the field is secret.
    Check(Option<String>),
    /// The first pass refused something here.
    Somewhere,
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Missing {
                key, similar, listed, ..
            } => {
                write!(f, "missing field {}", Quoted(key))?;
                if let Some(similar) = similar {
                    write!(f, ", found the unknown key {}", Quoted(similar))?;
                }
                match listed {
                    Some(listed) => write!(f, ", expected {listed}"),
                    None => Ok(()),
                }
            }
            Problem::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Problem::Object { expected, found } => {
                f.write_str("expected the object ")?;
                for (index, object) in expected.iter().enumerate() {
                    if index > 0 {
                        f.write_str(" or ")?;
                    }
                    Quoted(object).fmt(f)?;
                }
                write!(f, ", found {}", Quoted(found))
            }
            Problem::Variant { expected, found: None } => write!(f, "unknown variant, expected {expected}"),
            Problem::Variant {
                expected,
                found: Some(found),
            } => write!(f, "unknown variant {}, expected {expected}", Quoted(found)),
            Problem::Unknown { key } => write!(f, "unknown field {}", Quoted(key)),
            Problem::Duplicate { key, field } if key == field => write!(f, "field {} is given twice", Quoted(field)),
            Problem::Duplicate { key, field } => {
                write!(f, "field {} is given twice, here as {}", Quoted(field), Quoted(key))
            }
            Problem::Invalid(invalid) => invalid.fmt(f),
            Problem::Syntax(text) => write!(f, "not JSON: {text}"),
            Problem::Io(text) => write!(f, "the reader failed: {text}"),
        }
    }
}

impl Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Invalid::Reads(None) => f.write_str("invalid value"),
            Invalid::Reads(Some(type_name)) => write!(f, "not a valid {type_name}"),
            Invalid::Range(None) => f.write_str("number out of range"),
            Invalid::Range(Some((min, max))) => write!(f, "integer out of range, expected {min} to {max}"),
            Invalid::Len { expected, found } => write!(f, "expected an array of {expected}, found one of {found}"),
            Invalid::Unselected(name) => write!(f, "no variant of {name} reads this object"),
            Invalid::Key => f.write_str("invalid key"),
            Invalid::Escapes => f.write_str("a string with escapes cannot be borrowed"),
            Invalid::Check(None) => f.write_str("invalid value, refused by the field's check"),
            // The text is the check's own: only what would break the line is escaped.
            Invalid::Check(Some(text)) => {
                f.write_str("invalid value: ")?;
                for character in text.chars() {
                    if is_hidden(character) {
                        write!(f, "{}", character.escape_default())?;
                    } else {
                        write!(f, "{character}")?;
                    }
                }
                Ok(())
            }
            Invalid::Somewhere => f.write_str("invalid value here or just before"),
        }
    }
}
