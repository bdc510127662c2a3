//! A deserializer of an object whose first entries are buffered: these, then the
//! discriminator, then what is still to be read.

use super::buffer::Buffered;
use super::field::CowStr;
use crate::schema::Literal;
use serde_core::de::value::BorrowedStrDeserializer;
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use std::borrow::Cow;
use std::marker::PhantomData;

/// An entry that was read ahead.
pub(super) type BufferedEntry<'de> = (Cow<'de, str>, Buffered<'de>);

pub(super) struct Entries<'de, A> {
    pub(super) before: std::vec::IntoIter<BufferedEntry<'de>>,
    /// The discriminator, for those who read it.
    pub(super) tag: Option<(&'static str, OwnedLiteral)>,
    pub(super) rest: Option<A>,
    /// A key that has been read, and what to do where it comes again.
    pub(super) known: Option<(&'static str, Again)>,
    pub(super) human_readable: bool,
    next: Next<'de>,
}

/// What to do with an entry whose key has been read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Again {
    /// Nothing, once.
    Skip,
    /// To visit it, once.
    Visit,
    /// It is an error.
    Refuse,
}

/// A discriminator that is replayed.
pub(super) enum OwnedLiteral {
    Listed(Literal<'static>),
    /// A string that no variant has. Values of other types are `Listed`, for they borrow nothing.
    Text(String),
}

impl OwnedLiteral {
    pub(super) fn unlisted(literal: Literal<'_>) -> Self {
        match literal {
            Literal::Text(text) => OwnedLiteral::Text(text.to_owned()),
            Literal::Integer(integer) => OwnedLiteral::Listed(Literal::Integer(integer)),
            Literal::Boolean(boolean) => OwnedLiteral::Listed(Literal::Boolean(boolean)),
        }
    }

    fn read_seed<'de, V: DeserializeSeed<'de>, E: Error>(self, seed: V) -> Result<V::Value, E> {
        match self {
            OwnedLiteral::Text(text) => seed.deserialize(text.into_deserializer()),
            OwnedLiteral::Listed(Literal::Text(text)) => seed.deserialize(text.into_deserializer()),
            OwnedLiteral::Listed(Literal::Boolean(boolean)) => seed.deserialize(boolean.into_deserializer()),
            OwnedLiteral::Listed(Literal::Integer(integer)) => match i64::try_from(integer) {
                Ok(integer) => seed.deserialize(integer.into_deserializer()),
                // What is read has at most 64 bits.
                Err(_) => seed.deserialize(u64::try_from(integer).unwrap_or(u64::MAX).into_deserializer()),
            },
        }
    }
}

/// What gives the next value.
enum Next<'de> {
    Buffered(Buffered<'de>),
    Tag(OwnedLiteral),
    Rest,
}

impl<'de, A> Entries<'de, A> {
    pub(super) fn new(before: Vec<BufferedEntry<'de>>, human_readable: bool) -> Self {
        Entries {
            before: before.into_iter(),
            tag: None,
            rest: None,
            known: None,
            human_readable,
            next: Next::Rest,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if let Some((key, value)) = self.before.next() {
            self.next = Next::Buffered(value);
            return read_key(key, seed).map(Some);
        }
        if let Some((key, value)) = self.tag.take() {
            self.next = Next::Tag(value);
            return seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some);
        }
        self.next = Next::Rest;
        let Some(rest) = &mut self.rest else { return Ok(None) };
        let Some((known, again)) = &mut self.known else {
            return rest.next_key_seed(seed);
        };
        while let Some(CowStr(key)) = rest.next_key()? {
            if key == *known {
                match std::mem::replace(again, Again::Refuse) {
                    Again::Refuse => return Err(A::Error::duplicate_field(known)),
                    Again::Visit => {}
                    Again::Skip => {
                        rest.next_value::<IgnoredAny>()?;
                        continue;
                    }
                }
            }
            return read_key(key, seed).map(Some);
        }
        Ok(None)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        if let (Next::Rest, Some(rest)) = (&self.next, &mut self.rest) {
            return rest.next_value_seed(seed);
        }
        match std::mem::replace(&mut self.next, Next::Rest) {
            Next::Buffered(value) => value.read_seed(seed),
            Next::Tag(value) => value.read_seed(seed),
            Next::Rest => Err(A::Error::custom("a value without a key")),
        }
    }

    /// Known if the rest is, from which a nested tagged enum sees how to buffer what remains.
    fn size_hint(&self) -> Option<usize> {
        let rest = self.rest.as_ref()?.size_hint()?;
        let own = self.before.len() + usize::from(self.tag.is_some());
        Some(rest.saturating_add(own))
    }
}

fn read_key<'de, K: DeserializeSeed<'de>, E: Error>(key: Cow<'de, str>, seed: K) -> Result<K::Value, E> {
    match key {
        Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)),
        Cow::Owned(key) => seed.deserialize(key.into_deserializer()),
    }
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for &mut Entries<'de, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A map access for objects that were read to their end.
pub(super) struct Nothing<E>(PhantomData<E>);

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, E> {
        Err(E::custom("a value without a key"))
    }
}

pub(super) fn next_key<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    Ok(map.next_key()?.map(|CowStr(key)| key))
}
