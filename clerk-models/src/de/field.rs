//! Reading the value of one field into its slot.

use super::Progress;
use crate::json::Quoted;
use crate::schema::SchemaFn;
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Reads into the slot as serde does into an `Option`, but without the moves of one that is returned.
pub(crate) struct Nullable<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Nullable<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Nullable<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match T::deserialize(deserializer) {
            Ok(value) => {
                fill(self.0, value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

/// Fills a slot. It is empty, for a key that comes twice is refused before its value is read: there is nothing to drop, which
/// would be code for every type.
#[inline]
pub(crate) fn fill<T>(slot: &mut Option<T>, value: T) {
    std::mem::forget(slot.replace(value));
}

/// Reads a field through a seed: a `with` module.
///
/// # Errors
/// The format's own.
pub fn seeded<'de, A: MapAccess<'de>, S: DeserializeSeed<'de>>(
    map: &mut A,
    slot: &mut Option<S::Value>,
    seed: S,
) -> Result<(), A::Error> {
    fill(slot, map.next_value_seed(seed)?);
    Ok(())
}

/// Reads a `Cow<str>` that borrows if the format has a `'de` string; serde's own always copies.
///
/// # Errors
/// The format's own.
pub fn cow<'de: 'a, 'a, A: MapAccess<'de>, T: From<Cow<'a, str>>>(
    map: &mut A,
    slot: &mut Option<T>,
) -> Result<(), A::Error> {
    let CowStr(value) = map.next_value()?;
    fill(slot, T::from(value));
    Ok(())
}

/// [`cow`], where null is nothing.
///
/// # Errors
/// The format's own.
pub fn nullable_cow<'de: 'a, 'a, A: MapAccess<'de>, T: From<Cow<'a, str>>>(
    map: &mut A,
    slot: &mut Option<T>,
) -> Result<(), A::Error> {
    let cow_str: Option<CowStr<'a>> = map.next_value()?;
    *slot = cow_str.map(|CowStr(value)| T::from(value));
    Ok(())
}

/// Keeps an unknown key and its value.
///
/// # Errors
/// The format's own.
pub(crate) fn extra<'de, A, M, V>(
    map: &mut A,
    slot: &mut Option<M>,
    progress: &mut Progress<'_>,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    M: Default + Extend<(String, V)> + IntoIterator<Item = (String, V)>,
    V: Deserialize<'de>,
{
    let entry = (progress.take_key(), map.next_value()?);
    slot.get_or_insert_with(M::default).extend([entry]);
    Ok(())
}

/// Applies a `check` to what was read; its text is shown where the field is known not to be secret.
///
/// # Errors
/// Where the check fails.
pub fn check<T: ?Sized, E: Error>(
    value: Option<&T>,
    check: impl FnOnce(&T) -> Result<(), String>,
    key: &'static str,
    schema: Option<SchemaFn>,
) -> Result<(), E> {
    match value.map(check) {
        Some(Err(_)) if schema.is_none_or(|schema| schema().is_secret()) => {
            Err(E::custom(format_args!("invalid value for {}", Quoted(key))))
        }
        Some(Err(text)) => Err(E::custom(format_args!("invalid value for {}: {text}", Quoted(key)))),
        _ => Ok(()),
    }
}

/// What a type parameter reads where its key is absent: `None` if it is an `Option`.
#[must_use]
pub fn absent<'de, T: Deserialize<'de>>() -> Option<T> {
    T::deserialize(Absent).ok()
}

/// A deserializer of nothing, which only an `Option` can read.
pub(super) struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = serde_core::de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom(""))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_none()
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A `Cow<str>` that borrows if the format has a `'de` string.
///
/// # Errors
/// The format's own.
pub fn cow_str<'de: 'a, 'a, D: Deserializer<'de>, T: From<Cow<'a, str>>>(deserializer: D) -> Result<T, D::Error> {
    CowStr::deserialize(deserializer).map(|CowStr(value)| T::from(value))
}

pub(super) struct CowStr<'a>(pub(super) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for CowStr<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CowStrVisitor;

        impl<'de> Visitor<'de> for CowStrVisitor {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(value))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(value.to_owned()))
            }

            fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
                Ok(Cow::Owned(value))
            }
        }

        deserializer.deserialize_str(CowStrVisitor).map(CowStr)
    }
}
