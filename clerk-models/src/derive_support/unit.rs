//! What unit variants of tagged enums hold.

use crate::ClerkModel;
use crate::schema::{HasSchema, Schema};
use serde_core::de::{Deserialize, Deserializer, Visitor};
use serde_core::ser::{Serialize, Serializer};
use std::fmt;

/// The object of a unit variant.
#[derive(Debug, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct NoFields {}

/// The same with `deny_unknown_fields`.
#[derive(Debug, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields, crate = crate)]
pub struct NoOtherFields {}

/// The content of a unit variant of an adjacently tagged enum: null, or absent.
#[derive(Debug)]
pub struct NoContent;

impl HasSchema for NoContent {
    const SCHEMA: &'static Schema = &Schema::opaque_as::<NoContent, ()>();
}

impl<'de> Deserialize<'de> for NoContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(NullVisitor)
    }
}

/// As an absent `Option`, so that the key of the content is omitted.
impl Serialize for NoContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

struct NullVisitor;

impl<'de> Visitor<'de> for NullVisitor {
    type Value = NoContent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null")
    }

    fn visit_none<E>(self) -> Result<NoContent, E> {
        Ok(NoContent)
    }

    fn visit_unit<E>(self) -> Result<NoContent, E> {
        Ok(NoContent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<NoContent, D::Error> {
        deserializer.deserialize_unit(self)
    }
}
