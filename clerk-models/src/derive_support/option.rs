//! What a field that is spelled `Option` must be, and one that is not must not be, as traits whose absence explains
//! itself; see `field_type` for how.

use super::check::check_read;
use crate::de::{field, nullable};
use crate::json::Source;
use crate::schema::{opaque_of, Chosen, Edge, Table};
use crate::ser::Writer;
use serde_core::de::{DeserializeOwned, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use std::marker::PhantomData;

/// [`FieldValue`](super::FieldValue) as a bound, in the same words, which rustc takes from literals alone.
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
    fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Writes a field.
    fn write_whole<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize);

    /// Reads the value and applies the field's `check` to it.
    fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String>;
}

/// What is alike for one `Option` and for two.
macro_rules! alike {
    () => {
        const NONE: Self = None;
        const WHOLE: Edge = opaque_of::<Chosen<Self>>;

        fn read_whole<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Option<Self>) -> Result<(), A::Error> {
            field(map, slot)
        }

        fn is_some(&self) -> bool {
            Option::is_some(self)
        }

        fn write<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize) {
            if let Some(value) = self {
                writer.field(table.names_of(index), value);
            }
        }

        fn write_whole<S: Serializer>(&self, writer: &mut Writer<S>, table: &'static Table, index: usize) {
            writer.field(table.names_of(index), self);
        }

        fn check(source: Source<'_>, check: impl FnOnce(&T) -> Result<(), String>) -> Option<String> {
            check_read(source, check)
        }
    };
}

impl<T: ReadAndWritten> OptionField<T> for Option<T> {
    const EDGE: Edge = opaque_of::<Chosen<T>>;

    alike!();

    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Self) -> Result<(), A::Error> {
        nullable(map, slot)
    }

    fn value(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T: ReadAndWritten> OptionField<T> for Option<Option<T>> {
    const EDGE: Edge = opaque_of::<Chosen<Option<T>>>;

    alike!();

    fn read<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut Self) -> Result<(), A::Error> {
        field(map, slot)
    }

    fn value(&self) -> Option<&T> {
        match self {
            Some(Some(value)) => Some(value),
            _ => None,
        }
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
