//! The schemas of std's containers, from those of their parts. The derive puts them together where a part has none of its
//! own.

use super::{HasSchema, Kind, Schema, SchemaFn, schema_of};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

/// How a container holds its parts, which are its type arguments.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// It reads as its part does.
    Itself,
    /// Null or its part.
    Nullable,
    /// An array of any number of parts, or of this one.
    Array(Option<usize>),
    /// An array of its parts.
    Tuple,
    /// An object: the first part is the type of the keys, the second that of the values.
    Map,
}

/// A container, whatever its parts are.
pub trait Container {
    /// How it holds them.
    const HOLDS: Holds;
}

/// The schema of a container with these parts, each of which has one; `whole` where it is no container, or reads as its
/// part does.
#[must_use]
pub const fn container(holds: Option<Holds>, parts: &'static [SchemaFn], whole: &'static Schema) -> Schema {
    match (holds, parts) {
        (Some(Holds::Nullable), [inner, ..]) => Schema::new(Kind::Nullable(*inner)),
        (Some(Holds::Array(len)), [items, ..]) => Schema::new(Kind::Array { items: *items, len }),
        (Some(Holds::Tuple), items) => Schema::new(Kind::Tuple(items)),
        (Some(Holds::Map), [keys, values, ..]) => Schema::new(Kind::Map {
            keys: *keys,
            values: *values,
        }),
        (Some(Holds::Itself | Holds::Nullable | Holds::Array(_) | Holds::Map) | None, _) => *whole,
    }
}

/// The schema of what reads as its part does, or `whole` where it is no such container.
#[must_use]
pub const fn itself(holds: Option<Holds>, part: &'static Schema, whole: &'static Schema) -> &'static Schema {
    match holds {
        Some(Holds::Itself) => part,
        Some(Holds::Nullable | Holds::Array(_) | Holds::Tuple | Holds::Map) | None => whole,
    }
}

macro_rules! containers {
    ($([$($parameters:tt)*] $type:ty: $holds:expr, $($part:ident)*;)*) => {$(
        impl<$($parameters)*> Container for $type {
            const HOLDS: Holds = $holds;
        }

        impl<$($parameters)*> HasSchema for $type
        where
            $($part: HasSchema,)*
        {
            const SCHEMA: &'static Schema =
                &container(Some($holds), &[$(schema_of::<$part>),*], &Schema::new(Kind::Any));
        }
    )*};
}

#[cfg(feature = "indexmap")]
containers! {
    [K, V, S] indexmap::IndexMap<K, V, S>: Holds::Map, K V;
    [T, S] indexmap::IndexSet<T, S>: Holds::Array(None), T;
}

containers! {
    [T] Option<T>: Holds::Nullable, T;
    [T] [T]: Holds::Array(None), T;
    [T] Vec<T>: Holds::Array(None), T;
    [T] VecDeque<T>: Holds::Array(None), T;
    [T] LinkedList<T>: Holds::Array(None), T;
    [T] BinaryHeap<T>: Holds::Array(None), T;
    [T] BTreeSet<T>: Holds::Array(None), T;
    [T, S] HashSet<T, S>: Holds::Array(None), T;
    [T, const N: usize] [T; N]: Holds::Array(Some(N)), T;
    [K, V] BTreeMap<K, V>: Holds::Map, K V;
    [K, V, S] HashMap<K, V, S>: Holds::Map, K V;
}

macro_rules! tuples {
    ($($($part:ident)*;)*) => {
        containers! { $([$($part),*] ($($part,)*): Holds::Tuple, $($part)*;)* }
    };
}

tuples! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H; A B C D E F G H I;
    A B C D E F G H I J; A B C D E F G H I J K; A B C D E F G H I J K L; A B C D E F G H I J K L M;
    A B C D E F G H I J K L M N; A B C D E F G H I J K L M N O; A B C D E F G H I J K L M N O P;
}

macro_rules! transparent {
    ($([$($parameters:tt)*] $type:ty: $part:ident;)*) => {$(
        impl<$($parameters)*> Container for $type {
            const HOLDS: Holds = Holds::Itself;
        }

        impl<$($parameters)*> HasSchema for $type
        where
            $part: HasSchema,
        {
            const SCHEMA: &'static Schema = $part::SCHEMA;
        }
    )*};
}

transparent! {
    [T: ?Sized] Box<T>: T;
    [T: ?Sized] Rc<T>: T;
    [T: ?Sized] Arc<T>: T;
    [T: ToOwned + ?Sized] Cow<'_, T>: T;
}
