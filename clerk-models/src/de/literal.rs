//! Reading a discriminator or a constant: a value of one type, which is compared without a copy.

use crate::json::JsonType;
use crate::schema::Literal;
use serde_core::de::{DeserializeSeed, Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// What is done with the literal.
pub(super) trait TakesLiteral {
    type Value;

    /// The type that it must have.
    fn json_type(&self) -> JsonType;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    fn take<E: Error>(self, found: Literal<'_>) -> Result<Self::Value, E>;
}

pub(super) struct LiteralSeed<T>(pub(super) T);

impl<'de, T: TakesLiteral> DeserializeSeed<'de> for LiteralSeed<T> {
    type Value = T::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Value, D::Error> {
        match self.0.json_type() {
            JsonType::Integer => deserializer.deserialize_i64(self),
            JsonType::Boolean => deserializer.deserialize_bool(self),
            JsonType::String | JsonType::Null | JsonType::Number | JsonType::Array | JsonType::Object => {
                deserializer.deserialize_str(self)
            }
        }
    }
}

impl<T: TakesLiteral> LiteralSeed<T> {
    #[inline]
    fn take<E: Error>(
        self,
        json_type: JsonType,
        found: Literal<'_>,
        unexpected: Unexpected<'_>,
    ) -> Result<T::Value, E> {
        if self.0.json_type() == json_type {
            self.0.take(found)
        } else {
            Err(E::invalid_type(unexpected, &self))
        }
    }
}

impl<T: TakesLiteral> Visitor<'_> for LiteralSeed<T> {
    type Value = T::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    #[inline]
    fn visit_str<E: Error>(self, found: &str) -> Result<T::Value, E> {
        self.take(JsonType::String, Literal::Text(found), Unexpected::Str(found))
    }

    fn visit_i64<E: Error>(self, found: i64) -> Result<T::Value, E> {
        self.take(
            JsonType::Integer,
            Literal::Integer(found.into()),
            Unexpected::Signed(found),
        )
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<T::Value, E> {
        self.take(
            JsonType::Integer,
            Literal::Integer(found.into()),
            Unexpected::Unsigned(found),
        )
    }

    fn visit_bool<E: Error>(self, found: bool) -> Result<T::Value, E> {
        self.take(JsonType::Boolean, Literal::Boolean(found), Unexpected::Bool(found))
    }
}
