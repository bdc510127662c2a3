//! Reading an integer enum.

use crate::schema::IntegerEnum;
use serde_core::de::{Deserializer, Error, Visitor};
use std::fmt::{self, Display};

/// A value of an integer enum: the index of its variant, or the integer for `other`.
#[derive(Debug)]
pub enum Numbered {
    /// The variant.
    Listed(usize),
    /// The value for the variant `other`.
    Other(i64),
}

/// Reads a value of an integer enum from any format of serde.
///
/// # Errors
/// The format's own, or an unknown variant.
pub fn numbered<'de, D: Deserializer<'de>>(deserializer: D, table: &'static IntegerEnum) -> Result<Numbered, D::Error> {
    deserializer.deserialize_i64(IntegerVisitor(table))
}

struct IntegerVisitor(&'static IntegerEnum);

impl IntegerVisitor {
    #[cold]
    fn unlisted<E: Error>(self, value: &dyn Display) -> E {
        if self.0.open {
            return E::custom(format_args!(
                "integer out of range, expected {} to {}",
                i64::MIN,
                i64::MAX
            ));
        }
        E::custom(format_args!("unknown variant {value}, expected {}", self.0.listed()))
    }
}

impl Visitor<'_> for IntegerVisitor {
    type Value = Numbered;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Numbered, E> {
        match self.0.find(value) {
            Some(index) => Ok(Numbered::Listed(index)),
            None if self.0.open => Ok(Numbered::Other(value)),
            None => Err(self.unlisted(&value)),
        }
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Numbered, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Err(self.unlisted(&value)),
        }
    }
}
