//! Reading a `Number` as `serde_json` reads its text. With the feature `arbitrary_precision` of `serde_json`, a number is its
//! text: there, `-0` and `1e999` may be other numbers where they are read from a `Value`.

use serde_core::de::value::{BorrowedStrDeserializer, MapDeserializer};
use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::Number;
use std::fmt;
use std::iter::once;

/// The name under which `serde_json` hands out the text of a number with its feature `arbitrary_precision`.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// Whether the feature `arbitrary_precision` of `serde_json` is on, which other crates decide.
pub(crate) fn is_arbitrary_precision() -> bool {
    "1e999".parse::<Number>().is_ok()
}

/// Whether it is `-0`, which is a float.
pub(crate) fn is_negative_zero(number: &Number) -> bool {
    number.as_i64() == Some(0) && number.to_string() == "-0"
}

/// What a type asks for.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    /// An integer of up to 64 bits, or an `f64`.
    Number,
    F32,
    I128,
    U128,
}

/// A number as `serde_json` hands it to a visitor.
pub(super) enum Read {
    U64(u64),
    I64(i64),
    U128(u128),
    I128(i128),
    F64(f64),
}

impl Asked {
    /// Reads a text. This is compiled once, and not for each visitor.
    pub(super) fn read(self, text: &str) -> Option<Read> {
        let mut json = serde_json::Deserializer::from_str(text);
        let read = match self {
            Asked::Number => json.deserialize_u64(ReadVisitor),
            Asked::F32 => json.deserialize_f32(ReadVisitor),
            Asked::I128 => json.deserialize_i128(ReadVisitor),
            Asked::U128 => json.deserialize_u128(ReadVisitor),
        };
        json.end().ok().and(read.ok())
    }

    /// Reads a number of a `Value`.
    fn read_number(self, number: &Number) -> Option<Read> {
        let read = match (number.as_u64(), number.as_i64(), self) {
            (Some(number), ..) if number != 0 => return Some(Read::U64(number)),
            (None, Some(number), _) if number != 0 => return Some(Read::I64(number)),
            _ if is_arbitrary_precision() => return self.read(&number.to_string()),
            (.., Asked::Number) => number.deserialize_u64(ReadVisitor),
            (.., Asked::F32) => number.deserialize_f32(ReadVisitor),
            (.., Asked::I128) => number.deserialize_i128(ReadVisitor),
            (.., Asked::U128) => number.deserialize_u128(ReadVisitor),
        };
        read.ok()
    }
}

impl Read {
    pub(super) fn visit<'de, V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        match self {
            Read::U64(number) => visitor.visit_u64(number),
            Read::I64(number) => visitor.visit_i64(number),
            Read::U128(number) => visitor.visit_u128(number),
            Read::I128(number) => visitor.visit_i128(number),
            Read::F64(number) => visitor.visit_f64(number),
        }
    }
}

macro_rules! keep {
    ($($method:ident($type:ty) $read:ident)*) => {$(
        fn $method<E: Error>(self, number: $type) -> Result<Read, E> {
            Ok(Read::$read(number))
        }
    )*};
}

struct ReadVisitor;

impl Visitor<'_> for ReadVisitor {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    keep! {
        visit_u64(u64) U64
        visit_i64(i64) I64
        visit_u128(u128) U128
        visit_i128(i128) I128
        visit_f64(f64) F64
    }
}

/// A deserializer of a number.
pub(crate) struct NumberReader<'a>(pub(crate) &'a Number);

macro_rules! read_numbers {
    ($($method:ident $asked:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, serde_json::Error> {
            match Asked::$asked.read_number(self.0) {
                Some(read) => read.visit(visitor),
                None => Err(Error::custom("number out of range")),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for NumberReader<'_> {
    type Error = serde_json::Error;

    // What reads any value has another number than that of the text for `-0` alone.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, serde_json::Error> {
        if is_negative_zero(self.0) {
            let entry = (NUMBER, BorrowedStrDeserializer::new("-0"));
            visitor.visit_map(MapDeserializer::new(once(entry)))
        } else {
            self.0.deserialize_any(visitor)
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
        bool char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}
