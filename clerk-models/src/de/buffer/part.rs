//! A JSON text that is read in parts, which are neither copied nor looked at again for the unions inside of them.

use super::tree::{Key, Reader, Tree};
use super::{not_json, KEEP_VISITOR, TOKEN};
use crate::json::{Cursor, Ends, JsonString, Stop, Text};
use serde_core::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::rc::Rc;

thread_local! {
    /// A text on its way from what is asked for a text to what buffers that, where it is not borrowed: a visitor takes no
    /// other value than serde's.
    static PASSED: Cell<Option<(Rc<str>, usize, usize)>> = const { Cell::new(None) };

    /// What is known of the text that is passed or answered.
    static ENDS: Cell<Option<Rc<RefCell<Ends>>>> = const { Cell::new(None) };

    /// The address and length of the borrowed text that is the answer on its way: as a part of another, it is not too deep.
    static ANSWERED: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// Whether a text is the answer that a part is giving.
pub(super) fn is_part(text: &str) -> bool {
    ANSWERED.get() == (text.as_ptr() as usize, text.len())
}

/// Ends an answer, on an error or a panic too: what was not taken is for nobody else.
struct Answering;

impl Drop for Answering {
    fn drop(&mut self) {
        ANSWERED.take();
        // They are gone where a thread ends.
        let _ = PASSED.try_with(Cell::take);
        let _ = ENDS.try_with(Cell::take);
    }
}

/// A part of a text, one JSON value.
#[derive(Clone)]
pub(super) struct Part<'de> {
    whole: Whole<'de>,
    start: usize,
    end: usize,
    /// Where its arrays and objects end, found once.
    ends: Rc<RefCell<Ends>>,
}

#[derive(Clone)]
enum Whole<'de> {
    Borrowed(&'de str),
    Shared(Rc<str>),
}

impl<'de> Part<'de> {
    pub(super) fn new(text: Cow<'de, str>) -> Self {
        Part {
            start: 0,
            end: text.len(),
            ends: ENDS.try_with(Cell::take).ok().flatten().unwrap_or_default(),
            whole: match text {
                Cow::Borrowed(text) => Whole::Borrowed(text),
                Cow::Owned(text) => Whole::Shared(text.into()),
            },
        }
    }

    /// What was passed to a visitor by [`Part::answer`].
    pub(super) fn passed() -> Option<Self> {
        let (whole, start, end) = PASSED.try_with(Cell::take).ok()??;
        Some(Part {
            whole: Whole::Shared(whole),
            start,
            end,
            ends: ENDS.try_with(Cell::take).ok().flatten().unwrap_or_default(),
        })
    }

    fn whole(&self) -> &str {
        match &self.whole {
            Whole::Borrowed(whole) => whole,
            Whole::Shared(whole) => whole,
        }
    }

    pub(super) fn text(&self) -> &str {
        self.whole().get(self.start..self.end).unwrap_or_default()
    }

    pub(super) fn borrowed(&self) -> Option<&'de str> {
        match self.whole {
            Whole::Borrowed(whole) => whole.get(self.start..self.end),
            Whole::Shared(_) => None,
        }
    }

    fn part(&self, start: usize, end: usize) -> Self {
        Part {
            whole: self.whole.clone(),
            start,
            end,
            ends: Rc::clone(&self.ends),
        }
    }

    /// Answers what asks for a text: a `RawValue`, or what buffers and takes it without a copy.
    pub(super) fn answer<V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        // A visitor around one that buffers takes a copy.
        let buffers = std::any::type_name::<V>().starts_with(KEEP_VISITOR);
        let _answering = Answering;
        match (self.whole, buffers) {
            (Whole::Borrowed(whole), _) => {
                let text = whole.get(self.start..self.end).unwrap_or_default();
                if buffers {
                    ANSWERED.set((text.as_ptr() as usize, text.len()));
                    let _ = ENDS.try_with(|ends| ends.set(Some(self.ends)));
                }
                visitor.visit_map(Answer(Some(BorrowedStrDeserializer::new(text))))
            }
            (Whole::Shared(whole), true)
                if PASSED
                    .try_with(|passed| passed.set(Some((Rc::clone(&whole), self.start, self.end))))
                    .is_ok() =>
            {
                let _ = ENDS.try_with(|ends| ends.set(Some(self.ends)));
                visitor.visit_unit()
            }
            (Whole::Shared(whole), _) => {
                let text = whole.get(self.start..self.end).unwrap_or_default();
                visitor.visit_map(Answer(Some(StrDeserializer::new(text))))
            }
        }
    }

    /// Whether it is an array or an object.
    pub(super) fn has_parts(&self) -> bool {
        matches!(self.text().as_bytes().first(), Some(b'[' | b'{'))
    }

    /// The entry of an object that has one and no other.
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

/// A text as `serde_json` hands it out.
struct Answer<D>(Option<D>);

impl<'de, D: Deserializer<'de>> MapAccess<'de> for Answer<D> {
    type Error = D::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, D::Error> {
        let is_left = self.0.is_some();
        let key = is_left.then(|| seed.deserialize(BorrowedStrDeserializer::new(TOKEN)));
        key.transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, D::Error> {
        let text = self.0.take().ok_or_else(not_json)?;
        seed.deserialize(text)
    }
}
