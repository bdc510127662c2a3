//! Reading the key of an object. `serde_json` reads a number or a boolean from the key's text, where the type asks for one.

use super::number_reader::{Asked, Read};
use super::value_reader::Unread;
use serde_core::de::value::BorrowedStrDeserializer;
use serde_core::de::{Deserializer, Visitor};
use serde_core::forward_to_deserialize_any;

/// A deserializer of a key.
#[derive(Clone, Copy)]
pub(crate) struct KeyReader<'de>(pub(crate) &'de str);

macro_rules! read_numbers {
    ($($method:ident $asked:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
            self.number(Asked::$asked)?.visit(visitor)
        }
    )*};
}

impl KeyReader<'_> {
    /// White space around it is no part of a number.
    fn number(self, asked: Asked) -> Result<Read, Unread> {
        let bytes = self.0.as_bytes();
        let is_number = matches!(bytes.first(), Some(b'-' | b'0'..=b'9')) && matches!(bytes.last(), Some(b'0'..=b'9'));
        is_number.then(|| asked.read(self.0)).flatten().ok_or(Unread)
    }
}

impl<'de> Deserializer<'de> for KeyReader<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        BorrowedStrDeserializer::new(self.0).deserialize_enum(name, variants, visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Unread),
        }
    }

    read_numbers! {
        deserialize_i8 Number
        deserialize_i16 Number
        deserialize_i32 Number
        deserialize_i64 Number
        deserialize_u8 Number
        deserialize_u16 Number
        deserialize_u32 Number
        deserialize_u64 Number
        deserialize_f64 Number
        deserialize_f32 F32
        deserialize_i128 I128
        deserialize_u128 U128
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
