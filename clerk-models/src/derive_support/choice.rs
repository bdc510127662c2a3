//! What generated code asks of a type of which it knows only the tokens: an inherent constant with a bound wins over a
//! trait's constant.

use crate::schema::{HasSchema, Reads, ReadsType, Schema, SchemaFn, Unread, opaque_of, schema_of};
use serde_core::de::DeserializeOwned;
use std::marker::PhantomData;

/// The schema of `T`, if it has one.
pub struct Own<T>(PhantomData<T>);

impl<T: HasSchema> Own<T> {
    /// The schema.
    pub const SCHEMA: Option<&'static Schema> = Some(T::SCHEMA);
    /// The same, as a function.
    pub const SCHEMA_FN: Option<SchemaFn> = Some(schema_of::<T>);
}

/// The other side of [`Own`].
pub trait NoSchema {
    /// There is none.
    const SCHEMA: Option<&'static Schema> = None;
    /// The same, as a function.
    const SCHEMA_FN: Option<SchemaFn> = None;
}

impl<T> NoSchema for Own<T> {}

/// A schema that validates a value as a whole, by reading a `T`. A type that cannot be read has one too: what is missing
/// is reported where the field is read.
pub struct Whole<T>(PhantomData<T>);

impl<T: DeserializeOwned> Whole<T> {
    /// The schema.
    pub const SCHEMA: &'static Schema = ReadsType::<T>::SCHEMA;
    /// The same, as a function.
    pub const SCHEMA_FN: SchemaFn = opaque_of::<ReadsType<T>>;
}

/// The other side of [`Whole`].
pub trait NotRead {
    /// Finds nothing wrong.
    const SCHEMA: &'static Schema = Unread::SCHEMA;
    /// The same, as a function.
    const SCHEMA_FN: SchemaFn = opaque_of::<Unread>;
}

impl<T> NotRead for Whole<T> {}

/// The first, or else the other.
#[must_use]
pub const fn either<T: Copy>(own: Option<T>, other: T) -> T {
    match own {
        Some(own) => own,
        None => other,
    }
}
