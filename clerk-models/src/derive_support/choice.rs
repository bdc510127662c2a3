//! How the derive picks, for a field's type of which it knows only the tokens, between the type's own schema and
//! judging it as a whole: an inherent constant behind a bound wins over a trait's constant.

use crate::schema::{opaque_of, schema_of, Chosen, Edge, HasSchema, Reads, Schema};
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
