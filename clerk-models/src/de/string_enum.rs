//! Reading a string enum.

use crate::json::{Quoted, truncate};
use crate::schema::StringEnum;
use serde_core::de::{Deserializer, Error, Visitor};
use std::fmt::{self, Display};

/// A value of a string enum: the index of its variant, or the text for `other`.
#[derive(Debug)]
pub enum Named {
    /// The variant.
    Listed(usize),
    /// The value for the variant `other`.
    Other(String),
}

/// Reads a value of a string enum from any format of serde.
///
/// # Errors
/// The format's own, or an unknown variant.
pub fn named<'de, D: Deserializer<'de>>(deserializer: D, table: &'static StringEnum) -> Result<Named, D::Error> {
    deserializer.deserialize_str(NameVisitor(table))
}

/// Finds a value of a string enum.
///
/// # Errors
/// An unknown variant.
pub fn parse_name(value: &str, table: &'static StringEnum) -> Result<Named, UnknownVariant> {
    match open_name(value, table) {
        Named::Other(_) if !table.open => Err(UnknownVariant {
            table,
            found: truncate(value),
        }),
        named => Ok(named),
    }
}

/// Finds a value of a string enum with `other`.
#[must_use]
pub fn open_name(value: &str, table: &'static StringEnum) -> Named {
    match table.lookup.find(value) {
        Some(index) => Named::Listed(index),
        None => Named::Other(value.to_owned()),
    }
}

struct NameVisitor(&'static StringEnum);

impl Visitor<'_> for NameVisitor {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Named, E> {
        parse_name(value, self.0).map_err(E::custom)
    }
}

/// A text that is none of a string enum's values, from its `FromStr`.
///
/// ```
/// use clerk_models::{ClerkModel, UnknownVariant};
///
/// #[derive(Debug, ClerkModel)]
/// enum Status {
///     Active,
///     PastDue,
/// }
///
/// let error: UnknownVariant = "gone".parse::<Status>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown variant "gone", expected "active" or "past_due""#);
/// assert_eq!(error.expected(), ["active", "past_due"]);
/// # let _ = (Status::Active, Status::PastDue);
/// ```
#[derive(Clone)]
pub struct UnknownVariant {
    table: &'static StringEnum,
    found: String,
}

impl UnknownVariant {
    /// The values that the enum's variants are written as.
    #[must_use]
    pub fn expected(&self) -> &'static [&'static str] {
        self.table.values
    }

    /// What was found, truncated at 60 characters.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl PartialEq for UnknownVariant {
    fn eq(&self, other: &Self) -> bool {
        (self.table.values, &self.found) == (other.table.values, &other.found)
    }
}

impl Eq for UnknownVariant {}

impl Display for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "unknown variant {}, expected {}",
            Quoted(&self.found),
            self.table.listed()
        )
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl std::error::Error for UnknownVariant {}
