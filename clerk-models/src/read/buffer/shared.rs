//! A JSON text that is read in parts, and not copied for them.

use super::tree::{Key, Reader, Tree};
use super::{not_json, KEEP_VISITOR, TOKEN};
use crate::json::{Cursor, JsonString, Stop, Text};
use serde_core::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

thread_local! {
    /// A text on its way from what asks a tree for its text to what buffers that: a visitor can take no other value than
    /// serde's.
    static PASSED: Cell<Option<Shared>> = const { Cell::new(None) };
}

/// A part of a text, one JSON value.
#[derive(Clone)]
pub(super) struct Shared {
    whole: Rc<str>,
    start: usize,
    end: usize,
}

impl Shared {
    pub(super) fn new(text: &str) -> Self {
        Shared {
            whole: text.into(),
            start: 0,
            end: text.len(),
        }
    }

    /// The text that was passed to a visitor by [`Shared::answer`].
    pub(super) fn passed() -> Option<Self> {
        PASSED.take()
    }

    pub(super) fn text(&self) -> &str {
        self.whole.get(self.start..self.end).unwrap_or_default()
    }

    fn part(&self, start: usize, end: usize) -> Self {
        Shared {
            whole: Rc::clone(&self.whole),
            start,
            end,
        }
    }

    /// Answers what asks for a text: a `RawValue`, or what buffers and takes it without a copy.
    pub(super) fn answer<'de, V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        if std::any::type_name::<V>().contains(KEEP_VISITOR) {
            PASSED.set(Some(self));
            return visitor.visit_unit();
        }
        visitor.visit_map(Answer {
            text: Some(self.text()),
            error: PhantomData,
        })
    }

    /// Whether it is an array or an object.
    pub(super) fn has_parts(&self) -> bool {
        matches!(self.text().as_bytes().first(), Some(b'[' | b'{'))
    }

    /// The entry of an object that has one and no other.
    pub(super) fn only_entry<'de>(&self) -> Option<(Tree<'de>, Tree<'de>)> {
        if !self.text().starts_with('{') {
            return None;
        }
        let mut cursor = Cursor::new(self.whole.get(..self.end)?, true);
        cursor.offset = self.start;
        let mut entry = || {
            cursor.open()?;
            let Some(key) = cursor.next_key()? else { return Ok(None) };
            let start = cursor.next()?;
            cursor.step()?;
            let end = cursor.offset;
            let is_only = cursor.next_key()?.is_none();
            Ok(is_only.then(|| (self.key(key), Tree::Json(self.part(start, end)))))
        };
        let entry: Result<_, Stop> = entry();
        entry.ok().flatten()
    }

    fn key<'de>(&self, key: JsonString<'_>) -> Tree<'de> {
        match key.content() {
            Text::Plain(key) => Tree::String(key.to_owned().into()),
            // Which is no number, and may be no string.
            Text::Escaped(_) => Tree::Json(self.part(key.start(), key.start() + key.text().len())),
        }
    }

    /// Visits the elements of an array or the entries of an object.
    pub(super) fn visit_parts<'de, V: Visitor<'de>, E: Error>(
        &self,
        human_readable: bool,
        visitor: V,
    ) -> Result<V::Value, E> {
        let mut parts = Parts {
            of: self,
            // After the bracket.
            offset: self.start + 1,
            is_done: false,
            human_readable,
            error: PhantomData,
        };
        let value = if self.text().starts_with('[') {
            visitor.visit_seq(&mut parts)?
        } else {
            visitor.visit_map(&mut parts)?
        };
        parts.end().map(|()| value)
    }
}

/// What remains of an array or object.
struct Parts<'a, E> {
    of: &'a Shared,
    offset: usize,
    is_done: bool,
    human_readable: bool,
    error: PhantomData<E>,
}

impl<'a, E: Error> Parts<'a, E> {
    fn step<T>(&mut self, step: impl FnOnce(&mut Cursor<'a>) -> Result<Option<T>, Stop>) -> Result<Option<T>, E> {
        if self.is_done {
            return Ok(None);
        }
        let of = self.of;
        let mut cursor = Cursor::new(of.whole.get(..of.end).unwrap_or_default(), true);
        cursor.offset = self.offset;
        let found = step(&mut cursor).map_err(|Stop| not_json())?;
        self.offset = cursor.offset;
        self.is_done = found.is_none();
        Ok(found)
    }

    /// The value that comes next.
    fn value<'de>(&mut self) -> Result<Reader<'de, E>, E> {
        let part = self.step(|cursor| {
            let start = cursor.next()?;
            cursor.step()?;
            Ok(Some((start, cursor.offset)))
        })?;
        let (start, end) = part.ok_or_else(not_json)?;
        Ok(Reader::new(Tree::Json(self.of.part(start, end)), self.human_readable))
    }

    /// Refuses what the visitor leaves over.
    fn end(&mut self) -> Result<(), E> {
        let is_left = self.step(|cursor| Ok(cursor.next_element()?.then_some(())))?.is_some();
        if is_left || self.offset != self.of.end {
            return Err(E::custom("fewer elements were expected"));
        }
        Ok(())
    }
}

impl<'de, E: Error> SeqAccess<'de> for &mut Parts<'_, E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        match self.step(|cursor| Ok(cursor.next_element()?.then_some(())))? {
            Some(()) => seed.deserialize(self.value()?).map(Some),
            None => Ok(None),
        }
    }
}

impl<'de, E: Error> MapAccess<'de> for &mut Parts<'_, E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        let Some(key) = self.step(Cursor::next_key)? else {
            return Ok(None);
        };
        let key = Reader::new(self.of.key(key), self.human_readable);
        seed.deserialize(Key(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, E> {
        seed.deserialize(self.value()?)
    }
}

/// A text as `serde_json` hands it out.
struct Answer<'a, E> {
    text: Option<&'a str>,
    error: PhantomData<E>,
}

impl<'de, E: Error> MapAccess<'de> for Answer<'_, E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        let is_left = self.text.is_some();
        let key = is_left.then(|| seed.deserialize(BorrowedStrDeserializer::new(TOKEN)));
        key.transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, E> {
        seed.deserialize(StrDeserializer::new(self.text.take().unwrap_or_default()))
    }
}
