//! What is wrong with a value, as it is collected: nothing of the document is copied before it is known what is reported.

use super::problem::WrongLiteral;
use super::{Invalid, Problem};
use crate::json::{JsonType, JsonTypes, Text};
use crate::schema::{Found, Listed, Literals};

pub(super) enum Fault<'a> {
    Missing(Missing<'a>),
    Type {
        expected: JsonTypes,
        found: JsonType,
    },
    Object {
        expected: Literals,
        found: Found<'a>,
    },
    Constant {
        expected: Literals,
        found: Found<'a>,
    },
    Variant {
        expected: Listed,
        /// What was found, where it may be shown.
        found: Option<Found<'a>>,
    },
    Unknown(Text<'a>),
    Duplicate {
        key: Text<'a>,
        field: &'static str,
    },
    /// Not read, with the name of the format.
    Reads(Option<&'static str>),
    /// Not read as the type with this full name.
    Foreign(&'static str),
    Range(Option<(i64, u64)>),
    Len {
        expected: usize,
        found: usize,
    },
    Key,
    Unselected(&'static str),
    Escapes,
    /// The text of a check, where it may be shown.
    Check(Option<String>),
    /// Deserialization failed here.
    Somewhere,
}

pub(super) struct Missing<'a> {
    /// The key of a field in the written case, or of a discriminator or content.
    pub(super) written: &'static str,
    /// The same key as the field's own name.
    pub(super) wire: &'static str,
    /// In which case it is shown: the document decides, once the object around it has been seen.
    pub(super) key_style: Option<KeyStyle>,
    /// The unknown key that may be a misspelling of it.
    pub(super) similar: Option<Text<'a>>,
    /// The values that are read, where the key is a union's discriminator.
    pub(super) listed: Option<Listed>,
}

/// In which case a document writes a model's keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum KeyStyle {
    Written,
    Wire,
}

impl KeyStyle {
    /// The case of most keys, given how many more are fields' own names than renamed.
    pub(super) fn of_most(wire_keys: isize) -> Option<Self> {
        match wire_keys {
            0 => None,
            1.. => Some(KeyStyle::Wire),
            _ => Some(KeyStyle::Written),
        }
    }
}

impl Missing<'_> {
    pub(super) fn key(&self) -> &'static str {
        match self.key_style {
            Some(KeyStyle::Wire) => self.wire,
            Some(KeyStyle::Written) | None => self.written,
        }
    }
}

impl Fault<'_> {
    /// As a violation holds it.
    pub(super) fn into_problem(self) -> Problem {
        match self {
            Fault::Missing(missing) => Problem::Missing {
                key: missing.key(),
                similar: missing.similar.map(Text::truncate),
                listed: missing.listed,
            },
            Fault::Type { expected, found } => Problem::Type {
                expected: expected.names(),
                found,
            },
            Fault::Object { expected, found } => Problem::Object(WrongLiteral::new(expected, &found)),
            Fault::Constant { expected, found } => Problem::Constant(WrongLiteral::new(expected, &found)),
            Fault::Variant { expected, found } => Problem::Variant {
                expected,
                found: found.map(|found| found.truncate()),
            },
            Fault::Unknown(key) => Problem::Unknown { key: key.truncate() },
            Fault::Duplicate { key, field } => Problem::Duplicate {
                key: key.truncate(),
                field,
            },
            Fault::Reads(format) => Problem::Invalid(Invalid::Reads(format)),
            Fault::Foreign(type_name) => Problem::Invalid(Invalid::Foreign(type_name)),
            Fault::Range(bounds) => Problem::Invalid(Invalid::Range(bounds)),
            Fault::Len { expected, found } => Problem::Invalid(Invalid::Len { expected, found }),
            Fault::Key => Problem::Invalid(Invalid::Key),
            Fault::Unselected(name) => Problem::Invalid(Invalid::Unselected(name)),
            Fault::Escapes => Problem::Invalid(Invalid::Escapes),
            Fault::Check(text) => Problem::Invalid(text.map_or(Invalid::Check(None), Invalid::check)),
            Fault::Somewhere => Problem::Invalid(Invalid::Somewhere),
        }
    }
}
