//! A list, paginated or not.

use super::Page;
use crate::schema::{HasSchema, Schema, schema_of};
use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// The answer of an endpoint that sends a bare array, or a [`Page`] when it is asked with `paginated=true`.
///
/// ```
/// use clerk_models::models::List;
///
/// let all: List<u8> = clerk_models::from_str("[1, 2]")?;
/// let page: List<u8> = clerk_models::from_str(r#"{"data": [1, 2], "total_count": 7}"#)?;
/// assert_eq!(all.items(), page.items());
///
/// let error = clerk_models::from_str::<List<u8>>(r#"{"data": [1, "2"]}"#).unwrap_err();
/// assert_eq!(error.violations().len(), 2);
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List<T> {
    /// All items.
    All(Vec<T>),
    /// Some of them, and how many there are.
    Page(Page<T>),
}

impl<T> List<T> {
    /// The items, of this page if it is one.
    #[must_use]
    pub fn items(&self) -> &[T] {
        match self {
            List::All(items) => items,
            List::Page(page) => &page.data,
        }
    }

    /// The same, taken out.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        match self {
            List::All(items) => items,
            List::Page(page) => page.data,
        }
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            List::All(items) => items.serialize(serializer),
            List::Page(page) => page.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

impl<T: HasSchema> HasSchema for List<T> {
    const SCHEMA: &'static Schema = &Schema::one_of(&[schema_of::<Vec<T>>, schema_of::<Page<T>>]);
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array, or an object with \"data\" and \"total_count\"")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<List<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(List::All)
    }

    fn visit_map<A: MapAccess<'de>>(self, page: A) -> Result<List<T>, A::Error> {
        Page::deserialize(MapAccessDeserializer::new(page)).map(List::Page)
    }
}
