//! Tagged enums: the discriminator next to what the variant's model writes, or the two keys of an adjacently tagged
//! one.

use super::{Writer, is_none};
use crate::schema::{Literal, TaggedEnum, TaggedType};
use serde_core::ser::{Error, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::{Map, Value};

/// An adjacently tagged enum, as the derive describes it: two entries, which may be in the object around it.
pub trait WriteAdjacent: TaggedType {
    /// How many entries it writes.
    fn count(&self) -> usize;

    /// Writes its entries.
    ///
    /// # Errors
    /// The serializer's own.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Writes an adjacently tagged enum as an object.
///
/// # Errors
/// The serializer's own.
pub fn adjacent<U: WriteAdjacent, S: Serializer>(union: &U, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(union.count()))?;
    union.write(&mut map)?;
    map.end()
}

/// Writes one into the object around it.
pub(crate) fn flatten<U: WriteAdjacent, S: Serializer>(union: &U, writer: &mut Writer<S>) {
    if let Ok(map) = &mut writer.map {
        let result = union.write(map);
        writer.note(result);
    }
}

/// How many entries a variant is: without content, only the discriminator.
pub(crate) fn adjacent_len<T: Serialize + ?Sized>(content: &T) -> usize {
    2 - usize::from(is_none(content))
}

/// Writes the discriminator and the content.
///
/// # Errors
/// The serializer's own.
pub(crate) fn adjacent_entries<T: Serialize + ?Sized, M: SerializeMap>(
    content: &T,
    map: &mut M,
    union: &'static TaggedEnum,
    index: usize,
) -> Result<(), M::Error> {
    let variant = union.variants.get(index);
    if let Some(object) = variant.and_then(|variant| variant.objects.first()) {
        map.serialize_entry(union.tag, &object)?;
    }
    match union.content {
        Some(key) if !is_none(content) => map.serialize_entry(key, content),
        _ => Ok(()),
    }
}

/// What the variant `other` of a tagged enum holds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not keep an object",
    label = "the `other` variant of a tagged enum keeps an object that no variant has",
    note = "write `clerk_models::Metadata` (a `serde_json::Map<String, Value>`) or `serde_json::Value`"
)]
pub trait KeepsObject {
    /// How many entries it is.
    fn count(&self) -> usize;

    /// Writes its entries.
    ///
    /// # Errors
    /// The serializer's own.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl KeepsObject for Map<String, Value> {
    fn count(&self) -> usize {
        self.len()
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
    }
}

impl KeepsObject for Value {
    fn count(&self) -> usize {
        self.as_object().map_or(0, KeepsObject::count)
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.as_object().map_or(Ok(()), |object| object.write(map))
    }
}

/// Writes the discriminator that a variant has as the first entry of the object that its model writes.
pub struct TaggedSerializer<S> {
    serializer: S,
    /// None where the model writes it itself.
    entry: Option<(&'static str, Literal<'static>)>,
}

impl<S> TaggedSerializer<S> {
    /// Around the serializer that the model is written with.
    pub fn new(serializer: S, union: &'static TaggedEnum, index: usize) -> Self {
        let variant = union.variants.get(index).filter(|_| !union.keeps_tag(index));
        let object = variant.and_then(|variant| variant.objects.first());
        TaggedSerializer {
            serializer,
            entry: object.map(|object| (union.tag, object)),
        }
    }
}

fn not_an_object<T, E: Error>() -> Result<T, E> {
    Err(E::custom(
        "the content of a variant with an `object` must serialize as an object",
    ))
}

macro_rules! refuse {
    ($($method:ident($($type:ty),*) -> $ok:ident;)*) => {$(
        fn $method(self, $(_: $type),*) -> Result<Self::$ok, S::Error> {
            not_an_object()
        }
    )*};
}

impl<S: Serializer> Serializer for TaggedSerializer<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = S::SerializeStruct;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_map(self, len: Option<usize>) -> Result<S::SerializeMap, S::Error> {
        let entries = usize::from(self.entry.is_some());
        let mut map = self.serializer.serialize_map(len.map(|len| len + entries))?;
        if let Some((tag, object)) = self.entry {
            map.serialize_entry(tag, &object)?;
        }
        Ok(map)
    }

    fn serialize_struct(self, name: &'static str, len: usize) -> Result<S::SerializeStruct, S::Error> {
        let entries = usize::from(self.entry.is_some());
        let mut fields = self.serializer.serialize_struct(name, len + entries)?;
        if let Some((tag, object)) = self.entry {
            fields.serialize_field(tag, &object)?;
        }
        Ok(fields)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        not_an_object()
    }

    fn collect_str<T: std::fmt::Display + ?Sized>(self, _: &T) -> Result<S::Ok, S::Error> {
        not_an_object()
    }

    fn is_human_readable(&self) -> bool {
        self.serializer.is_human_readable()
    }

    refuse! {
        serialize_bool(bool) -> Ok;
        serialize_i8(i8) -> Ok;
        serialize_i16(i16) -> Ok;
        serialize_i32(i32) -> Ok;
        serialize_i64(i64) -> Ok;
        serialize_i128(i128) -> Ok;
        serialize_u8(u8) -> Ok;
        serialize_u16(u16) -> Ok;
        serialize_u32(u32) -> Ok;
        serialize_u64(u64) -> Ok;
        serialize_u128(u128) -> Ok;
        serialize_f32(f32) -> Ok;
        serialize_f64(f64) -> Ok;
        serialize_char(char) -> Ok;
        serialize_str(&str) -> Ok;
        serialize_bytes(&[u8]) -> Ok;
        serialize_none() -> Ok;
        serialize_unit() -> Ok;
        serialize_unit_struct(&'static str) -> Ok;
        serialize_unit_variant(&'static str, u32, &'static str) -> Ok;
        serialize_seq(Option<usize>) -> SerializeSeq;
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }
}
