//! What the types of fields must be able to do, as traits whose absence explains itself.
//!
//! The derive reaches for all that depends on a field's type by paths like `<Money as FieldValue>::read`. Where the type
//! does not implement the trait, rustc says so of each path in the same words and at the same place, and what it would
//! say twice alike it says once. A bound of a function, or a projection in a type, would add a note of its own.
//!
//! A type with a parameter or a lifetime of the item's goes another way, for this one would bound the parameter.

use super::choice::{opaque_of, schema_of, Chosen, Reads};
use super::{check_read, Edge, HasSchema, Schema, Source};
use crate::read::{extra, Pair, Progress, Unite, United};
use crate::table::Table;
use crate::variants::Union;
use crate::write::{extra_len, flatten, pair, pair_len, Pairs, Writer};
use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Display;
use std::marker::PhantomData;

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
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, index: usize);

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
        match map.next_value() {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn read_nullable<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<T>) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                *slot = value;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, index: usize) {
        if let Some(map) = writer.key(index) {
            let result = map.serialize_value(self);
            writer.note(result);
        }
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

/// The same as a bound, in the same words, which rustc takes from literals alone.
#[diagnostic::on_unimplemented(
    message = "serde does not both read and write `{Self}`",
    label = "a field needs `serde::Deserialize` and `serde::Serialize`",
    note = "derive `ClerkModel`, or `serde::Deserialize` and `serde::Serialize`, for this type and those in it; where \
            one is another crate's, turn on that crate's feature `serde`, or write `#[clerk_model(with = module)]`"
)]
pub trait ReadAndWritten: DeserializeOwned + Serialize {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + Serialize> ReadAndWritten for T {}

/// std's `Option` and no other of that name, or two of them, around `T`.
#[diagnostic::on_unimplemented(
    message = "the type of this field is spelled `Option` and is not std's",
    label = "not `std::option::Option`",
    note = "write `std::option::Option<...>`, or give the other type another name"
)]
pub trait OptionField<T>: Sized {
    /// What a field is whose key is absent.
    const NONE: Self;
    /// What judges the value inside the outer `Option` as a whole, where it has no schema.
    const EDGE: Edge;
    /// What judges the field as a whole, where it has no schema.
    const WHOLE: Edge;

    /// Reads a field.
    ///
    /// # Errors
    /// The format's own.
    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Self) -> Result<(), A::Error>;

    /// Reads a field that has a default.
    ///
    /// # Errors
    /// The format's own.
    fn read_whole<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error>;

    /// Whether the field is written where `None` is left out.
    fn is_some(&self) -> bool;

    /// The value that a `check` looks at.
    fn value(&self) -> Option<&T>;

    /// Writes a field, and leaves `None` out.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, index: usize);

    /// Writes a field.
    fn write_whole<S: Serializer>(&self, writer: &mut Writer<S>, index: usize);

    /// Reads the value and applies the field's `check` to it.
    fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String>;
}

impl<T: ReadAndWritten> OptionField<T> for Option<T> {
    const NONE: Self = None;
    const EDGE: Edge = opaque_of::<Chosen<T>>;
    const WHOLE: Edge = opaque_of::<Chosen<Self>>;

    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Self) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                *slot = value;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn read_whole<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn is_some(&self) -> bool {
        Option::is_some(self)
    }

    fn value(&self) -> Option<&T> {
        self.as_ref()
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, index: usize) {
        if let Some(value) = self {
            writer.field(index, value);
        }
    }

    fn write_whole<S: Serializer>(&self, writer: &mut Writer<S>, index: usize) {
        if let Some(map) = writer.key(index) {
            let result = map.serialize_value(self);
            writer.note(result);
        }
    }

    fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String> {
        check_read(source, check)
    }
}

impl<T: ReadAndWritten> OptionField<T> for Option<Option<T>> {
    const NONE: Self = None;
    const EDGE: Edge = opaque_of::<Chosen<Option<T>>>;
    const WHOLE: Edge = opaque_of::<Chosen<Self>>;

    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Self) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn read_whole<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error> {
        match map.next_value() {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn is_some(&self) -> bool {
        Option::is_some(self)
    }

    fn value(&self) -> Option<&T> {
        match self {
            Some(Some(value)) => Some(value),
            _ => None,
        }
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>, index: usize) {
        if let Some(value) = self {
            writer.field(index, value);
        }
    }

    fn write_whole<S: Serializer>(&self, writer: &mut Writer<S>, index: usize) {
        if let Some(map) = writer.key(index) {
            let result = map.serialize_value(self);
            writer.note(result);
        }
    }

    fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String> {
        check_read(source, check)
    }
}

/// The same of a type that need not be read or written: one with a `with` module, or with a parameter of the item's.
#[diagnostic::on_unimplemented(
    message = "the type of this field is spelled `Option` and is not std's",
    label = "not `std::option::Option`",
    note = "write `std::option::Option<...>`, or give the other type another name"
)]
pub trait IsOption {
    /// What a field is whose key is absent.
    const NONE: Self;

    /// Whether the field is written where `None` is left out.
    fn is_some(&self) -> bool;
}

impl<T> IsOption for Option<T> {
    const NONE: Self = None;

    fn is_some(&self) -> bool {
        Option::is_some(self)
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
    fn len(&self, table: &Table) -> usize;

    /// Writes the entries whose keys no field claims.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>);
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

    fn len(&self, table: &Table) -> usize {
        extra_len(table, self)
    }

    fn write<S: Serializer>(&self, writer: &mut Writer<S>) {
        writer.extra(self);
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

/// The type of a field that is not spelled `Option`.
///
/// For an alias of `Option`, the inherent function wins over the trait's, and its condition fails.
pub struct FieldType<T: ?Sized>(PhantomData<T>);

impl<T> FieldType<Option<T>> {
    /// Fails: whether the key may be absent has to be seen where the field is declared.
    pub fn is_not_option()
    where
        Option<T>: SpelledOut,
    {
    }
}

/// The other side of [`FieldType`].
pub trait NotOption {
    /// Holds.
    fn is_not_option() {}
}

impl<T: ?Sized> NotOption for FieldType<T> {}

/// What no alias of `Option` implements.
#[diagnostic::on_unimplemented(
    message = "the type of this field is an alias of `Option`",
    label = "whether the key may be absent cannot be seen here",
    note = "write `Option<...>` itself"
)]
pub trait SpelledOut {}

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
