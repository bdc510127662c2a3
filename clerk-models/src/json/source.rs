//! A value on its way to being judged: its JSON text, or the `Value` that holds it.

use serde_core::de::{Deserialize, DeserializeSeed};
use serde_json::Value;
use std::marker::PhantomData;

/// A JSON value that a type may or may not read.
///
/// ```
/// use clerk_models::Source;
/// use std::marker::PhantomData;
///
/// let value = serde_json::json!([1, 2]);
/// for source in [Source::Text("[1, 2]"), Source::Value(&value)] {
///     assert_eq!(source.read_seed(PhantomData::<Vec<u8>>)?, [1, 2]);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Source<'a> {
    /// Its text, without white space around it.
    Text(&'a str),
    /// The value.
    Value(&'a Value),
}

impl<'a> Source<'a> {
    /// Reads it.
    pub(crate) fn read<T: Deserialize<'a>>(self) -> Result<T, serde_json::Error> {
        self.read_seed(PhantomData::<T>)
    }

    /// Reads it through a seed; `PhantomData::<T>` is the seed of a type.
    ///
    /// ```
    /// use clerk_models::Source;
    /// let number = Source::Text("7").read_seed(std::marker::PhantomData::<u8>)?;
    /// assert_eq!(number, 7);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// What the seed or the grammar does not take.
    pub fn read_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, serde_json::Error> {
        match self {
            Source::Text(text) => {
                let mut deserializer = serde_json::Deserializer::from_str(text);
                let value = seed.deserialize(&mut deserializer)?;
                deserializer.end()?;
                Ok(value)
            }
            Source::Value(value) => seed.deserialize(value),
        }
    }
}
