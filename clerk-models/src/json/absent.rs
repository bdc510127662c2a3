//! What a type reads where there is no value.

use serde_core::de::{Deserialize, Deserializer, Error, Visitor};

/// The value that a type reads where its key is absent: `None` of an `Option`, and of what reads as one.
#[must_use]
pub fn absent<'de, T: Deserialize<'de>>() -> Option<T> {
    T::deserialize(Absent::HERE).ok()
}

/// Whether a type is an `Option` of what reads absent itself: then null is `Some(None)`.
pub(crate) fn is_double_option<'de, T: Deserialize<'de>>() -> bool {
    T::deserialize(Absent::INSIDE).is_ok()
}

/// A deserializer of nothing, which only an `Option` can read.
pub(crate) struct Absent {
    /// Whether it is what an `Option` contains that is absent.
    is_inside: bool,
}

impl Absent {
    pub(crate) const HERE: Self = Absent { is_inside: false };
    const INSIDE: Self = Absent { is_inside: true };
}

impl<'de> Deserializer<'de> for Absent {
    type Error = serde_core::de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom(""))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.is_inside {
            visitor.visit_some(Absent::HERE)
        } else {
            visitor.visit_none()
        }
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::{absent, is_double_option};

    #[test]
    fn options_alone_are_absent() {
        assert_eq!(absent::<Option<u8>>(), Some(None));
        assert_eq!(absent::<Option<Option<u8>>>(), Some(None));
        assert!(absent::<()>().is_none() && absent::<String>().is_none() && absent::<serde_json::Value>().is_none());
        assert!(is_double_option::<Option<Option<u8>>>() && is_double_option::<Box<Option<Option<()>>>>());
        assert!(!is_double_option::<Option<u8>>() && !is_double_option::<Option<serde_json::Value>>());
    }
}
