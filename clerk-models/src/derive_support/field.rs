//! What the types of fields must be able to do, as traits whose absence explains itself.
//!
//! The derive reaches for all that depends on a field's type by paths like `<Money as FieldValue>::read`. Where the type
//! does not implement the trait, rustc says so of each path in the same words and at the same place, and what it would
//! say twice alike it says once. A bound of a function, or a projection in a type, would add a note of its own.
//!
//! A type with a parameter or a lifetime of the item's goes another way, for this one would bound the parameter.

use super::check::check_read;
use crate::de::{extra, field, nullable, Pair, Progress, Unite};
use crate::json::Source;
use crate::schema::{opaque_of, schema_of, Chosen, Edge, HasSchema, Reads, Schema, Table, Union, United};
use crate::ser::{extra_len, flatten, pair, pair_len, Pairs, Writer};
use serde_core::de::{DeserializeOwned, Deserializer, Error, MapAccess};
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Display;

/// A field that is read and written as serde does.
///
/// The traits that stand in paths have no supertraits, for rustc would tell of these too.
#[diagnostic::on_unimplemented(
    message = "serde does not both read and write `{Self}`",
    label = "a field needs `serde::Deserialize` and `serde::Serialize`",
    note = "derive `ClerkModel`, or `serde::Deserialize` and `serde::Serialize`, for this type and those in it; where \
            one is another crate's, turn on that crate's feature `serde`, or write `#[clerk_model(with = module)]`"
)]
pub trait FieldValue: Sized {
    /// What judges the type as a whole, where it has no schema.
    const OPAQUE: &'static Schema;
    /// The same, as an edge.
    const EDGE: Edge;

    /// Reads a field.
    ///
    /// # Errors
    /// The format's own.
    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Reads a field in which null is nothing.
    ///
    /// # Errors
    /// The format's own.
    fn read_nullable<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Writes a field.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Reads the value and applies the field's `check` to it.
    fn check(source: Source<'_>, check: impl FnOnce(&Self) -> Result<(), String>) -> Option<String>;

    /// Reads a newtype's value.
    ///
    /// # Errors
    /// The format's own.
    fn read_newtype<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes a newtype's value.
    ///
    /// # Errors
    /// The format's own.
    fn write_newtype<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// How many entries the content of an adjacently tagged union is written as, with its discriminator.
    fn pair_len(&self) -> usize;

    /// Writes it, beside its discriminator.
    ///
    /// # Errors
    /// The format's own.
    fn write_pair<M: SerializeMap>(&self, map: &mut M, union: &'static Union, index: usize) -> Result<(), M::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + Serialize> FieldValue for T {
    const OPAQUE: &'static Schema = Chosen::<T>::SCHEMA;
    const EDGE: Edge = opaque_of::<Chosen<T>>;

    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        field(map, slot)
    }

    fn read_nullable<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        nullable(map, slot)
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize) {
        writer.field(table.names_of(index), self);
    }

    fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String> {
        check_read(source, check)
    }

    fn read_newtype<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write_newtype<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn pair_len(&self) -> usize {
        pair_len(self)
    }

    fn write_pair<M: SerializeMap>(&self, map: &mut M, union: &'static Union, index: usize) -> Result<(), M::Error> {
        pair(self, map, union, index)
    }
}

/// A map for the field `extra`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot collect unknown keys",
    label = "no map from `String` to what serde reads and writes",
    note = "write `clerk_models::Metadata`, or `BTreeMap<String, ...>`; another crate's map may need that crate's \
            feature `serde`"
)]
pub trait KeepsKeys: Sized {
    /// What judges the map as a whole, where it has no schema.
    const EDGE: Edge;

    /// Keeps an unknown key and its value.
    ///
    /// # Errors
    /// The format's own.
    fn keep<'de, A: MapAccess<'de>>(
        map: &mut A,
        slot: &mut Option<Self>,
        progress: &mut Progress<'_>,
    ) -> Result<(), A::Error>;

    /// How many entries are written.
    fn len(&self, table: &Table, flattened: Option<&Union>) -> usize;

    /// Writes the entries whose keys no field claims.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &Table, flattened: Option<&Union>);
}

#[diagnostic::do_not_recommend]
impl<M, V> KeepsKeys for M
where
    M: DeserializeOwned + Default + Extend<(String, V)> + IntoIterator<Item = (String, V)>,
    for<'a> &'a M: IntoIterator<Item = (&'a String, &'a V)>,
    V: DeserializeOwned + Serialize,
{
    const EDGE: Edge = opaque_of::<Chosen<M>>;

    fn keep<'de, A: MapAccess<'de>>(
        map: &mut A,
        slot: &mut Option<M>,
        progress: &mut Progress<'_>,
    ) -> Result<(), A::Error> {
        extra(map, slot, progress)
    }

    fn len(&self, table: &Table, flattened: Option<&Union>) -> usize {
        extra_len(table, flattened, self)
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &Table, flattened: Option<&Union>) {
        writer.extra(table, flattened, self);
    }
}

/// A union for the field `flatten`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no adjacently tagged union",
    label = "`flatten` is for a union with `tag` and `content`",
    note = "name the fields of a struct here, or write them as an object of their own"
)]
pub trait Flattened: Sized {
    /// Its discriminators.
    const UNION: &'static Union;
    /// Its schema.
    const EDGE: Edge;

    /// Reads its discriminator.
    ///
    /// # Errors
    /// The format's own, and that it is not listed or given twice.
    fn tag<'de, A: MapAccess<'de>>(pair: &mut Pair<'de, Self>, map: &mut A) -> Result<(), A::Error>;

    /// Reads its content.
    ///
    /// # Errors
    /// The format's own, and that it is given twice.
    fn content<'de, A: MapAccess<'de>>(pair: &mut Pair<'de, Self>, map: &mut A) -> Result<(), A::Error>;

    /// Puts it together.
    ///
    /// # Errors
    /// One of the two keys is missing.
    fn finish<E: Error>(pair: Pair<'_, Self>) -> Result<Self, E>;

    /// How many entries it writes.
    fn count(&self) -> usize;

    /// Writes its entries.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>);
}

#[diagnostic::do_not_recommend]
impl<U: Pairs + HasSchema + for<'de> Unite<'de>> Flattened for U {
    const UNION: &'static Union = <U as United>::UNION;
    const EDGE: Edge = schema_of::<U>;

    fn tag<'de, A: MapAccess<'de>>(pair: &mut Pair<'de, U>, map: &mut A) -> Result<(), A::Error> {
        pair.tag(map)
    }

    fn content<'de, A: MapAccess<'de>>(pair: &mut Pair<'de, U>, map: &mut A) -> Result<(), A::Error> {
        pair.content(map)
    }

    fn finish<E: Error>(pair: Pair<'_, U>) -> Result<U, E> {
        pair.finish()
    }

    fn count(&self) -> usize {
        Pairs::count(self)
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>) {
        flatten(self, writer);
    }
}

/// What a `check` says is wrong.
#[diagnostic::on_unimplemented(
    message = "the error of this check, `{Self}`, cannot be shown",
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
