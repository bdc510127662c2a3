//! Tests of `clerk-models`, as a crate that depends on it; see the folder `tests`.

/// The README's code, which runs as tests of documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
