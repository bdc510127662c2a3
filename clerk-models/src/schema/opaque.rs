//! Types that are validated as a whole, by reading them.

use super::{HasSchema, Schema, SchemaFn};
use crate::json::Source;
use serde_core::de::DeserializeOwned;
use std::marker::PhantomData;

/// The schema of a type, as an edge.
pub(crate) fn schema_of<T: HasSchema + ?Sized>() -> &'static Schema {
    T::SCHEMA
}

/// The schema of what a reader reads, as an edge.
#[must_use]
pub fn opaque_of<R: Reads>() -> &'static Schema {
    R::SCHEMA
}

/// Something that can say whether it reads a value.
pub trait Reads: Sized {
    /// The description that judges by [`Reads::reads`].
    const SCHEMA: &'static Schema = &Schema::opaque_by::<Self>();

    /// The schema that decides whether the value is secret, if reading does not.
    const SECRET: Option<SchemaFn> = None;

    /// Whether the value is read.
    fn reads(source: Source<'_>) -> bool;

    /// The full Rust name of the type.
    fn type_name() -> &'static str;
}

/// Finds nothing wrong: for where only the type's own schema matters.
pub struct Unread;

impl Reads for Unread {
    fn reads(_: Source<'_>) -> bool {
        true
    }

    fn type_name() -> &'static str {
        ""
    }
}

/// Reads with `Deserialize`; for borrowed types, the derive implements [`Reads`].
pub(crate) struct ReadsType<T>(PhantomData<T>);

impl<T: DeserializeOwned> Reads for ReadsType<T> {
    fn reads(source: Source<'_>) -> bool {
        source.read::<T>().is_some()
    }

    fn type_name() -> &'static str {
        std::any::type_name::<T>()
    }
}
