//! Writing through serde: the discriminator first, then the fields in order of declaration, as a map.

mod tagged;
mod wire;

pub use tagged::{KeepsObject, TaggedSerializer, WriteAdjacent, adjacent};
pub(crate) use tagged::{adjacent_entries, adjacent_len, flatten};
pub use wire::Wire;

use crate::schema::{Table, TaggedEnum};
use serde_core::ser::{Impossible, Serialize, SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;
use wire::is_wire;

/// Writes one model. The first error is stored until [`Writer::end`], so that fields need no return.
pub struct Writer<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    /// Whether fields are written under their own names.
    is_wire: bool,
}

impl<S: Serializer> Writer<S> {
    /// Begins the map and writes the discriminator and the constants. `present` has an entry for each field that may be omitted, `extra` is
    /// how many entries come from the field `extra`: some formats want the length first.
    #[inline]
    pub fn new(serializer: S, table: &'static Table, present: &[bool], extra: usize) -> Self {
        let absent = present.iter().filter(|present| !**present).count();
        Writer::begin(serializer, table, table.names.len() - absent + extra)
    }

    /// Compiled once for each serializer; what `new` computes is mostly a constant.
    #[inline(never)]
    fn begin(serializer: S, table: &'static Table, len: usize) -> Self {
        let object = table.objects.first();
        let literals = usize::from(object.is_some()) + table.constants.len();
        let mut writer = Writer {
            map: serializer.serialize_map(Some(len + literals)),
            is_wire: is_wire(),
        };
        if let Some(object) = object {
            writer.field(&(table.tag, table.tag), &object);
        }
        for (key, literals) in table.constants {
            if let Some(constant) = literals.first() {
                writer.field(&(*key, *key), &constant);
            }
        }
        writer
    }

    /// Writes a field; `names` are its key in the written case and its own name.
    pub fn field<T: Serialize + ?Sized>(&mut self, names: &(&'static str, &'static str), value: &T) {
        if let Some(map) = self.key(names) {
            let result = map.serialize_value(value);
            self.note(result);
        }
    }

    /// Writes the key of a field. Separate from [`Writer::field`], because it does not depend on the type of the value.
    #[inline(never)]
    fn key(&mut self, (written, wire): &(&'static str, &'static str)) -> Option<&mut S::SerializeMap> {
        let key = if self.is_wire { wire } else { written };
        let result = self.map.as_mut().ok()?.serialize_key(key);
        self.note(result);
        self.map.as_mut().ok()
    }

    pub(crate) fn note(&mut self, result: Result<(), S::Error>) {
        if let Err(error) = result {
            self.map = Err(error);
        }
    }

    /// Writes a field whose type is a type parameter, unless that is an `Option` and it is `None`.
    pub fn of_type<T: Serialize>(&mut self, names: &(&'static str, &'static str), value: &T) {
        if !is_none(value) {
            self.field(names, value);
        }
    }

    /// Writes the entries of the field `extra` whose keys no field claims.
    pub fn extra<'a, V: Serialize + 'a>(
        &mut self,
        table: &Table,
        flattened: Option<&TaggedEnum>,
        entries: impl IntoIterator<Item = (&'a String, &'a V)>,
    ) {
        for (key, value) in entries {
            if is_extra(key, table, flattened) {
                if let Ok(map) = &mut self.map {
                    let result = map.serialize_entry(key, value);
                    self.note(result);
                }
            }
        }
    }

    /// Ends the map.
    ///
    /// # Errors
    /// The first error of the serializer.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map.and_then(SerializeMap::end)
    }
}

/// How many entries [`Writer::extra`] writes.
pub(crate) fn extra_len<'a, V: 'a>(
    table: &Table,
    flattened: Option<&TaggedEnum>,
    entries: impl IntoIterator<Item = (&'a String, &'a V)>,
) -> usize {
    let entries = entries.into_iter();
    entries.filter(|(key, _)| is_extra(key, table, flattened)).count()
}

/// Whether neither a field nor the flattened enum has the key.
fn is_extra(key: &str, table: &Table, flattened: Option<&TaggedEnum>) -> bool {
    table.find(key).is_none()
        && !(is_wire() && table.names.iter().any(|(_, wire)| *wire == key))
        && !flattened.is_some_and(|union| union.tag == key || union.content == Some(key))
}

/// What a `with` module writes of a field.
pub trait WritesWith<T: ?Sized> {
    /// Calls the module's `serialize`.
    ///
    /// # Errors
    /// The module's own.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A field on its way through its `with` module `W`.
pub struct With<'a, T: ?Sized, W>(pub &'a T, pub PhantomData<W>);

impl<T: ?Sized, W: WritesWith<T>> Serialize for With<'_, T, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::write(self.0, serializer)
    }
}

/// Whether the value writes itself as an absent `Option`.
pub fn is_none<T: Serialize + ?Sized>(value: &T) -> bool {
    value.serialize(NoneProbe).is_ok()
}

/// Accepts `None` and nothing else, at the first call.
struct NoneProbe;

macro_rules! refuse {
    ($($method:ident($($argument:ident: $type:ty),*) -> $ok:ty,)*) => {$(
        fn $method(self, $($argument: $type),*) -> Result<$ok, fmt::Error> {
            $(let _ = $argument;)*
            Err(fmt::Error)
        }
    )*};
}

impl Serializer for NoneProbe {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Impossible<(), fmt::Error>;
    type SerializeTuple = Impossible<(), fmt::Error>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeMap = Impossible<(), fmt::Error>;
    type SerializeStruct = Impossible<(), fmt::Error>;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    fn serialize_none(self) -> Result<(), fmt::Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<(), fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), fmt::Error> {
        Err(fmt::Error)
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Result<(), fmt::Error> {
        Err(fmt::Error)
    }

    refuse! {
        serialize_bool(v: bool) -> (),
        serialize_i8(v: i8) -> (),
        serialize_i16(v: i16) -> (),
        serialize_i32(v: i32) -> (),
        serialize_i64(v: i64) -> (),
        serialize_i128(v: i128) -> (),
        serialize_u8(v: u8) -> (),
        serialize_u16(v: u16) -> (),
        serialize_u32(v: u32) -> (),
        serialize_u64(v: u64) -> (),
        serialize_u128(v: u128) -> (),
        serialize_f32(v: f32) -> (),
        serialize_f64(v: f64) -> (),
        serialize_char(v: char) -> (),
        serialize_str(v: &str) -> (),
        serialize_bytes(v: &[u8]) -> (),
        serialize_unit() -> (),
        serialize_unit_struct(name: &'static str) -> (),
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str) -> (),
        serialize_seq(len: Option<usize>) -> Self::SerializeSeq,
        serialize_tuple(len: usize) -> Self::SerializeTuple,
        serialize_tuple_struct(name: &'static str, len: usize) -> Self::SerializeTupleStruct,
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> Self::SerializeTupleVariant,
        serialize_map(len: Option<usize>) -> Self::SerializeMap,
        serialize_struct(name: &'static str, len: usize) -> Self::SerializeStruct,
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> Self::SerializeStructVariant,
    }
}
