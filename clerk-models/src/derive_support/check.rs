//! A field's `check`, as the report applies it.

use crate::json::Source;
use serde_core::de::{Deserialize, DeserializeSeed};

/// A field's `check`, as the report applies it.
pub trait Checks {
    /// The check's text, if the value is read and the check refuses it.
    fn check(source: Source<'_>) -> Option<String>;
}

/// Reads a value and applies a check to it.
pub(super) fn check_read<'a, T: Deserialize<'a>>(
    source: Source<'a>,
    check: impl FnOnce(&T) -> Result<(), String>,
) -> Option<String> {
    check(&source.read::<T>()?).err()
}

/// `check_read`, through a `with` module.
pub fn check_seed<'a, S: DeserializeSeed<'a>>(
    source: Source<'a>,
    seed: S,
    check: impl FnOnce(&S::Value) -> Option<Result<(), String>>,
) -> Option<String> {
    check(&source.read_seed(seed)?)?.err()
}
