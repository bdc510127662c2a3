//! What a field's type must be able to do, as traits whose absence is a readable error.
//!
//! Generated code names everything that depends on a field's type by a path such as `<Money as ReadField>::read`. Where
//! the type does not implement the trait, rustc reports each path in the same words at the same span, and prints that
//! once. A bound of a function, or a projection in a type, would add a note.

use super::check::check_read;
use crate::de::{Adjacent, Nullable, Present, Progress, ReadTagged, extra, fill, seeded};
use crate::json::{Source, absent};
use crate::schema::{Table, TaggedEnum, TaggedType};
use crate::ser::{WriteAdjacent, Writer, adjacent_entries, adjacent_len, extra_len, flatten};
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess};
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Display;
use std::marker::PhantomData;

/// A type that a field reads. The trait has no supertraits: rustc would report them too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `serde::Deserialize`",
    label = "a field needs `serde::Deserialize`",
    note = "derive `ClerkModel` or `serde::Deserialize` for this type and those in it; for a type of another crate, turn \
            on that crate's feature `serde`, or write `#[clerk_model(with = module)]`; for `Rc` and `Arc`, turn on serde's \
            feature `rc`"
)]
pub trait ReadField<'de>: Sized {
    /// Reads a field.
    ///
    /// # Errors
    /// The format's own.
    fn read<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Reads a field in which null is nothing.
    ///
    /// # Errors
    /// The format's own.
    fn read_nullable<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Reads a field whose type is a type parameter.
    ///
    /// # Errors
    /// The format's own.
    fn read_of_type<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Reads the content of a newtype, or of an internally tagged variant.
    ///
    /// # Errors
    /// The format's own.
    fn deserialize_content<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads the content of an adjacently tagged variant.
    ///
    /// # Errors
    /// The format's own.
    fn deserialize_adjacent<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// The content of an adjacently tagged variant where it is absent.
    fn absent() -> Option<Self>;

    /// Reads a value and applies the field's `check` to it.
    fn check(source: Source<'de>, check: impl FnOnce(&Self) -> Result<(), String>) -> Option<String>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Deserialize<'de>> ReadField<'de> for T {
    // One serves the fields of a type in all models.
    #[inline(never)]
    fn read<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                fill(slot, value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    #[inline(never)]
    fn read_nullable<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        map.next_value_seed(Nullable(slot))
    }

    #[inline(never)]
    fn read_of_type<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        seeded(map, slot, Present(PhantomData))
    }

    fn deserialize_content<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn deserialize_adjacent<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Present(PhantomData).deserialize(deserializer)
    }

    fn absent() -> Option<T> {
        absent()
    }

    fn check(source: Source<'de>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String> {
        check_read(source, check)
    }
}

/// A type that a field writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `serde::Serialize`",
    label = "a field needs `serde::Serialize`",
    note = "derive `ClerkModel` or `serde::Serialize` for this type and those in it; for a type of another crate, turn on \
            that crate's feature `serde`, or write `#[clerk_model(with = module)]`; for `Rc` and `Arc`, turn on serde's \
            feature `rc`"
)]
pub trait WriteField {
    /// Writes a field.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Writes a field whose type is a type parameter, and omits `None`.
    fn write_of_type<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Writes the value of an `Option`, and omits `None`.
    fn write_some<S: Serializer>(value: Option<&Self>, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Writes the value of an `Option`, or null.
    fn write_nullable<S: Serializer>(value: Option<&Self>, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Writes the content of a newtype or variant.
    ///
    /// # Errors
    /// The format's own.
    fn serialize_content<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The number of entries of adjacently tagged content, with its discriminator.
    fn adjacent_len(&self) -> usize;

    /// Writes adjacently tagged content, with its discriminator.
    ///
    /// # Errors
    /// The format's own.
    fn write_adjacent<M: SerializeMap>(
        &self,
        map: &mut M,
        union: &'static TaggedEnum,
        index: usize,
    ) -> Result<(), M::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> WriteField for T {
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize) {
        writer.field(table.names_of(index), self);
    }

    fn write_of_type<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize) {
        writer.of_type(table.names_of(index), self);
    }

    fn write_some<S: Serializer>(value: Option<&T>, writer: &mut Writer<S>, table: &'static Table, index: usize) {
        if let Some(value) = value {
            writer.field(table.names_of(index), value);
        }
    }

    fn write_nullable<S: Serializer>(value: Option<&T>, writer: &mut Writer<S>, table: &'static Table, index: usize) {
        writer.field(table.names_of(index), &value);
    }

    fn serialize_content<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn adjacent_len(&self) -> usize {
        adjacent_len(self)
    }

    fn write_adjacent<M: SerializeMap>(
        &self,
        map: &mut M,
        union: &'static TaggedEnum,
        index: usize,
    ) -> Result<(), M::Error> {
        adjacent_entries(self, map, union, index)
    }
}

/// A map that the field `extra` reads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot collect unknown keys",
    label = "not a map from `String` to a type that implements `serde::Deserialize`",
    note = "write `clerk_models::Metadata`, or `BTreeMap<String, ...>`; the map of another crate may need that crate's \
            feature `serde`"
)]
pub trait ReadExtra<'de>: Sized {
    /// Keeps an unknown key and its value.
    ///
    /// # Errors
    /// The format's own.
    fn read<A: MapAccess<'de>>(
        map: &mut A,
        slot: &mut Option<Self>,
        progress: &mut Progress<'_>,
    ) -> Result<(), A::Error>;
}

#[diagnostic::do_not_recommend]
impl<'de, M, V> ReadExtra<'de> for M
where
    M: Default + Extend<(String, V)> + IntoIterator<Item = (String, V)>,
    V: Deserialize<'de>,
{
    fn read<A: MapAccess<'de>>(map: &mut A, slot: &mut Option<M>, progress: &mut Progress<'_>) -> Result<(), A::Error> {
        extra(map, slot, progress)
    }
}

/// A map that the field `extra` writes.
#[diagnostic::on_unimplemented(
    message = "the entries of `{Self}` cannot be written",
    label = "not a map from `String` to a type that implements `serde::Serialize`",
    note = "write `clerk_models::Metadata`, or `BTreeMap<String, ...>`; the map of another crate may need that crate's \
            feature `serde`"
)]
pub trait WriteExtra {
    /// How many entries are written.
    fn len(&self, table: &Table, flattened: Option<&TaggedEnum>) -> usize;

    /// Writes the entries whose keys no field claims.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &Table, flattened: Option<&TaggedEnum>);
}

#[diagnostic::do_not_recommend]
impl<M, V> WriteExtra for M
where
    M: IntoIterator<Item = (String, V)>,
    for<'a> &'a M: IntoIterator<Item = (&'a String, &'a V)>,
    V: Serialize,
{
    fn len(&self, table: &Table, flattened: Option<&TaggedEnum>) -> usize {
        extra_len(table, flattened, self)
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &Table, flattened: Option<&TaggedEnum>) {
        writer.extra(table, flattened, self);
    }
}

/// An adjacently tagged enum that the field `flatten` reads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an adjacently tagged enum",
    label = "`flatten` is for an enum with `tag` and `content`",
    note = "write the fields of a struct here, or as a nested object"
)]
pub trait ReadFlattened<'de>: Sized {
    /// Its discriminators.
    const TAGGED: &'static TaggedEnum;

    /// Reads its discriminator.
    ///
    /// # Errors
    /// The format's own, an unknown variant, or a duplicate field.
    fn tag<A: MapAccess<'de>>(adjacent: &mut Adjacent<'de, Self>, map: &mut A) -> Result<(), A::Error>;

    /// Reads its content.
    ///
    /// # Errors
    /// The format's own, or a duplicate field.
    fn content<A: MapAccess<'de>>(adjacent: &mut Adjacent<'de, Self>, map: &mut A) -> Result<(), A::Error>;

    /// Constructs it.
    ///
    /// # Errors
    /// One of the two keys is missing.
    fn finish<E: Error>(adjacent: Adjacent<'de, Self>) -> Result<Self, E>;
}

#[diagnostic::do_not_recommend]
impl<'de, U: ReadTagged<'de>> ReadFlattened<'de> for U {
    const TAGGED: &'static TaggedEnum = <U as TaggedType>::TAGGED;

    fn tag<A: MapAccess<'de>>(adjacent: &mut Adjacent<'de, U>, map: &mut A) -> Result<(), A::Error> {
        adjacent.tag(map)
    }

    fn content<A: MapAccess<'de>>(adjacent: &mut Adjacent<'de, U>, map: &mut A) -> Result<(), A::Error> {
        adjacent.content(map)
    }

    fn finish<E: Error>(adjacent: Adjacent<'de, U>) -> Result<U, E> {
        adjacent.finish()
    }
}

/// An adjacently tagged enum that the field `flatten` writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an adjacently tagged enum",
    label = "`flatten` is for an enum with `tag` and `content`",
    note = "write the fields of a struct here, or as a nested object"
)]
pub trait WriteFlattened {
    /// Its discriminators.
    const TAGGED: &'static TaggedEnum;

    /// How many entries it writes.
    fn entries(&self) -> usize;

    /// Writes its entries.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>);
}

#[diagnostic::do_not_recommend]
impl<U: WriteAdjacent> WriteFlattened for U {
    const TAGGED: &'static TaggedEnum = <U as TaggedType>::TAGGED;

    fn entries(&self) -> usize {
        self.count()
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>) {
        flatten(self, writer);
    }
}

/// The error of a `check`.
#[diagnostic::on_unimplemented(
    message = "the error of this check, `{Self}`, does not implement `Display`",
    label = "must return `Result<(), impl Display>`",
    note = "implement `std::fmt::Display` for it, or return `Result<(), String>`"
)]
pub trait CheckError {
    /// Its text.
    fn text(&self) -> String;
}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> CheckError for T {
    fn text(&self) -> String {
        self.to_string()
    }
}
