//! Reading the value of one field into its slot.

use super::Progress;
use crate::json::{Quoted, is_double_option};
use crate::schema::SchemaFn;
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

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

/// Reads what is present as a type that decides itself what null means: as serde, but for null of an `Option` of an
/// `Option`, which is `Some(None)`, as absent is `None`.
pub(crate) struct Present<T>(pub(crate) PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Present<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if is_double_option::<T>() {
            T::deserialize(SomeOf(deserializer))
        } else {
            T::deserialize(deserializer)
        }
    }
}

/// A deserializer of `Some` of what another has.
struct SomeOf<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for SomeOf<D> {
    type Error = D::Error;

    // Nothing but an `Option` asks: `is_double_option` has seen that.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self.0)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
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
