//! What JSON a type reads, as `'static` data: for validation, JSON Schema and tests.

pub(crate) mod consistency;
pub(crate) mod containers;
pub(crate) mod integer_enum;
pub(crate) mod json_schema;
pub(crate) mod keys;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod lookup;
pub(crate) mod opaque;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "url", feature = "uuid"))]
mod other_crates;
mod secrecy;
mod std_types;
pub(crate) mod table;
pub(crate) mod tagged;
mod view;

pub use view::{FieldSchema, SchemaKind, VariantSchema};

pub(crate) use integer_enum::IntegerEnum;
pub(crate) use kind::{Check, DispatchSchema, Kind, ObjectSchema, Opaque, Scalar, SchemaFn, TaggedSchema};
pub(crate) use literal::{Discriminators, Found, Literal, Literals, write_found};
pub(crate) use lookup::Lookup;
pub(crate) use opaque::{Reads, ReadsType, Unread, opaque_of, schema_of};
pub(crate) use secrecy::Secrecy;
pub(crate) use table::{Field, Presence, Table, Unknown};
pub(crate) use tagged::{Listed, StringEnum, TaggedEnum, TaggedType};

use crate::json::{JsonType, JsonTypes, Source};

/// A type whose JSON is described by a [`Schema`]; the report is made by walking it.
///
/// The derive implements it for every model. The crate implements it for std's scalars, strings, containers, arrays,
/// tuples and addresses, for `serde_json`'s `Value` and `Map`, and for [`Secret`](crate::Secret). For a type of
/// your own with a hand-written `Deserialize`, [`opaque_schema!`](crate::opaque_schema) does it in a line:
///
/// ```
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
/// clerk_models::opaque_schema!(Upper as String);
///
/// let error = clerk_models::from_str::<Vec<Upper>>(r#"["a", 5]"#).unwrap_err();
/// assert_eq!(error.violations()[0].to_string(), "/1: expected string, found integer (line 1, column 7)");
/// # assert_eq!(clerk_models::from_str::<Upper>(r#""a""#).unwrap().0, "A");
/// ```
///
/// For a generic type, which the macro does not take, write the `impl` with a constructor of [`Schema`]. A value of several JSON
/// types, such as an ID that may be expanded to its object, is an enum with
/// [`by_type`](derive@crate::ClerkModel#enums-by-json-type).
///
/// Deserialization alone decides what is read. The schema is used for the report on a document that was refused: where it
/// accepts less than `Deserialize`, the report has violations that are none; where it accepts more, some are not
/// reported next to others.
#[doc(alias = "JsonSchema")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no schema",
    label = "does not implement `HasSchema`",
    note = "derive `ClerkModel` for it, or write `clerk_models::opaque_schema!({Self});` next to it; for a type of another \
            crate, in a newtype; for a value of several JSON types, derive `ClerkModel` with `by_type`"
)]
pub trait HasSchema {
    /// The description.
    const SCHEMA: &'static Schema;
}

/// What JSON a type reads. Schemas are constructed here and by the derive, and read by the accessors below.
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema, JsonType};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "customer")]
/// struct Customer {
///     first_name: String,
/// }
///
/// let schema = Customer::SCHEMA;
/// assert_eq!(schema.tag(), Some("object"));
/// assert_eq!(schema.discriminators(), ["customer"]);
/// let name = schema.fields().next().unwrap();
/// assert_eq!(name.keys(), ["firstName", "first_name"]);
/// assert_eq!(name.schema().json_type(), Some(JsonType::String));
/// # let _ = Customer { first_name: String::new() }.first_name;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    pub(crate) kind: Kind,
    /// For a type that reads a part of what the kind describes: it is read too.
    pub(crate) reader: Option<Opaque>,
    /// Whether it is read as a whole, and nothing of the value is shown.
    pub(crate) is_sealed: bool,
}

impl Schema {
    /// A type that is validated as a whole, by reading it: what [`opaque_schema!`](crate::opaque_schema) uses.
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
    /// # assert_eq!(clerk_models::from_str::<Even>("2").unwrap().0, 2);
    /// ```
    #[must_use]
    pub const fn opaque<T: serde_core::de::DeserializeOwned>() -> Self {
        Self::opaque_by::<ReadsType<T>>()
    }

    /// A type that reads a part of what another type reads: its values are validated as those of `T`, and where that
    /// finds nothing, by reading a `Type`.
    ///
    /// ```
    /// use clerk_models::{HasSchema, JsonType, Schema};
    ///
    /// struct Even(u32);
    /// # impl<'de> serde::Deserialize<'de> for Even {
    /// #     fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
    /// #         u32::deserialize(d).map(Even)
    /// #     }
    /// # }
    ///
    /// impl HasSchema for Even {
    ///     const SCHEMA: &'static Schema = &Schema::opaque_as::<Even, u32>();
    /// }
    ///
    /// assert_eq!(Even::SCHEMA.json_type(), Some(JsonType::Integer));
    /// # assert_eq!(clerk_models::from_str::<Even>("2").unwrap().0, 2);
    /// ```
    #[must_use]
    pub const fn opaque_as<Type: serde_core::de::DeserializeOwned, T: HasSchema + ?Sized>() -> Self {
        Schema {
            reader: Some(Opaque::by::<ReadsType<Type>>()),
            ..*T::SCHEMA
        }
    }

    /// The schema of another type, for a type that reads exactly the same JSON; [`Schema::opaque_as`] is for one that
    /// reads a part of it.
    ///
    /// ```
    /// use clerk_models::{HasSchema, JsonType, Schema};
    ///
    /// struct Upper(String);
    ///
    /// impl HasSchema for Upper {
    ///     const SCHEMA: &'static Schema = &Schema::same_as::<String>();
    /// }
    ///
    /// assert_eq!(Upper::SCHEMA.json_type(), Some(JsonType::String));
    /// # let _ = Upper(String::new()).0;
    /// ```
    #[must_use]
    pub const fn same_as<T: HasSchema + ?Sized>() -> Self {
        *T::SCHEMA
    }

    /// One of several schemas, each of another JSON type: a string or an object, a number or a string. They are functions,
    /// so that recursive types have one.
    ///
    /// The derive makes it for an enum with [`by_type`](derive@crate::ClerkModel#enums-by-json-type); this is for a hand-written
    /// `Deserialize`. Violations inside the alternative are reported in full.
    ///
    /// ```
    /// use clerk_models::{HasSchema, JsonType, Schema};
    ///
    /// /// A price that is sometimes a number, and sometimes its text.
    /// struct Price(f64);
    ///
    /// impl HasSchema for Price {
    ///     const SCHEMA: &'static Schema = &Schema::one_of(&[|| f64::SCHEMA, || String::SCHEMA]);
    /// }
    ///
    /// assert_eq!(Price::SCHEMA.json_type(), None);
    /// assert_eq!(clerk_models::json_schema::<Price>()["anyOf"][1]["type"], "string");
    /// # let _ = (Price(1.0).0, JsonType::String);
    /// ```
    #[must_use]
    pub const fn one_of(schemas: &'static [fn() -> &'static Schema]) -> Self {
        Schema::new(Kind::OneOf(schemas))
    }

    /// The same for an enum with `by_type`, of whose variants these are the schemas.
    ///
    /// # Panics
    /// Where two read one JSON type, or it is not known which one reads.
    pub(crate) const fn by_type(schemas: &'static [fn() -> &'static Schema], types: &[Option<JsonType>]) -> Self {
        consistency::check_types(types);
        Schema::new(Kind::OneOf(schemas))
    }

    pub(crate) const fn new(kind: Kind) -> Self {
        Schema {
            kind,
            reader: None,
            is_sealed: false,
        }
    }

    /// The same for a value that is read as a whole, by `whole`, and of which nothing is shown.
    pub(crate) const fn sealed(own: Option<&Self>, whole: &Self) -> Self {
        let Schema { kind, .. } = match own {
            Some(own) => *own,
            None => *whole,
        };
        Schema {
            kind,
            reader: if let Kind::Opaque(reader) = whole.kind {
                Some(reader)
            } else {
                None
            },
            is_sealed: true,
        }
    }

    /// An integer that may be written as a number without a fraction; `format` names it in messages.
    #[cfg(feature = "models")]
    pub(crate) const fn whole_number<T: serde_core::de::DeserializeOwned>(format: &'static str) -> Self {
        Schema::new(Kind::Scalar(Scalar {
            format: Some(format),
            ..std_types::scalar::<T>(JsonType::Number)
        }))
    }

    /// The same for what the derive has written a reader for.
    pub(crate) const fn opaque_by<R: Reads>() -> Self {
        Schema::new(Kind::Opaque(Opaque::by::<R>()))
    }

    /// The schema inside any `Option`s, whether there was one, and the outermost reader.
    #[inline]
    pub(crate) fn without_null(&'static self) -> (&'static Schema, bool, Option<&'static Opaque>) {
        let (mut schema, mut options) = (self, 0);
        let mut reader = self.reader.as_ref();
        while let (Kind::Nullable(inner), 0..OPTIONS) = (&schema.kind, options) {
            schema = inner();
            reader = reader.or(schema.reader.as_ref());
            options += 1;
        }
        (schema, options > 0, reader)
    }

    /// Whether the type reads a value where there is none, as an `Option` does.
    pub(crate) fn reads_absent(&self) -> bool {
        match (&self.reader, &self.kind) {
            (Some(reader), _) | (None, Kind::Opaque(reader)) => (reader.reads)(Source::Absent),
            (None, Kind::Nullable(_)) => true,
            (
                None,
                Kind::Any
                | Kind::Scalar(_)
                | Kind::OneOf(_)
                | Kind::Array { .. }
                | Kind::Tuple(_)
                | Kind::Map { .. }
                | Kind::StringEnum(_)
                | Kind::IntegerEnum(_)
                | Kind::Object(_)
                | Kind::Tagged(_)
                | Kind::Dispatch(_),
            ) => false,
        }
    }

    /// The schema of a struct's field, or of what its `extra` keeps after the last.
    pub(crate) fn member(&self, index: usize) -> Option<SchemaFn> {
        let Kind::Object(object) = &self.kind else {
            return None;
        };
        object.members.get(index).copied().or(object.extra)
    }

    /// Where it has alternatives, that for a value of this type, or else the one whose type is not known.
    pub(crate) fn of_type(&self, found: JsonType) -> Option<&'static Schema> {
        let Kind::OneOf(alternatives) = &self.kind else {
            return None;
        };
        let schemas = alternatives.iter().map(|schema| schema());
        let with_type = |wanted: bool| {
            let mut schemas = schemas.clone();
            schemas.find(|schema| match schema.json_type() {
                Some(json_type) => wanted && json_type.is_like(found),
                None => !wanted,
            })
        };
        with_type(true).or_else(|| with_type(false))
    }

    /// The types of the values that it reads, as far as they are known.
    pub(crate) fn json_types(&self) -> Option<JsonTypes> {
        let Kind::OneOf(alternatives) = &self.kind else {
            return self.json_type().map(JsonTypes::one);
        };
        let mut types = alternatives.iter().filter_map(|schema| schema().json_type());
        let first = JsonTypes::one(types.next()?);
        Some(types.fold(first, |types, json_type| types.or(JsonTypes::one(json_type))))
    }
}

/// How many nested `Option`s are followed: a newtype of an `Option` of itself has no end.
const OPTIONS: usize = 128;

/// Implements [`HasSchema`] for a type of this crate that serde can read and that has no type parameters: it is validated
/// as a whole.
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
/// let error = clerk_models::from_str::<Vec<Percent>>(r#"[99, 101, "x"]"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "2 violations\n\
///      /1: not a valid `Percent` (line 1, column 6)\n\
///      /2: not a valid `Percent` (line 1, column 11)"
/// );
/// # assert_eq!(clerk_models::from_str::<Percent>("7").unwrap().0, 7);
/// ```
///
/// Where the type reads a part of what another type with a schema reads, `as` adds the violations, the JSON type and the
/// JSON Schema of that type:
///
/// ```
/// # use serde::{Deserialize, Deserializer};
/// # #[derive(Debug)]
/// # struct Percent(u8);
/// # impl<'de> Deserialize<'de> for Percent {
/// #     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
/// #         let value = u8::deserialize(deserializer)?;
/// #         (value <= 100).then_some(Percent(value)).ok_or_else(|| serde::de::Error::custom("over 100"))
/// #     }
/// # }
/// clerk_models::opaque_schema!(Percent as u8);
///
/// let error = clerk_models::from_str::<Vec<Percent>>(r#"[99, 101, "x"]"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "2 violations\n\
///      /1: not a valid `Percent` (line 1, column 6)\n\
///      /2: expected integer, found string (line 1, column 11)"
/// );
/// # assert_eq!(clerk_models::from_str::<Percent>("7").unwrap().0, 7);
/// ```
#[macro_export]
macro_rules! opaque_schema {
    ($type:ty) => {
        impl $crate::HasSchema for $type {
            const SCHEMA: &'static $crate::Schema = &$crate::Schema::opaque::<$type>();
        }
    };
    ($type:ty as $described:ty) => {
        impl $crate::HasSchema for $type {
            const SCHEMA: &'static $crate::Schema = &$crate::Schema::opaque_as::<$type, $described>();
        }
    };
}
