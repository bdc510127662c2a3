//! A value that is validated: its JSON text, or the `Value` that contains it.

use super::{Absent, TextReader, ValueReader};
use serde_core::de::{Deserialize, DeserializeSeed};
use serde_json::Value;
use std::marker::PhantomData;

/// A JSON value that a type may or may not read.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Source<'a> {
    /// Its text, without white space around it.
    Text(&'a str),
    /// The value.
    Value(&'a Value),
    /// There is none: the key of the value is absent.
    Absent,
}

impl<'a> Source<'a> {
    /// Reads it.
    pub(crate) fn read<T: Deserialize<'a>>(self) -> Option<T> {
        self.read_seed(PhantomData::<T>)
    }

    /// Reads it through a seed; `PhantomData::<T>` is the seed of a type.
    pub fn read_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Option<S::Value> {
        match self {
            Source::Text(text) => {
                let mut reader = TextReader::new(text);
                let value = seed.deserialize(&mut reader).ok()?;
                reader.is_at_end().then_some(value)
            }
            Source::Value(value) => seed.deserialize(ValueReader(value)).ok(),
            Source::Absent => seed.deserialize(Absent::HERE).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Source;
    use serde_json::json;

    #[test]
    fn text_and_value_are_read() {
        let value = json!([1, 2]);
        for source in [Source::Text("[1, 2]"), Source::Value(&value)] {
            assert_eq!(source.read::<Vec<u8>>().unwrap(), [1, 2]);
        }
        assert!(Source::Text("[1, 2] 3").read::<Vec<u8>>().is_none());
    }
}
