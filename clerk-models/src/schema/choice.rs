//! How the derive picks, for a field's type of which it knows only the tokens, between the type's own schema and
//! judging it as a whole: an inherent constant behind a bound wins over a trait's constant.

use super::{Edge, HasSchema, Schema, Source};
use serde_core::de::DeserializeOwned;
use std::marker::PhantomData;

/// `Choice::<T>::EDGE` is the schema of `T` if it has one, and otherwise says to judge it as a whole.
pub struct Choice<T, R = Chosen<T>>(PhantomData<(T, R)>);

impl<T: HasSchema, R> Choice<T, R> {
    /// The type's own schema.
    pub const SCHEMA: &'static Schema = T::SCHEMA;
    /// The same, as an edge.
    pub const EDGE: Edge = schema_of::<T>;
}

/// The other side of [`Choice`].
pub trait Opaquely {
    /// The whole is judged by reading it.
    const SCHEMA: &'static Schema;
    /// The same, as an edge.
    const EDGE: Edge;
}

impl<T, R: Reads> Opaquely for Choice<T, R> {
    const SCHEMA: &'static Schema = R::SCHEMA;
    const EDGE: Edge = opaque_of::<R>;
}

/// `Own::<T>::EDGE` is the schema of `T` if it has one, and otherwise nothing.
pub struct Own<T>(PhantomData<T>);

impl<T: HasSchema> Own<T> {
    /// The type's own schema.
    pub const SCHEMA: Option<&'static Schema> = Some(T::SCHEMA);
    /// The same, as an edge.
    pub const EDGE: Option<Edge> = Some(schema_of::<T>);
}

/// The other side of [`Own`].
pub trait NoSchema {
    /// There is none.
    const SCHEMA: Option<&'static Schema> = None;
    /// The same, as an edge.
    const EDGE: Option<Edge> = None;
}

impl<T> NoSchema for Own<T> {}

/// What a type has of its own, or else the other.
#[must_use]
pub const fn either<T: Copy>(own: Option<T>, other: T) -> T {
    match own {
        Some(own) => own,
        None => other,
    }
}

/// The schema of a type, as an edge.
pub(crate) fn schema_of<T: HasSchema>() -> &'static Schema {
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
    const SCHEMA: &'static Schema = &Schema::opaquely::<Self>();

    /// What tells whether the value is secret, where reading it does not show that.
    const SECRET: Option<Edge> = None;

    /// Whether the value is read.
    fn reads(source: Source<'_>) -> bool;

    /// The full Rust name of the type.
    fn type_name() -> &'static str;
}

/// Reads nothing: the other choice where only the type's own schema is of interest.
pub struct Unread;

impl Reads for Unread {
    fn reads(_: Source<'_>) -> bool {
        false
    }

    fn type_name() -> &'static str {
        ""
    }
}

/// Reads by `Deserialize`; for types that borrow, the derive writes a [`Reads`] of its own.
pub struct Chosen<T>(PhantomData<T>);

impl<T: DeserializeOwned> Reads for Chosen<T> {
    fn reads(source: Source<'_>) -> bool {
        source.read::<T>().is_ok()
    }

    fn type_name() -> &'static str {
        std::any::type_name::<T>()
    }
}
