//! JSON itself; nothing about models.

/// How deep `serde_json` reads arrays and objects in each other.
pub(crate) const DEPTH: usize = 127;

mod escape;
mod grammar;
mod pointer;
mod scan;
mod string;

pub(crate) use grammar::check;
pub use pointer::Pointer;
pub(crate) use scan::{Cursor, Ends, JsonString, Stop};
pub(crate) use string::{lone_surrogate, Text};
