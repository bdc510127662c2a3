//! What generated code asks of a type of which it knows only the tokens: an inherent constant with a bound wins over a
//! trait's constant.

use crate::schema::containers::{Container, Holds};
use crate::schema::{HasSchema, Reads, ReadsType, Schema, SchemaFn, Unread, opaque_of, schema_of};
use serde_core::de::DeserializeOwned;
use std::marker::PhantomData;

/// The schema of `T`, if it has one.
pub struct Own<T: ?Sized>(PhantomData<T>);

impl<T: HasSchema + ?Sized> Own<T> {
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

impl<T: ?Sized> NoSchema for Own<T> {}

/// How `T` holds its parts, if it is a container of std: its parts may have no schema.
pub struct Parts<T: ?Sized>(PhantomData<T>);

impl<T: Container + ?Sized> Parts<T> {
    /// How it holds them.
    pub const HOLDS: Option<Holds> = Some(T::HOLDS);
}

/// The other side of [`Parts`].
pub trait NoContainer {
    /// It is none.
    const HOLDS: Option<Holds> = None;
}

impl<T: ?Sized> NoContainer for Parts<T> {}

/// A schema that validates a value as a whole, by reading a `T`. A type that cannot be read has one too: what is missing
/// is reported where the field is read.
pub struct Whole<T: ?Sized>(PhantomData<T>);

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

impl<T: ?Sized> NotRead for Whole<T> {}

/// A schema that validates a value as a whole, with a reader of the derive.
pub struct ReadsField<R>(PhantomData<R>);

impl<R: Reads> ReadsField<R> {
    /// The schema.
    pub const SCHEMA: &'static Schema = R::SCHEMA;
    /// The same, as a function.
    pub const SCHEMA_FN: SchemaFn = opaque_of::<R>;
}

/// The first, or else the other.
#[must_use]
pub const fn either<T: Copy>(own: Option<T>, other: T) -> T {
    match own {
        Some(own) => own,
        None => other,
    }
}
