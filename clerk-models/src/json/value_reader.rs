//! Reading a `Value`, with the verdicts and values that `serde_json` has for the same text.

use super::key_reader::KeyReader;
use super::members_reader::{JSON_TYPE, Known, MEMBERS, reader_of, reader_of_type};
use super::number_reader::NumberReader;
use super::{JsonType, Members};
use serde_core::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, map};
use std::fmt::{self, Display};
use std::slice;

/// The name of an enum that asks for one key of an object before all others: the only one in its list of variants. No other
/// deserializer is asked.
pub(crate) const KEY_FIRST: &str = "$clerk_models::key_first";

/// The same, where the key comes in its place too; where it is absent, `visit_some` has the object.
pub(crate) const KEY_TWICE: &str = "$clerk_models::key_twice";

/// The name under which `serde_json` hands out the text of a value, as to its `RawValue`.
pub(crate) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// An error without a text: the report says what is wrong.
#[derive(Debug)]
pub(crate) struct Unread;

impl Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value is not read")
    }
}

impl std::error::Error for Unread {}

impl Error for Unread {
    fn custom<T: Display>(_: T) -> Self {
        Unread
    }
}

/// A deserializer of a `Value` that is borrowed.
#[derive(Clone, Copy)]
pub(crate) struct ValueReader<'de>(pub(crate) &'de Value);

impl<'de> ValueReader<'de> {
    fn text(self) -> Result<&'de str, Unread> {
        self.0.as_str().ok_or(Unread)
    }

    fn number(self) -> Result<NumberReader<'de>, Unread> {
        self.0.as_number().map(NumberReader).ok_or(Unread)
    }

    fn visit_elements<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        let mut elements = Elements(self.0.as_array().ok_or(Unread)?.iter());
        let value = visitor.visit_seq(&mut elements)?;
        // Refuses what the visitor leaves over.
        elements.0.next().map_or(Ok(value), |_| Err(Unread))
    }

    fn visit_entries<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.visit_ordered(None, false, visitor)
    }

    /// Visits the entries, this one before all others, and in its place only if it comes twice.
    fn visit_ordered<V: Visitor<'de>>(
        self,
        first: Option<(&'de String, &'de Value)>,
        is_twice: bool,
        visitor: V,
    ) -> Result<V::Value, Unread> {
        let mut entries = Entries {
            first,
            skipped: first.map(|(key, _)| key).filter(|_| !is_twice),
            rest: self.0.as_object().ok_or(Unread)?.iter(),
            value: None,
        };
        let value = visitor.visit_map(&mut entries)?;
        entries.next().map_or(Ok(value), |_| Err(Unread))
    }
}

macro_rules! read_numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
            self.number()?.$method(visitor).map_err(Unread::custom)
        }
    )*};
}

macro_rules! read_as {
    ($($method:ident($($argument:ty),*) $as:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $argument,)* visitor: V) -> Result<V::Value, Unread> {
            self.$as(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for ValueReader<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => NumberReader(number).deserialize_any(visitor).map_err(Unread::custom),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(_) => self.visit_elements(visitor),
            Value::Object(_) => self.visit_entries(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unread)?)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.as_null().ok_or(Unread)?;
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.0 {
            Value::Array(_) => self.visit_elements(visitor),
            _ => self.deserialize_str(visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.visit_elements(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.visit_entries(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        match self.0 {
            Value::Array(_) => self.visit_elements(visitor),
            _ => self.visit_entries(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unread> {
        if name == RAW_VALUE {
            let read = self.0.deserialize_newtype_struct(name, visitor);
            return read.map_err(Unread::custom);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        match (self.0, variants) {
            (Value::Object(entries), [first]) if name == KEY_FIRST => {
                self.visit_ordered(entries.get_key_value(*first), false, visitor)
            }
            (Value::Object(entries), [first]) if name == KEY_TWICE => match entries.get_key_value(*first) {
                None => visitor.visit_some(self),
                first => self.visit_ordered(first, true, visitor),
            },
            (Value::Object(entries), _) if name == MEMBERS => {
                let members = Members::of_map(entries, &|_| false);
                let known = reader_of(members);
                visitor.visit_enum(Known { known, value: self })
            }
            (value, _) if name == JSON_TYPE => {
                let known = reader_of_type(JsonType::of_value(value));
                visitor.visit_enum(Known { known, value: self })
            }
            _ if name == MEMBERS => Err(Unread),
            (Value::String(text), _) => BorrowedStrDeserializer::new(text).deserialize_enum(name, variants, visitor),
            (Value::Object(entries), _) if entries.len() == 1 => {
                let entries = Entries {
                    first: None,
                    skipped: None,
                    rest: entries.iter(),
                    value: None,
                };
                MapAccessDeserializer::new(entries).deserialize_enum(name, variants, visitor)
            }
            _ => Err(Unread),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_unit()
    }

    read_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }

    read_as! {
        deserialize_char() deserialize_str
        deserialize_string() deserialize_str
        deserialize_identifier() deserialize_str
        deserialize_byte_buf() deserialize_bytes
        deserialize_unit_struct(&'static str) deserialize_unit
        deserialize_tuple(usize) deserialize_seq
        deserialize_tuple_struct(&'static str, usize) deserialize_seq
    }
}

struct Elements<'de>(slice::Iter<'de, Value>);

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Unread;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let element = self.0.next().map(|element| seed.deserialize(ValueReader(element)));
        element.transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries<'de> {
    first: Option<(&'de String, &'de Value)>,
    /// The key that has come first.
    skipped: Option<&'de String>,
    rest: map::Iter<'de>,
    /// The value of the last key.
    value: Option<&'de Value>,
}

impl<'de> Entries<'de> {
    fn next(&mut self) -> Option<(&'de String, &'de Value)> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        let (key, value) = self.rest.next()?;
        if self.skipped.is_some_and(|skipped| std::ptr::eq(skipped, key)) {
            self.rest.next()
        } else {
            Some((key, value))
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Unread;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let Some((key, value)) = self.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(KeyReader(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        seed.deserialize(ValueReader(self.value.take().ok_or(Unread)?))
    }

    fn size_hint(&self) -> Option<usize> {
        let skipped = usize::from(self.skipped.is_some());
        Some(self.rest.len().saturating_sub(skipped) + usize::from(self.first.is_some()))
    }
}

#[cfg(test)]
mod tests;
