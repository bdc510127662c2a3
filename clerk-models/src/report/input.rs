//! What is validated: a JSON text or a `Value`, as a validator sees it.

use super::Member;
use super::choose::{Hidden, Tag};
use super::scalar::Wanted;
use crate::json::{JsonType, Members, Source, Stop, Text};
use crate::schema::{Found, TaggedEnum};

/// A document. Its values are passed in order, each once: it is opened, validated or skipped.
pub(super) trait Input<'a> {
    /// A value that comes next.
    type Value: Copy;
    /// What remains of an array or object that has been opened.
    type Rest;

    /// Whether a value of any type has to be looked into: where that has not been read yet.
    const READS_ANY: bool;

    /// The whole document.
    fn root(&mut self) -> Result<Self::Value, Stop>;

    /// How far it has been read.
    fn progress(&self) -> usize;

    /// What a violation of the value is sorted by.
    fn location(&self, value: Self::Value) -> usize;

    fn member(&self, value: Self::Value, key: Option<usize>) -> Option<Member>;

    /// The JSON type; a number may still be of either type.
    fn json_type(&self, value: Self::Value) -> JsonType;

    /// Passes the value if one look shows it to be valid, as it does with most.
    fn pass_valid(&mut self, value: Self::Value, wanted: &Wanted) -> Result<bool, Stop>;

    fn skip(&mut self, value: Self::Value) -> Result<(), Stop>;

    /// Passes the value, and returns it with its JSON type and whether it is a string with escapes.
    fn take(&mut self, value: Self::Value, is_any: bool) -> Result<(Source<'a>, JsonType, bool), Stop>;

    /// The value, which has just been passed.
    fn source_of(&self, value: Self::Value) -> Source<'a>;

    /// Passes a discriminator or a constant.
    fn take_literal(&mut self, value: Self::Value) -> Result<Found<'a>, Stop>;

    /// Opens an array or object.
    fn open(&mut self, value: Self::Value) -> Result<Self::Rest, Stop>;

    /// The next element; at the end, none, and the array has been passed.
    fn next_element(&mut self, rest: &mut Self::Rest) -> Result<Option<Self::Value>, Stop>;

    /// The next entry; at the end, none, and the object has been passed.
    fn next_entry(&mut self, rest: &mut Self::Rest) -> Result<Option<Entry<'a, Self::Value>>, Stop>;

    /// A union's discriminator in an object that comes next.
    fn tag(&mut self, object: Self::Value, union: &TaggedEnum) -> Tag;

    /// The members of an object that comes next, but for those that are hidden.
    fn members(&mut self, object: Self::Value, hidden: &Hidden) -> Option<Members<'a>>;

    /// Whether a type reads an object without the members that are hidden; none of them may be there twice.
    fn reads_without(&self, object: Source<'a>, hidden: &mut Hidden, reads: fn(Source<'_>) -> bool) -> bool;
}

pub(super) struct Entry<'a, V> {
    pub(super) key: Text<'a>,
    /// What a violation of the key is sorted by.
    pub(super) at: usize,
    pub(super) value: V,
}
