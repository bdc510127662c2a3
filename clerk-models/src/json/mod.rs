//! JSON itself; nothing about models.

mod escape;
mod pointer;
mod scan;
mod string;

pub use pointer::Pointer;
pub(crate) use scan::{Cursor, JsonString, Stop};
pub(crate) use string::{lone_surrogate, Text};
