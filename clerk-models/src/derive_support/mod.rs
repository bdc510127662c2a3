//! Every path that the derive's output names, so that names which a user shadows do not matter.

mod check;
mod choice;
mod field;
mod option;
mod specialize;
mod unit;

pub use self::check::{Checks, check_seed};
pub use self::choice::{NoContainer, NoSchema, NotRead, Own, Parts, ReadsField, Whole, either};
pub use self::field::{CheckError, ReadExtra, ReadField, ReadFlattened, WriteExtra, WriteField, WriteFlattened};
pub use self::option::{FieldType, NotOption, OptionField, SpelledOut};
pub use self::specialize::{NotTagged, OwnTag};
pub use self::unit::{NoContent, NoFields, NoOtherFields};
pub use crate::de::{
    Adjacent, Dispatch, EXTRA, FLATTEN_CONTENT, FLATTEN_TAG, Named, Notes, Numbered, Progress, ReadByType, ReadFields,
    ReadTagged, Secrets, Slots, UnknownVariant, by_type, check, cow, cow_str, dispatch, incomplete, missing_field,
    model, named, no_other, nullable_cow, numbered, open_name, parse_name, read_variant, redact, seeded, select, union,
};
pub use crate::json::{JsonType, Members, Source, absent};
pub use crate::schema::consistency::{
    Compared, check_content, check_dispatch, check_flatten, check_types, check_union, check_variant, duplicates,
    type_of_variant,
};
pub use crate::schema::containers::{container, itself};
pub use crate::schema::integer_enum::{IntegerEnum, check_alias, discriminant};
pub use crate::schema::kind::{Check, DispatchSchema, Kind, ObjectSchema, SchemaFn, TaggedSchema};
pub use crate::schema::literal::Literals;
pub use crate::schema::lookup::Lookup;
pub use crate::schema::opaque::{Reads, Unread, opaque_of};
pub use crate::schema::table::{Table, Unknown};
pub use crate::schema::tagged::{StringEnum, TaggedEnum, TaggedType, Variant};
pub use crate::ser::{KeepsObject, TaggedSerializer, With, WriteAdjacent, Writer, WritesWith, adjacent, is_none};
pub use crate::{ClerkModel, HasSchema, Schema};
pub use core::any::type_name;
pub use core::convert::Infallible;
pub use core::default::Default;
pub use core::fmt::{Display, Formatter, Result as FmtResult};
pub use core::marker::PhantomData;
pub use core::mem::drop;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i8, i16, i32, i64, i128, isize, str, u8, u16, u32, u64, u128, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;
pub use core::stringify;
pub use serde_core::de::{DeserializeOwned, DeserializeSeed, Error, MapAccess};
pub use serde_core::ser::SerializeMap;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::string::String;

/// The default of a `String`.
#[must_use]
pub fn text(text: &str) -> String {
    text.to_owned()
}

/// The default of a `Cow<str>`.
#[must_use]
pub const fn cow_of(text: &'static str) -> std::borrow::Cow<'static, str> {
    std::borrow::Cow::Borrowed(text)
}

/// The schema of a field with `secret`.
#[must_use]
pub const fn secret(own: Option<&'static Schema>, whole: &'static Schema) -> Schema {
    Schema::sealed(own, whole)
}

/// The schema of an enum with `by_type`.
#[must_use]
pub const fn one_of(schemas: &'static [SchemaFn], types: &[Option<JsonType>]) -> Schema {
    Schema::by_type(schemas, types)
}

/// The schema of a kind.
#[must_use]
pub const fn schema(kind: Kind) -> Schema {
    Schema::new(kind)
}
