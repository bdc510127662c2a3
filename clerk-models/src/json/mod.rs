//! JSON itself; nothing about models.

/// How deep `serde_json` reads arrays and objects in each other.
pub(crate) const DEPTH: usize = 127;

mod absent;
mod escape;
mod grammar;
mod key_reader;
mod kind;
mod lexer;
mod members;
mod members_reader;
mod number_reader;
mod peek;
mod pointer;
mod quote;
mod scan;
mod source;
mod string;
#[cfg(test)]
mod test_types;
mod text_reader;
mod value_reader;

pub use absent::absent;
pub(crate) use absent::{Absent, is_double_option};
pub(crate) use grammar::check;
pub use kind::JsonType;
pub(crate) use kind::JsonTypes;
pub(crate) use lexer::{Content, Lexer};
pub use members::Members;
pub(crate) use members_reader::{JSON_TYPE, MEMBERS};
pub(crate) use number_reader::{NUMBER, NumberReader, is_arbitrary_precision, is_negative_zero};
pub use peek::Peek;
pub use pointer::Pointer;
pub(crate) use quote::{CUT, Quoted, end_of_literal, truncate, write_list, write_truncated, write_visible};
pub(crate) use scan::{Cursor, Ends, JsonString, Stop};
pub use source::Source;
pub(crate) use string::{Text, lone_surrogate};
pub(crate) use text_reader::TextReader;
pub(crate) use value_reader::{KEY_FIRST, KEY_TWICE, RAW_VALUE, ValueReader};
