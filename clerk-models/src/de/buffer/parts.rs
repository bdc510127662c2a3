//! The elements and entries of a part, as parts of the same text.

use super::not_json;
use super::part::{Part, Whole};
use super::tree::{Key, Reader, Tree};
use crate::json::{Cursor, JsonString, Stop, Text};
use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::marker::PhantomData;
use std::rc::Rc;

impl<'de> Part<'de> {
    pub(super) fn only_entry(&self) -> Option<(Tree<'de>, Tree<'de>)> {
        if !self.text().starts_with('{') {
            return None;
        }
        let mut cursor = Cursor::new(self.whole().get(..self.end)?);
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

    fn key(&self, key: JsonString<'_>) -> Tree<'de> {
        let (start, end) = (key.start(), key.start() + key.text().len());
        match (key.content(), &self.whole) {
            // Which is no number, and may be no string.
            (Text::Escaped(_), _) => Tree::Json(self.part(start, end)),
            (Text::Plain(_), Whole::Borrowed(whole)) => {
                Tree::String(whole.get(start + 1..end - 1).unwrap_or_default().into())
            }
            (Text::Plain(key), Whole::Shared(_)) => Tree::String(key.to_owned().into()),
        }
    }

    /// Visits the elements of an array or the entries of an object.
    pub(super) fn visit_parts<V: Visitor<'de>, E: Error>(
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
struct Parts<'a, 'de, E> {
    of: &'a Part<'de>,
    offset: usize,
    is_done: bool,
    human_readable: bool,
    error: PhantomData<E>,
}

impl<'a, 'de, E: Error> Parts<'a, 'de, E> {
    fn step<T>(&mut self, step: impl FnOnce(&mut Cursor<'a>) -> Result<Option<T>, Stop>) -> Result<Option<T>, E> {
        if self.is_done {
            return Ok(None);
        }
        let of = self.of;
        let mut cursor = Cursor::new(of.whole().get(..of.end).unwrap_or_default());
        cursor.offset = self.offset;
        let found = step(&mut cursor).map_err(|Stop| not_json())?;
        self.offset = cursor.offset;
        self.is_done = found.is_none();
        Ok(found)
    }

    /// The value that comes next.
    fn value(&mut self) -> Result<Reader<'de, E>, E> {
        let ends = Rc::clone(&self.of.ends);
        let part = self.step(|cursor| {
            let start = cursor.next()?;
            cursor.step_once(&mut ends.borrow_mut())?;
            debug_assert!(cursor.offset > start, "a loop over the parts would not end");
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

impl<'de, E: Error> SeqAccess<'de> for &mut Parts<'_, 'de, E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        match self.step(|cursor| Ok(cursor.next_element()?.then_some(())))? {
            Some(()) => seed.deserialize(self.value()?).map(Some),
            None => Ok(None),
        }
    }
}

impl<'de, E: Error> MapAccess<'de> for &mut Parts<'_, 'de, E> {
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
