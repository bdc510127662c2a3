//! JSON itself; nothing about models.

mod escape;
mod pointer;
mod string;

pub use pointer::Pointer;
pub(crate) use string::{lone_surrogate, Text};
