//! Hands out what is known of a value before it is read: its JSON type, or the members of an object, the content of scalars
//! and arrays and objects as empty ones.

use super::value_reader::Unread;
use super::{JsonType, Members, Peek};
use serde_core::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor};
use serde_core::forward_to_deserialize_any;
use std::borrow::Cow;
use std::iter::empty;

/// The name of an enum that asks for the members of an object before the object, as its variant's name and its content. No
/// other deserializer is asked.
pub(crate) const MEMBERS: &str = "$clerk_models::members";

/// The same for the JSON type of any value, as a number.
pub(crate) const JSON_TYPE: &str = "$clerk_models::json_type";

/// A value of which something is known before it is read.
pub(super) struct Known<K, D> {
    pub(super) known: K,
    pub(super) value: D,
}

impl<'de, K, D> EnumAccess<'de> for Known<K, D>
where
    K: Deserializer<'de, Error = Unread>,
    D: Deserializer<'de, Error = Unread>,
{
    type Error = Unread;
    type Variant = Object<D>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Object<D>), Unread> {
        let known = seed.deserialize(self.known)?;
        Ok((known, Object(self.value)))
    }
}

/// Hands out the members.
pub(super) fn reader_of<'de>(members: Members<'de>) -> impl Deserializer<'de, Error = Unread> {
    let members = members.into_iter();
    MapAccessDeserializer::new(MapDeserializer::new(
        members.map(|(key, value)| (Text(key), Value(value))),
    ))
}

/// Hands out the JSON type.
pub(super) fn reader_of_type<'de>(json_type: JsonType) -> impl Deserializer<'de, Error = Unread> {
    (json_type as u8).into_deserializer()
}

pub(super) struct Object<D>(D);

impl<'de, D: Deserializer<'de, Error = Unread>> VariantAccess<'de> for Object<D> {
    type Error = Unread;

    fn unit_variant(self) -> Result<(), Unread> {
        Err(Unread)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Unread> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unread> {
        Err(Unread)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Unread> {
        Err(Unread)
    }
}

struct Text<'de>(Cow<'de, str>);

struct Value<'de>(Peek<'de>);

impl<'de> Deserializer<'de> for Text<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            Peek::Null => visitor.visit_unit(),
            Peek::Boolean(value) => visitor.visit_bool(value),
            Peek::Integer(value) => visitor.visit_i128(value),
            Peek::Number => visitor.visit_f64(0.5),
            Peek::String(text) => Text(text).deserialize_any(visitor),
            Peek::Array => visitor.visit_seq(SeqDeserializer::new(empty::<()>())),
            Peek::Object => visitor.visit_map(MapDeserializer::new(empty::<((), ())>())),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Unread> for Text<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> IntoDeserializer<'de, Unread> for Value<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
