//! The values of discriminators and constants: strings, integers or booleans. Here alone, they are compared with what a
//! document has.

use crate::ClerkModel;
use crate::json::{JsonType, Quoted, Text, truncate};
use serde_core::ser::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// A value, declared or read. Integers are declared in 64 bits; an unsigned one that is read may exceed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal<'a> {
    /// A string.
    Text(&'a str),
    /// An integer.
    Integer(i128),
    /// A boolean.
    Boolean(bool),
}

/// The declared values under one key, all of one type, the one that is written first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literals {
    /// Strings.
    Texts(&'static [&'static str]),
    /// Integers.
    Integers(&'static [i64]),
    /// Booleans.
    Booleans(&'static [bool]),
}

impl Literals {
    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        match self {
            Literals::Texts(texts) => texts.len(),
            Literals::Integers(integers) => integers.len(),
            Literals::Booleans(booleans) => booleans.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The value with this index, which must be below the length.
    #[must_use]
    pub const fn at(self, index: usize) -> Literal<'static> {
        match self {
            Literals::Texts(texts) => Literal::Text(texts[index]),
            #[allow(clippy::cast_lossless)] // `From` is not const.
            Literals::Integers(integers) => Literal::Integer(integers[index] as i128),
            Literals::Booleans(booleans) => Literal::Boolean(booleans[index]),
        }
    }

    /// The value that is written.
    #[inline]
    pub(crate) fn first(self) -> Option<Literal<'static>> {
        (!self.is_empty()).then(|| self.at(0))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Literal<'static>> + Clone {
        (0..self.len()).map(move |index| self.at(index))
    }

    /// The JSON type of all.
    #[must_use]
    pub const fn json_type(self) -> JsonType {
        match self {
            Literals::Texts(_) => JsonType::String,
            Literals::Integers(_) => JsonType::Integer,
            Literals::Booleans(_) => JsonType::Boolean,
        }
    }

    /// The index of a value.
    #[inline]
    pub(crate) fn find(self, found: Literal<'_>) -> Option<usize> {
        match (self, found) {
            (Literals::Texts(texts), Literal::Text(found)) => texts.iter().position(|text| *text == found),
            (Literals::Integers(integers), Literal::Integer(found)) => {
                integers.iter().position(|integer| i128::from(*integer) == found)
            }
            (Literals::Booleans(booleans), Literal::Boolean(found)) => booleans.iter().position(|one| *one == found),
            (
                Literals::Texts(_) | Literals::Integers(_) | Literals::Booleans(_),
                Literal::Text(_) | Literal::Integer(_) | Literal::Boolean(_),
            ) => None,
        }
    }

    /// Whether a value of a document is one of them.
    pub(crate) fn has(self, found: &Found<'_>) -> bool {
        match (self, found) {
            (Literals::Texts(texts), Found::Text(found)) => texts.iter().any(|text| *found == **text),
            (Literals::Texts(_) | Literals::Integers(_) | Literals::Booleans(_), found) => found
                .literal(0)
                .is_some_and(|found| self.find(found.borrow()).is_some()),
        }
    }

    pub(crate) fn values(self) -> Vec<Value> {
        let mut values = Vec::new();
        for literal in self.iter() {
            values.push(literal.to_value());
        }
        values
    }
}

impl Literal<'_> {
    /// As a violation has it, without quotes.
    pub(crate) fn bare(self) -> String {
        match self {
            Literal::Text(text) => text.to_owned(),
            Literal::Integer(_) | Literal::Boolean(_) => self.to_string(),
        }
    }

    pub(crate) fn to_value(self) -> Value {
        match self {
            Literal::Text(text) => text.into(),
            Literal::Integer(integer) => match i64::try_from(integer) {
                Ok(integer) => integer.into(),
                Err(_) => u64::try_from(integer).unwrap_or(u64::MAX).into(),
            },
            Literal::Boolean(boolean) => boolean.into(),
        }
    }
}

impl Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Text(text) => Quoted(text).fmt(f),
            Literal::Integer(integer) => integer.fmt(f),
            Literal::Boolean(boolean) => boolean.fmt(f),
        }
    }
}

impl Serialize for Literal<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Literal::Text(text) => serializer.serialize_str(text),
            Literal::Integer(integer) => match i64::try_from(*integer) {
                Ok(integer) => serializer.serialize_i64(integer),
                Err(_) => serializer.serialize_i128(*integer),
            },
            Literal::Boolean(boolean) => serializer.serialize_bool(*boolean),
        }
    }
}

/// What a document has where a literal is expected.
pub(crate) enum Found<'a> {
    Text(Text<'a>),
    /// The digits.
    Integer(Cow<'a, str>),
    Boolean(bool),
    /// A value of another type.
    Other(JsonType),
}

/// A literal that may be decoded.
pub(crate) enum Decoded<'a> {
    Text(Cow<'a, str>),
    Integer(i128),
    Boolean(bool),
}

impl Decoded<'_> {
    pub(crate) fn borrow(&self) -> Literal<'_> {
        match self {
            Decoded::Text(text) => Literal::Text(text),
            Decoded::Integer(integer) => Literal::Integer(*integer),
            Decoded::Boolean(boolean) => Literal::Boolean(*boolean),
        }
    }
}

impl<'a> Found<'a> {
    /// From the text of a value that is no string.
    pub(crate) fn of_text(text: &'a str) -> Self {
        match JsonType::of_text(text) {
            // To serde_json, it is a float.
            Some(JsonType::Integer) if text == "-0" => Found::Other(JsonType::Number),
            Some(JsonType::Integer) => Found::Integer(Cow::Borrowed(text)),
            Some(JsonType::Boolean) => Found::Boolean(text == "true"),
            Some(other) => Found::Other(other),
            None => Found::Other(JsonType::Null),
        }
    }

    pub(crate) fn of_value(value: &'a Value) -> Self {
        match value {
            Value::String(text) => Found::Text(Text::Plain(text)),
            Value::Bool(boolean) => Found::Boolean(*boolean),
            Value::Number(number) if JsonType::of_value(value) == JsonType::Integer => match number.to_string() {
                digits if digits == "-0" => Found::Other(JsonType::Number),
                digits => Found::Integer(Cow::Owned(digits)),
            },
            Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                Found::Other(JsonType::of_value(value))
            }
        }
    }

    /// Whether it is an integer that no type of 64 bits reads.
    pub(crate) fn is_too_wide(&self) -> bool {
        let Found::Integer(digits) = self else { return false };
        digits.parse::<i64>().is_err() && digits.parse::<u64>().is_err()
    }

    pub(crate) fn json_type(&self) -> JsonType {
        match self {
            Found::Text(_) => JsonType::String,
            Found::Integer(_) => JsonType::Integer,
            Found::Boolean(_) => JsonType::Boolean,
            Found::Other(json_type) => *json_type,
        }
    }

    /// The literal, unless it is a string with escapes and longer than this many bytes.
    pub(crate) fn literal(&self, longest: usize) -> Option<Decoded<'a>> {
        match self {
            Found::Text(text) => text.decode(longest).map(Decoded::Text),
            Found::Integer(digits) => digits.parse().ok().map(Decoded::Integer),
            Found::Boolean(boolean) => Some(Decoded::Boolean(*boolean)),
            Found::Other(_) => None,
        }
    }

    /// As a violation keeps it, without quotes.
    pub(crate) fn truncate(&self) -> Box<str> {
        match self {
            Found::Text(text) => text.truncate(),
            Found::Integer(digits) => truncate(digits).into_boxed_str(),
            Found::Boolean(boolean) => boolean.to_string().into_boxed_str(),
            Found::Other(json_type) => json_type.as_str().into(),
        }
    }
}

/// Writes a value that a violation keeps, which has the type of what was expected.
pub(crate) fn write_found(found: &str, expected: JsonType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if expected == JsonType::String {
        Quoted(found).fmt(f)
    } else {
        f.write_str(found)
    }
}

/// The type of a discriminator: `&'static str`, `i64` or `bool`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a discriminator",
    label = "expected `&'static str`, `i64` or `bool`"
)]
pub trait ObjectType: Copy + 'static {
    /// The values of a model, as one of [`Literals`].
    #[doc(hidden)]
    type Of<M: ClerkModel<Object = Self> + ?Sized>: Objects<Self>;
}

/// The discriminators of a model, whatever their type is.
#[doc(hidden)]
pub trait Objects<T: 'static> {
    /// The values.
    const OBJECTS: Literals;
    /// The one that is written.
    const WRITTEN: &'static [T];
}

/// Those of a model, by their type.
#[doc(hidden)]
#[derive(Debug)]
pub struct ObjectsOf<M: ?Sized, T>(PhantomData<M>, PhantomData<T>);

macro_rules! object_types {
    ($($type:ty: $literals:ident;)*) => {$(
        impl ObjectType for $type {
            type Of<M: ClerkModel<Object = Self> + ?Sized> = ObjectsOf<M, $type>;
        }

        impl<M: ClerkModel<Object = $type> + ?Sized> Objects<$type> for ObjectsOf<M, $type> {
            const OBJECTS: Literals = Literals::$literals(M::OBJECTS);
            const WRITTEN: &'static [$type] = &[M::OBJECT];
        }
    )*};
}

object_types! {
    &'static str: Texts;
    i64: Integers;
    bool: Booleans;
}

/// The values of a model's discriminator.
pub(crate) struct Discriminators<M: ?Sized>(PhantomData<M>);

impl<M: ClerkModel + ?Sized> Discriminators<M> {
    pub(crate) const OBJECTS: Literals = <<M::Object as ObjectType>::Of<M> as Objects<M::Object>>::OBJECTS;
}
