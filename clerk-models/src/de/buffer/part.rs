//! JSON text that is read in parts, which nested tagged enums neither copy nor scan again.

use super::not_json;
use crate::de::private_names::{RAW_VALUE, is_buffer_visitor};
use crate::json::Ends;
use serde_core::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
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
    pub(super) whole: Whole<'de>,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where its arrays and objects end, found once.
    pub(super) ends: Rc<RefCell<Ends>>,
}

#[derive(Clone)]
pub(super) enum Whole<'de> {
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

    pub(super) fn whole(&self) -> &str {
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

    pub(super) fn part(&self, start: usize, end: usize) -> Self {
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
        let buffers = is_buffer_visitor::<V>();
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
}

/// A text as `serde_json` hands it out.
struct Answer<D>(Option<D>);

impl<'de, D: Deserializer<'de>> MapAccess<'de> for Answer<D> {
    type Error = D::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, D::Error> {
        let is_left = self.0.is_some();
        let key = is_left.then(|| seed.deserialize(BorrowedStrDeserializer::new(RAW_VALUE)));
        key.transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, D::Error> {
        let text = self.0.take().ok_or_else(not_json)?;
        seed.deserialize(text)
    }
}
