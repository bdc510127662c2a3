//! A serializer that records its calls. It writes variants by index, and requires `serialize_str` of every map key.
#![allow(dead_code)] // Each test uses its part.

use serde::de::value::Error;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, Error as _, Serialize, Serializer};
use std::fmt;

/// The calls for one value. `Deserialize` gives those of a plain JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Call {
    /// `None` or a unit.
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    Bytes(Vec<u8>),
    Seq(Vec<Call>),
    Map(Vec<(String, Call)>),
    /// A struct with its name, be it unit, newtype, tuple or with fields.
    Struct(&'static str, Box<Call>),
    Variant(u32, Box<Call>),
}

/// The calls for a value, whose maps announce their lengths.
#[track_caller]
pub(crate) fn calls<T: Serialize + ?Sized>(value: &T) -> Call {
    value.serialize(Recorder { is_key: false }).unwrap()
}

/// The calls for the value that a JSON text denotes, with the keys in the order of the text.
#[track_caller]
pub(crate) fn json_calls(json: &str) -> Call {
    serde_json::from_str(json).unwrap()
}

impl Call {
    /// The number of entries of a map.
    #[track_caller]
    pub(crate) fn entries(&self) -> usize {
        match self {
            Call::Map(entries) => entries.len(),
            call => panic!("{call:?} is not a map"),
        }
    }

    /// The same with another call in place of each that equals `from`.
    pub(crate) fn replace(&self, from: &Call, to: &Call) -> Call {
        let replace = |call: &Call| call.replace(from, to);
        match self {
            call if call == from => to.clone(),
            Call::Seq(items) => Call::Seq(items.iter().map(replace).collect()),
            Call::Map(entries) => Call::Map(entries.iter().map(|(key, call)| (key.clone(), replace(call))).collect()),
            Call::Struct(name, content) => Call::Struct(name, Box::new(replace(content))),
            Call::Variant(index, content) => Call::Variant(*index, Box::new(replace(content))),
            Call::Null | Call::Bool(_) | Call::Number(_) | Call::Text(_) | Call::Bytes(_) => self.clone(),
        }
    }
}

struct Recorder {
    is_key: bool,
}

impl Recorder {
    fn value(self, call: Call) -> Result<Call, Error> {
        if self.is_key {
            return Err(Error::custom(format_args!("{call:?} as a key")));
        }
        Ok(call)
    }

    fn parts(self, around: Around, announced: Option<usize>, keys: Option<Vec<String>>) -> Result<Parts, Error> {
        self.value(Call::Null)?;
        Ok(Parts {
            around,
            announced,
            keys,
            items: Vec::new(),
        })
    }
}

/// What a sequence or a map is the content of.
enum Around {
    Nothing,
    Struct(&'static str),
    Variant(u32),
}

/// A sequence or a map on its way.
struct Parts {
    around: Around,
    announced: Option<usize>,
    /// None for a sequence.
    keys: Option<Vec<String>>,
    items: Vec<Call>,
}

impl Parts {
    fn key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        match key.serialize(Recorder { is_key: true })? {
            Call::Text(key) => self.keys.get_or_insert_default().push(key),
            call => return Err(Error::custom(format_args!("{call:?} as a key"))),
        }
        Ok(())
    }

    fn item<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.items.push(item.serialize(Recorder { is_key: false })?);
        Ok(())
    }

    fn finish(self) -> Result<Call, Error> {
        let len = self.items.len();
        if self.announced != Some(len) {
            let announced = self.announced;
            return Err(Error::custom(format_args!("{announced:?} announced, {len} written")));
        }
        let call = match self.keys {
            Some(keys) => Call::Map(keys.into_iter().zip(self.items).collect()),
            None => Call::Seq(self.items),
        };
        Ok(match self.around {
            Around::Nothing => call,
            Around::Struct(name) => Call::Struct(name, Box::new(call)),
            Around::Variant(index) => Call::Variant(index, Box::new(call)),
        })
    }
}

macro_rules! items {
    ($($trait:ident: $method:ident,)*) => {$(
        impl ser::$trait for Parts {
            type Ok = Call;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.item(item)
            }

            fn end(self) -> Result<Call, Error> {
                self.finish()
            }
        }
    )*};
}

items! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}

macro_rules! fields {
    ($($trait:ident,)*) => {$(
        impl ser::$trait for Parts {
            type Ok = Call;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.key(key)?;
                self.item(value)
            }

            fn end(self) -> Result<Call, Error> {
                self.finish()
            }
        }
    )*};
}

fields! {
    SerializeStruct,
    SerializeStructVariant,
}

impl ser::SerializeMap for Parts {
    type Ok = Call;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.item(value)
    }

    fn end(self) -> Result<Call, Error> {
        self.finish()
    }
}

macro_rules! scalars {
    ($($method:ident($value:ident: $type:ty) => $call:expr,)*) => {$(
        fn $method(self, $value: $type) -> Result<Call, Error> {
            self.value($call)
        }
    )*};
}

impl Serializer for Recorder {
    type Ok = Call;
    type Error = Error;
    type SerializeSeq = Parts;
    type SerializeTuple = Parts;
    type SerializeTupleStruct = Parts;
    type SerializeTupleVariant = Parts;
    type SerializeMap = Parts;
    type SerializeStruct = Parts;
    type SerializeStructVariant = Parts;

    scalars! {
        serialize_bool(v: bool) => Call::Bool(v),
        serialize_i8(v: i8) => Call::Number(v.to_string()),
        serialize_i16(v: i16) => Call::Number(v.to_string()),
        serialize_i32(v: i32) => Call::Number(v.to_string()),
        serialize_i64(v: i64) => Call::Number(v.to_string()),
        serialize_u8(v: u8) => Call::Number(v.to_string()),
        serialize_u16(v: u16) => Call::Number(v.to_string()),
        serialize_u32(v: u32) => Call::Number(v.to_string()),
        serialize_u64(v: u64) => Call::Number(v.to_string()),
        serialize_f32(v: f32) => Call::Number(v.to_string()),
        serialize_f64(v: f64) => Call::Number(v.to_string()),
        serialize_char(v: char) => Call::Text(v.to_string()),
        serialize_bytes(v: &[u8]) => Call::Bytes(v.to_owned()),
        serialize_unit_struct(name: &'static str) => Call::Struct(name, Box::new(Call::Null)),
    }

    fn serialize_str(self, text: &str) -> Result<Call, Error> {
        Ok(Call::Text(text.to_owned()))
    }

    fn serialize_none(self) -> Result<Call, Error> {
        self.value(Call::Null)
    }

    fn serialize_unit(self) -> Result<Call, Error> {
        self.value(Call::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Call, Error> {
        self.value(Call::Null)?;
        value.serialize(Recorder { is_key: false })
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<Call, Error> {
        self.value(Call::Variant(index, Box::new(Call::Null)))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<Call, Error> {
        let content = value.serialize(Recorder { is_key: false })?;
        self.value(Call::Struct(name, Box::new(content)))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<Call, Error> {
        let content = value.serialize(Recorder { is_key: false })?;
        self.value(Call::Variant(index, Box::new(content)))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Parts, Error> {
        self.parts(Around::Nothing, len, None)
    }

    fn serialize_tuple(self, len: usize) -> Result<Parts, Error> {
        self.parts(Around::Nothing, Some(len), None)
    }

    fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Parts, Error> {
        self.parts(Around::Struct(name), Some(len), None)
    }

    fn serialize_tuple_variant(self, _: &'static str, index: u32, _: &'static str, len: usize) -> Result<Parts, Error> {
        self.parts(Around::Variant(index), Some(len), None)
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Parts, Error> {
        self.parts(Around::Nothing, len, Some(Vec::new()))
    }

    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Parts, Error> {
        self.parts(Around::Struct(name), Some(len), Some(Vec::new()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        len: usize,
    ) -> Result<Parts, Error> {
        self.parts(Around::Variant(index), Some(len), Some(Vec::new()))
    }
}

impl<'de> Deserialize<'de> for Call {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CallVisitor)
    }
}

struct CallVisitor;

macro_rules! visit {
    ($($method:ident($value:ident: $type:ty) => $call:expr,)*) => {$(
        fn $method<E>(self, $value: $type) -> Result<Call, E> {
            Ok($call)
        }
    )*};
}

impl<'de> Visitor<'de> for CallVisitor {
    type Value = Call;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    visit! {
        visit_bool(v: bool) => Call::Bool(v),
        visit_i64(v: i64) => Call::Number(v.to_string()),
        visit_u64(v: u64) => Call::Number(v.to_string()),
        visit_f64(v: f64) => Call::Number(v.to_string()),
        visit_str(v: &str) => Call::Text(v.to_owned()),
    }

    fn visit_unit<E>(self) -> Result<Call, E> {
        Ok(Call::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Call, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Call::Seq(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Call, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, call)) = map.next_entry()? {
            match call {
                // A number with `arbitrary_precision`.
                Call::Text(digits) if key == "$serde_json::private::Number" => return Ok(Call::Number(digits)),
                call => entries.push((key, call)),
            }
        }
        Ok(Call::Map(entries))
    }
}
