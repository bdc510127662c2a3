//! What the kinds of schemas hold. Only this crate and generated code construct and match them.

use super::{IntegerEnum, Reads, StringEnum, Table, TaggedEnum};
use crate::json::{JsonType, Members, Source};

/// A schema, as a function, so that recursive types have one.
pub type SchemaFn = fn() -> &'static super::Schema;

/// Whether a type reads a value.
pub(crate) type Reader = fn(Source<'_>) -> bool;

/// The text of a field's `check` on a value that is valid otherwise, if the check fails.
pub type Check = fn(Source<'_>) -> Option<String>;

/// What a schema describes.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// A string, a number, a boolean or null.
    Scalar(Scalar),
    /// Null or another value.
    Nullable(SchemaFn),
    /// One of several, each of another JSON type.
    OneOf(&'static [SchemaFn]),
    /// An array with one schema for all elements.
    Array {
        /// The elements.
        items: SchemaFn,
        /// The number of elements, where it is fixed.
        len: Option<usize>,
    },
    /// An array with a schema for each element.
    Tuple(&'static [SchemaFn]),
    /// An object with keys of any name.
    Map {
        /// The keys: strings, or numbers and booleans in quotes.
        keys: SchemaFn,
        /// The values.
        values: SchemaFn,
    },
    /// A string enum.
    StringEnum(&'static StringEnum),
    /// An integer enum.
    IntegerEnum(&'static IntegerEnum),
    /// A struct.
    Object(ObjectSchema),
    /// An enum whose discriminator picks the variant.
    Tagged(TaggedSchema),
    /// An enum whose variant is picked by conditions on the members.
    Dispatch(DispatchSchema),
    /// A type that is validated as a whole, by reading it.
    Opaque(Opaque),
}

/// A string, a number, a boolean or null.
#[derive(Debug, Clone, Copy)]
pub struct Scalar {
    pub(crate) json_type: JsonType,
    /// The format, as JSON Schema names it.
    pub(crate) format: Option<&'static str>,
    /// The least integer of the type, if it is within 64 bits.
    pub(crate) minimum: Option<i64>,
    /// The greatest integer of the type, if it is within 64 bits.
    pub(crate) maximum: Option<u64>,
    pub(crate) is_secret: bool,
    pub(crate) reads: Reader,
    /// Whether every value of the JSON type is read, so that `reads` need not be asked.
    pub(crate) reads_all: bool,
    /// Whether it is a borrowed string, which has no escapes.
    pub(crate) borrows: bool,
}

impl Scalar {
    /// Whether the type reads every value of this JSON type, except strings with escapes.
    #[inline]
    pub(crate) fn takes_all(&self, found: JsonType) -> bool {
        self.reads_all && self.json_type == found
    }
}

/// A struct.
#[derive(Debug, Clone, Copy)]
pub struct ObjectSchema {
    /// Keys and rules.
    pub table: &'static Table,
    /// The fields' schemas, in the order of the table.
    pub members: &'static [SchemaFn],
    /// The `check`s, by the fields' indices.
    pub checks: &'static [(usize, Check)],
    /// The map that keeps unknown keys.
    pub extra: Option<SchemaFn>,
    /// The adjacently tagged enum whose two keys are in this object.
    pub flatten: Option<SchemaFn>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

impl ObjectSchema {
    /// The values under the keys that `extra` keeps.
    pub(crate) fn extra_values(&self) -> Option<SchemaFn> {
        let Kind::Map { values, .. } = self.extra?().kind else {
            return None;
        };
        Some(values)
    }

    /// The `check` of the field with this index.
    pub(crate) fn check(&self, index: usize) -> Option<Check> {
        let mut checks = self.checks.iter();
        checks.find_map(|(checked, check)| (*checked == index).then_some(*check))
    }
}

/// An enum whose discriminator picks the variant.
#[derive(Debug, Clone, Copy)]
pub struct TaggedSchema {
    /// The discriminators.
    pub union: &'static TaggedEnum,
    /// The contents of the variants, in order.
    pub variants: &'static [SchemaFn],
    /// The content of the variant `other`.
    pub other: Option<SchemaFn>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

/// An enum that [`dispatch!`](crate::dispatch!) describes.
#[derive(Debug, Clone, Copy)]
pub struct DispatchSchema {
    /// The Rust name.
    pub name: &'static str,
    /// The contents of the variants, in order.
    pub variants: &'static [SchemaFn],
    /// The index of the variant for an object with these members.
    pub select: fn(&Members<'_>) -> Option<usize>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

/// A type that is validated as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Opaque {
    /// The full Rust name.
    pub(crate) type_name: fn() -> &'static str,
    pub(crate) reads: Reader,
    /// The type's own schema, where it has one and is read in another way: it shows whether the value is secret.
    pub(crate) own: Option<SchemaFn>,
}

impl Opaque {
    pub(crate) const fn by<R: Reads>() -> Self {
        Opaque {
            type_name: R::type_name,
            reads: R::reads,
            own: R::SECRET,
        }
    }

    /// Whether a map with keys of this type reads the key, given as a string, or else as a number or boolean.
    pub(super) fn reads_key(&self, quoted: &str, bare: Option<&str>) -> bool {
        (self.reads)(Source::Text(quoted)) || bare.is_some_and(|bare| (self.reads)(Source::Text(bare)))
    }
}
