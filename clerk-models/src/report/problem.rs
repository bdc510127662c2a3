//! What can be wrong with a document, as data, and its message.

use crate::json::{JsonType, Quoted, write_visible};
use crate::schema::{Found, Listed, Literal, Literals, write_found};
use std::borrow::Cow;
use std::fmt::{self, Display};

/// How many bytes of the text of a `check` a violation holds.
const CHECK_TEXT: usize = 240;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Problem {
    Missing {
        key: &'static str,
        /// The unknown key that may be a misspelling of it.
        similar: Option<Box<str>>,
        /// The values that are read, where the key is a union's discriminator.
        listed: Option<Listed>,
    },
    Type {
        expected: Cow<'static, str>,
        found: JsonType,
    },
    Object(WrongLiteral),
    Constant(WrongLiteral),
    Variant {
        expected: Listed,
        /// What was found, where it may be shown.
        found: Option<Box<str>>,
    },
    Unknown {
        key: Box<str>,
    },
    Duplicate {
        key: Box<str>,
        field: &'static str,
    },
    Invalid(Invalid),
    Syntax(Cow<'static, str>),
    Io(String),
}

/// A discriminator or a constant that is another's.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WrongLiteral {
    pub(crate) expected: Literals,
    /// The first of them, without quotes.
    pub(crate) written: Box<str>,
    pub(crate) found: Box<str>,
}

impl WrongLiteral {
    pub(crate) fn new(expected: Literals, found: &Found<'_>) -> Self {
        WrongLiteral {
            expected,
            written: expected.first().map(Literal::bare).unwrap_or_default().into(),
            found: found.truncate(),
        }
    }
}

impl Display for WrongLiteral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, literal) in self.expected.iter().enumerate() {
            if index > 0 {
                f.write_str(" or ")?;
            }
            literal.fmt(f)?;
        }
        f.write_str(", found ")?;
        write_found(&self.found, self.expected.json_type(), f)
    }
}

/// Why a value of the right type is not valid.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Invalid {
    /// The type does not read it; its name, where that helps.
    /// With the name of the format.
    Reads(Option<&'static str>),
    /// With the full name of the type.
    Foreign(&'static str),
    /// The bounds it is outside of.
    Range(Option<(i64, u64)>),
    /// The lengths of an array.
    Len {
        expected: usize,
        found: usize,
    },
    Key,
    /// No variant of this union reads the object.
    Unselected(&'static str),
    /// It has escapes where the field borrows.
    Escapes,
    /// The text of a check; none where the field is secret.
    Check(Option<Box<str>>),
    /// The program's own message.
    Own(Box<str>),
    /// Deserialization failed here.
    Somewhere,
}

impl Invalid {
    pub(crate) fn check(text: String) -> Self {
        Invalid::Check(Some(truncated(text)))
    }

    pub(crate) fn own(text: String) -> Self {
        Invalid::Own(truncated(text))
    }
}

/// As much of a program's text as is held.
fn truncated(mut text: String) -> Box<str> {
    if text.len() > CHECK_TEXT {
        let mut end = CHECK_TEXT;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text.push('…');
    }
    text.into_boxed_str()
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Missing { key, similar, listed } => {
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
            Problem::Object(wrong) => write!(f, "expected the object {wrong}"),
            Problem::Constant(wrong) => write!(f, "expected the constant {wrong}"),
            Problem::Variant { expected, found: None } => write!(f, "unknown variant, expected {expected}"),
            Problem::Variant {
                expected,
                found: Some(found),
            } => {
                f.write_str("unknown variant ")?;
                write_found(found, expected.json_type(), f)?;
                write!(f, ", expected {expected}")
            }
            Problem::Unknown { key } => write!(f, "unknown field {}", Quoted(key)),
            Problem::Duplicate { key, field } if **key == **field => {
                write!(f, "duplicate field {}", Quoted(field))
            }
            Problem::Duplicate { key, field } => {
                write!(f, "duplicate field {}, here as {}", Quoted(field), Quoted(key))
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
            Invalid::Reads(Some(format)) => write!(f, "not a valid {format}"),
            Invalid::Foreign(type_name) => write!(f, "not a valid `{}`", without_paths(type_name)),
            Invalid::Range(None) => f.write_str("number out of range"),
            Invalid::Range(Some((min, max))) => write!(f, "integer out of range, expected {min} to {max}"),
            Invalid::Len { expected, found } => write!(f, "expected an array of {expected}, found one of {found}"),
            Invalid::Unselected(name) => write!(f, "no variant of {name} reads this object"),
            Invalid::Key => f.write_str("invalid key"),
            Invalid::Escapes => f.write_str("a string with escapes cannot be borrowed"),
            Invalid::Check(None) => f.write_str("invalid value, refused by the field's check"),
            Invalid::Check(Some(text)) => {
                f.write_str("invalid value: ")?;
                text.chars().try_for_each(|character| write_visible(character, f))
            }
            Invalid::Own(text) => text.chars().try_for_each(|character| write_visible(character, f)),
            Invalid::Somewhere => f.write_str("invalid value here or just before"),
        }
    }
}

/// A type's name as it is spelled in source code: `Vec<Money>` for `alloc::vec::Vec<shop::Money>`.
fn without_paths(type_name: &str) -> String {
    let mut name = String::new();
    let mut segment = 0;
    let mut rest = type_name;
    while let Some(character) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("::") {
            name.truncate(segment);
            rest = after;
            continue;
        }
        name.push(character);
        if !character.is_alphanumeric() && !matches!(character, '_' | '#') {
            segment = name.len();
        }
        rest = &rest[character.len_utf8()..];
    }
    // Not every version of rustc prints lifetimes.
    name.replace("<'_>", "").replace("'_, ", "")
}

#[cfg(test)]
mod tests {
    use super::without_paths;

    #[test]
    fn type_names_have_no_paths() {
        for (full, short) in [
            ("shop::Money", "Money"),
            ("u8", "u8"),
            ("alloc::vec::Vec<shop::r#type::Money>", "Vec<Money>"),
            (
                "std::collections::hash::map::HashMap<alloc::string::String, (a::B, [c::D; 3])>",
                "HashMap<String, (B, [D; 3])>",
            ),
            ("&'static dyn core::fmt::Display", "&'static dyn Display"),
            ("shop::größe::Maß_1<a::B>", "Maß_1<B>"),
            ("shop::Name<'_>", "Name"),
            ("shop::Pair<'_, shop::Name<'_>>", "Pair<Name>"),
        ] {
            assert_eq!(without_paths(full), short);
        }
    }
}
