//! What JSON a type reads, as `'static` data: the report walks it, JSON Schema is printed from it, tests draw from it.

mod consistency;
pub(crate) mod json_schema;
pub(crate) mod keys;
mod lookup;
mod opaque;
mod secrecy;
mod std_types;
mod table;
mod tagged;

pub use consistency::{check_content, check_flatten, check_union, check_variant};
pub use lookup::Lookup;
pub use opaque::{opaque_of, Reads, Unread};
pub(crate) use opaque::{schema_of, Chosen};
pub(crate) use secrecy::Secrecy;
pub use table::{Field, Presence, Table, Unknown};
pub(crate) use tagged::Listed;
pub use tagged::{StringEnum, Union, United, Variant};

use crate::json::{JsonType, Members, Source};

/// A type whose JSON is described by a [`Schema`]; the report is made by walking it.
///
/// The derive implements it for every model. The crate implements it for std's scalars, strings, containers, arrays,
/// tuples and addresses, for `serde_json`'s `Value` and `Map`, and for [`Secret`](crate::Secret). For a type of
/// your own with a hand-written `Deserialize`, [`opaque_schema!`](crate::opaque_schema) does it in a line, or say
/// that it reads as another type does:
///
/// ```
/// use clerk_models::{HasSchema, Schema};
/// use serde::{Deserialize, Deserializer};
///
/// #[derive(Debug)]
/// struct Upper(String);
///
/// impl<'de> Deserialize<'de> for Upper {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         String::deserialize(deserializer).map(|text| Upper(text.to_uppercase()))
///     }
/// }
///
/// impl HasSchema for Upper {
///     const SCHEMA: &'static Schema = String::SCHEMA;
/// }
///
/// let error = clerk_models::from_str::<Vec<Upper>>(r#"["a", 5]"#).unwrap_err();
/// assert_eq!(error.violations()[0].to_string(), "/1: expected string, found integer (line 1, column 7)");
/// # assert_eq!(clerk_models::from_str::<Upper>(r#""a""#).unwrap().0, "A");
/// ```
///
/// A schema that accepts less or more than `Deserialize` reads costs no soundness: deserialization alone decides what is
/// read, and a report that finds nothing falls back to its error.
pub trait HasSchema {
    /// The description.
    const SCHEMA: &'static Schema;
}

/// An edge of the description: a function, so that recursive types have one.
///
/// ```
/// use clerk_models::{Edge, HasSchema, Schema};
///
/// let Schema::Nullable(inner) = <Option<u8>>::SCHEMA else { unreachable!() };
/// let edge: Edge = *inner;
/// assert!(matches!(edge(), Schema::Scalar(_)));
/// ```
pub type Edge = fn() -> &'static Schema;

/// What JSON a type reads.
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema, JsonType, Schema};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "customer")]
/// struct Customer {
///     first_name: Option<String>,
/// }
///
/// let Schema::Object(customer) = Customer::SCHEMA else { unreachable!() };
/// assert_eq!(customer.table.objects, ["customer"]);
/// assert_eq!(customer.table.field(0).unwrap().read, ["firstName", "first_name"]);
/// let Schema::Scalar(name) = customer.members[0]() else { unreachable!() };
/// assert_eq!(name.json_type, JsonType::String);
/// # let _ = Customer { first_name: None }.first_name;
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Schema {
    /// Any JSON value.
    Any,
    /// A value without members: a string, a number, a boolean or null.
    Scalar(Scalar),
    /// Null, or what the edge describes: an `Option`.
    Nullable(Edge),
    /// One of these, each of another JSON type.
    ByType(&'static [Edge]),
    /// An array whose elements are alike.
    #[non_exhaustive]
    Array {
        /// The elements.
        items: Edge,
        /// How many there must be, where that is fixed.
        len: Option<usize>,
    },
    /// An array with a description for each of its elements.
    Tuple(&'static [Edge]),
    /// An object whose keys are data.
    #[non_exhaustive]
    Map {
        /// The keys: of text, or of numbers and booleans in quotes.
        keys: Edge,
        /// The values.
        values: Edge,
    },
    /// A string enum.
    StringEnum(&'static StringEnum),
    /// A model.
    Object(ObjectSchema),
    /// An object whose discriminator picks the model.
    Union(UnionSchema),
    /// An object whose members pick the model.
    Dispatch(DispatchSchema),
    /// A type that is judged as a whole, by reading it.
    Opaque(Opaque),
}

/// A value without members.
///
/// ```
/// use clerk_models::{HasSchema, Schema};
///
/// let Schema::Scalar(byte) = u8::SCHEMA else { unreachable!() };
/// assert_eq!((byte.minimum, byte.maximum), (Some(0), Some(255)));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Scalar {
    /// The kind of JSON value.
    pub json_type: JsonType,
    /// The format as JSON Schema names it, where there is one.
    pub format: Option<&'static str>,
    /// The least integer that the type holds, if it is within 64 bits.
    pub minimum: Option<i64>,
    /// The greatest integer that the type holds, if it is within 64 bits.
    pub maximum: Option<u64>,
    /// Whether the content must not be shown.
    pub secret: bool,
    /// Whether the type reads the value: one of the right kind may still be out of range, or malformed.
    pub reads: Reader,
    /// Whether it reads every value of that type, so that nothing has to be read to know.
    pub(crate) reads_all: bool,
    /// Whether it borrows, and so reads no string with escapes.
    pub(crate) borrows: bool,
}

impl Scalar {
    /// Whether the type reads every value of this JSON type, but for strings with escapes.
    #[inline]
    pub(crate) fn takes_all(&self, found: JsonType) -> bool {
        self.reads_all && self.json_type == found
    }
}

/// Whether a type reads the value.
///
/// ```
/// use clerk_models::{HasSchema, Reader, Schema, Source};
///
/// let Schema::Scalar(byte) = u8::SCHEMA else { unreachable!() };
/// let reads: Reader = byte.reads;
/// assert!(reads(Source::Text("255")) && !reads(Source::Text("256")));
/// ```
pub type Reader = fn(Source<'_>) -> bool;

/// A model, as the derive describes it: see [`Schema`] for an example.
///
/// ```
/// use clerk_models::{HasSchema, OAuthAccessToken, ObjectSchema, Schema};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let ObjectSchema { table, members, .. } = token;
/// assert_eq!(table.names.len(), members.len());
/// ```
#[derive(Debug)]
pub struct ObjectSchema {
    /// Keys and rules.
    pub table: &'static Table,
    /// The fields' types, in the order of the table's fields.
    pub members: &'static [Edge],
    /// The `check`s of those fields that have one, by the fields' indices.
    pub checks: &'static [(usize, Check)],
    /// The values of unknown keys, where the field `extra` keeps them: the map's description.
    pub extra: Option<Edge>,
    /// The adjacently tagged union whose two keys stand in this object.
    pub flatten: Option<Edge>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

impl ObjectSchema {
    /// The `check` of the field with this index.
    pub(crate) fn check(&self, index: usize) -> Option<Check> {
        let mut checks = self.checks.iter();
        checks.find_map(|(checked, check)| (*checked == index).then_some(*check))
    }
}

/// What a field's `check` says of a value in which nothing else is wrong.
///
/// ```
/// use clerk_models::{Check, ClerkModel, HasSchema, Schema, Source};
///
/// fn even(number: &u8) -> Result<(), &'static str> {
///     if number % 2 == 0 { Ok(()) } else { Err("odd") }
/// }
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "pair")]
/// struct Pair {
///     #[clerk_model(check = even)]
///     number: u8,
/// }
///
/// let Schema::Object(pair) = Pair::SCHEMA else { unreachable!() };
/// let (index, check): (usize, Check) = pair.checks[0];
/// assert_eq!((index, check(Source::Text("3")).as_deref()), (0, Some("odd")));
/// # let _ = Pair { number: 2 }.number;
/// ```
pub type Check = fn(Source<'_>) -> Option<String>;

/// A union, as the derive describes it: see [`Union`] for an example.
#[derive(Debug)]
pub struct UnionSchema {
    /// The discriminators.
    pub union: &'static Union,
    /// The contents of the listed variants, in order.
    pub variants: &'static [Edge],
    /// What the variant `other` keeps.
    pub other: Option<Edge>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

/// A union that [`dispatch!`](crate::dispatch!) describes.
///
/// ```
/// use clerk_models::{HasSchema, Members, Schema};
///
/// enum Number {
///     Whole(std::collections::BTreeMap<String, i64>),
/// }
///
/// clerk_models::dispatch!(Number { Whole(std::collections::BTreeMap<String, i64>) });
///
/// let Schema::Dispatch(number) = Number::SCHEMA else { unreachable!() };
/// assert_eq!((number.name, number.variants.len()), ("Number", 1));
/// # let _ = Number::Whole(Default::default());
/// ```
#[derive(Debug)]
pub struct DispatchSchema {
    /// The Rust name.
    pub name: &'static str,
    /// The contents of the variants, in order.
    pub variants: &'static [Edge],
    /// The index of the variant for an object with these members.
    pub select: fn(&Members<'_>) -> Option<usize>,
    /// The full Rust name, unique among types.
    pub type_name: fn() -> &'static str,
}

/// A type that is judged as a whole.
///
/// ```
/// use clerk_models::{Schema, Source};
///
/// let Schema::Opaque(duration) = Schema::opaque::<std::time::Duration>() else { unreachable!() };
/// assert_eq!((duration.type_name)(), "core::time::Duration");
/// assert!((duration.reads)(Source::Text(r#"{"secs": 1, "nanos": 0}"#)));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Opaque {
    /// The full Rust name.
    pub type_name: fn() -> &'static str,
    /// Whether the type reads the value.
    pub reads: Reader,
    /// The type's own description where it has one and is read in another way: it tells whether the value is secret.
    pub secret: Option<Edge>,
}

impl Schema {
    /// A type that is judged as a whole, by reading it: what [`opaque_schema!`](crate::opaque_schema) uses.
    ///
    /// ```
    /// use clerk_models::{HasSchema, Schema};
    ///
    /// struct Even(u32);
    /// # impl<'de> serde::Deserialize<'de> for Even {
    /// #     fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
    /// #         u32::deserialize(d).map(Even)
    /// #     }
    /// # }
    ///
    /// impl HasSchema for Even {
    ///     const SCHEMA: &'static Schema = &Schema::opaque::<Even>();
    /// }
    /// # assert!(matches!(Even::SCHEMA, Schema::Opaque(_)));
    /// # assert_eq!(clerk_models::from_str::<Even>("2").unwrap().0, 2);
    /// ```
    #[must_use]
    pub const fn opaque<T: serde_core::de::DeserializeOwned>() -> Self {
        Self::opaquely::<Chosen<T>>()
    }

    /// An integer that may be written as a number without a fraction; `format` names it in messages.
    #[cfg(feature = "models")]
    pub(crate) const fn whole_number<T: serde_core::de::DeserializeOwned>(format: &'static str) -> Self {
        Schema::Scalar(Scalar {
            format: Some(format),
            ..std_types::scalar::<T>(JsonType::Number)
        })
    }

    /// The same for what the derive has written a reader for.
    pub(crate) const fn opaquely<R: Reads>() -> Self {
        Schema::Opaque(Opaque {
            type_name: R::type_name,
            reads: R::reads,
            secret: R::SECRET,
        })
    }

    /// The description behind any `Option`s, and whether there was one.
    #[inline]
    pub(crate) fn behind_null(&'static self) -> (&'static Schema, bool) {
        let (mut schema, mut options) = (self, 0);
        while let (Schema::Nullable(inner), 0..OPTIONS) = (schema, options) {
            schema = inner();
            options += 1;
        }
        (schema, options > 0)
    }

    /// The kind of JSON value, where there is only one.
    pub(crate) fn json_type(&self) -> Option<JsonType> {
        match self {
            Schema::Scalar(scalar) => Some(scalar.json_type),
            Schema::Array { .. } | Schema::Tuple(_) => Some(JsonType::Array),
            Schema::StringEnum(_) => Some(JsonType::String),
            Schema::Map { .. } | Schema::Object(_) | Schema::Union(_) | Schema::Dispatch(_) => Some(JsonType::Object),
            Schema::Any | Schema::Nullable(_) | Schema::ByType(_) | Schema::Opaque(_) => None,
        }
    }

    /// The description of a value of this type: the one of several, or the first of them if there is none for it.
    pub(crate) fn of_type(&'static self, found: JsonType) -> &'static Schema {
        match self {
            Schema::ByType(edges) => {
                let fits = edges.iter().find(|edge| edge().json_type() == Some(found));
                fits.or(edges.first()).map_or(self, |edge| edge())
            }
            schema => schema,
        }
    }
}

/// How many `Option`s in each other are looked behind: a newtype of an `Option` of itself has no end of them.
const OPTIONS: usize = 128;

/// Implements [`HasSchema`] for a type of this crate that serde can read: it is judged as a whole.
///
/// ```
/// use serde::{Deserialize, Deserializer};
///
/// #[derive(Debug)]
/// struct Percent(u8);
///
/// impl<'de> Deserialize<'de> for Percent {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         let value = u8::deserialize(deserializer)?;
///         (value <= 100).then_some(Percent(value)).ok_or_else(|| serde::de::Error::custom("over 100"))
///     }
/// }
///
/// clerk_models::opaque_schema!(Percent);
///
/// let error = clerk_models::from_str::<Vec<Percent>>("[99, 101]").unwrap_err();
/// assert_eq!(error.violations()[0].pointer(), "/1");
/// # assert_eq!(clerk_models::from_str::<Percent>("7").unwrap().0, 7);
/// ```
#[macro_export]
macro_rules! opaque_schema {
    ($type:ty) => {
        impl $crate::HasSchema for $type {
            const SCHEMA: &'static $crate::Schema = &$crate::Schema::opaque::<$type>();
        }
    };
}
