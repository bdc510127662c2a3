//! Enums whose variant is selected by the JSON type of the value.

use super::field::CowStr;
use super::private_names::{NUMBER, is_own_reader};
use crate::json::{JSON_TYPE, JsonType, JsonTypes, NumberReader};
use crate::schema::HasSchema;
use serde_core::de::value::{
    BorrowedStrDeserializer, CowStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer,
};
use serde_core::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Number;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// What the derive implements for an enum with `by_type`.
pub trait ReadByType<'de>: HasSchema + Sized {
    /// The JSON type of each variant; that of `other` is none.
    const TYPES: &'static [Option<JsonType>];

    /// Reads the content of the variant with this index.
    ///
    /// # Errors
    /// The format's own.
    fn variant<D: Deserializer<'de>>(index: usize, deserializer: D) -> Result<Self, D::Error>;
}

/// Reads such an enum from any format of serde that describes itself.
///
/// # Errors
/// The first problem, as serde requires.
pub fn by_type<'de, U: ReadByType<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    if is_own_reader::<D>() {
        deserializer.deserialize_enum(JSON_TYPE, &[], KnownVisitor(PhantomData))
    } else {
        deserializer.deserialize_any(TypeVisitor(PhantomData))
    }
}

/// The index of the variant that reads values of this type. The error has no value.
fn variant_of<'de, U: ReadByType<'de>, E: Error>(found: JsonType) -> Result<usize, E> {
    let position = |wanted: &dyn Fn(&Option<JsonType>) -> bool| U::TYPES.iter().position(wanted);
    position(&|json_type| json_type.is_some_and(|json_type| json_type.is_like(found)))
        .or_else(|| position(&|json_type| json_type.is_none()))
        .ok_or_else(|| wrong_type::<U, E>(found))
}

#[cold]
fn wrong_type<U: HasSchema, E: Error>(found: JsonType) -> E {
    E::custom(format_args!("expected {}, found {found}", expected::<U>()))
}

/// The types of the variants: "string or object".
fn expected<U: HasSchema>() -> Cow<'static, str> {
    U::SCHEMA.json_types().map_or(Cow::Borrowed(""), JsonTypes::names)
}

fn read<'de, U: ReadByType<'de>, D: Deserializer<'de>>(found: JsonType, deserializer: D) -> Result<U, D::Error> {
    U::variant(variant_of::<U, D::Error>(found)?, deserializer)
}

/// Is given the type before the value.
struct KnownVisitor<U>(PhantomData<U>);

impl<'de, U: ReadByType<'de>> Visitor<'de> for KnownVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<U, A::Error> {
        let (number, value) = value.variant::<u8>()?;
        let found = JsonType::of_number(number).unwrap_or(JsonType::Null);
        value.newtype_variant_seed(Known(found, PhantomData::<U>))
    }
}

struct Known<U>(JsonType, PhantomData<U>);

impl<'de, U: ReadByType<'de>> DeserializeSeed<'de> for Known<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        read(self.0, deserializer)
    }
}

/// Is given the value as the format describes it.
struct TypeVisitor<U>(PhantomData<U>);

macro_rules! numbers {
    ($($method:ident $type:ty: $json_type:ident;)*) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<U, E> {
            read(JsonType::$json_type, value.into_deserializer())
        }
    )*};
}

impl<'de, U: ReadByType<'de>> Visitor<'de> for TypeVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&expected::<U>())
    }

    numbers! {
        visit_bool bool: Boolean;
        visit_i64 i64: Integer;
        visit_u64 u64: Integer;
        visit_i128 i128: Integer;
        visit_u128 u128: Integer;
        visit_f64 f64: Number;
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<U, E> {
        read(JsonType::String, BorrowedStrDeserializer::new(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        read(JsonType::String, StrDeserializer::new(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<U, E> {
        read(JsonType::String, text.into_deserializer())
    }

    fn visit_unit<E: Error>(self) -> Result<U, E> {
        read(JsonType::Null, ().into_deserializer())
    }

    fn visit_none<E: Error>(self) -> Result<U, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<U, A::Error> {
        read(JsonType::Array, SeqAccessDeserializer::new(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let first = map.next_key()?.map(|CowStr(key)| key);
        if first.as_deref() == Some(NUMBER) {
            // With `arbitrary_precision`, a number is a map of its text.
            let CowStr(text) = map.next_value()?;
            let number: Number = text.parse().map_err(A::Error::custom)?;
            let found = if number.is_f64() {
                JsonType::Number
            } else {
                JsonType::Integer
            };
            return read(found, NumberReader(&number)).map_err(A::Error::custom);
        }
        read(JsonType::Object, MapAccessDeserializer::new(After { first, rest: map }))
    }
}

/// A map whose first key has been read.
struct After<'de, A> {
    first: Option<Cow<'de, str>>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for After<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(Cow::Borrowed(key)) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Some(key) => seed.deserialize(CowStrDeserializer::new(key)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.size_hint()? + usize::from(self.first.is_some()))
    }
}
