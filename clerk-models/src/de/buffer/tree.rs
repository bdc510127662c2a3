//! A buffered value as a tree, and reading it again.

use super::part::Part;
use super::{read_json, without_place};
use crate::de::private_names::{RAW_VALUE, contains_buffer_visitor};
use crate::json::{NumberReader, Peek};
use serde_core::de::value::{MapDeserializer, SeqDeserializer};
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde_core::forward_to_deserialize_any;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A value, as a format that describes itself has it.
pub(super) enum Tree<'de> {
    /// Null, or nothing.
    Unit,
    Bool(bool),
    I64(i64),
    I128(i128),
    U64(u64),
    U128(u128),
    F64(f64),
    /// A number of `serde_json`'s that keeps its digits.
    Number(Number),
    Json(Part<'de>),
    String(Cow<'de, str>),
    Bytes(Cow<'de, [u8]>),
    Some(Box<Tree<'de>>),
    Seq(Vec<Tree<'de>>),
    Map(Vec<(Tree<'de>, Tree<'de>)>),
}

impl Tree<'_> {
    pub(super) fn peek(&self) -> Peek<'_> {
        match self {
            Tree::Unit => Peek::Null,
            Tree::Bool(value) => Peek::Boolean(*value),
            Tree::I64(value) => Peek::Integer((*value).into()),
            Tree::I128(value) => Peek::Integer(*value),
            Tree::U64(value) => Peek::Integer((*value).into()),
            Tree::U128(value) => i128::try_from(*value).map_or(Peek::Number, Peek::Integer),
            Tree::F64(_) => Peek::Number,
            Tree::Number(number) => Peek::of_number(number),
            Tree::Json(json) => Peek::of_text(json.text()),
            Tree::String(value) => Peek::String(Cow::Borrowed(value)),
            Tree::Some(value) => value.peek(),
            // In JSON, bytes are an array of numbers.
            Tree::Bytes(_) | Tree::Seq(_) => Peek::Array,
            Tree::Map(_) => Peek::Object,
        }
    }
}

/// Reads a tree again.
pub(super) struct Reader<'de, E> {
    tree: Tree<'de>,
    human_readable: bool,
    error: PhantomData<E>,
}

impl<'de, E: Error> Reader<'de, E> {
    pub(super) fn new(tree: Tree<'de>, human_readable: bool) -> Self {
        Reader {
            tree,
            human_readable,
            error: PhantomData,
        }
    }

    fn visit_elements<V: Visitor<'de>>(
        elements: Vec<Tree<'de>>,
        human_readable: bool,
        visitor: V,
    ) -> Result<V::Value, E> {
        let read = move |element| Reader::new(element, human_readable);
        let mut elements = SeqDeserializer::new(elements.into_iter().map(read));
        let value = visitor.visit_seq(Unsized(&mut elements))?;
        // Refuses what the visitor leaves over.
        elements.end().map(|()| value)
    }

    fn visit_entries<V: Visitor<'de>>(
        entries: Vec<(Tree<'de>, Tree<'de>)>,
        human_readable: bool,
        visitor: V,
    ) -> Result<V::Value, E> {
        let read = move |(key, value)| {
            (
                Key(Reader::new(key, human_readable)),
                Reader::new(value, human_readable),
            )
        };
        let mut entries = MapDeserializer::new(entries.into_iter().map(read));
        let value = visitor.visit_map(Unsized(&mut entries))?;
        entries.end().map(|()| value)
    }

    /// The 16 bytes as which MessagePack writes an integer of 128 bits.
    fn big_endian(&self) -> Option<[u8; 16]> {
        match &self.tree {
            Tree::Bytes(bytes) if !self.human_readable => bytes.as_ref().try_into().ok(),
            _ => None,
        }
    }

    /// Binary formats give bytes to who asks for a sequence.
    fn deserialize_elements<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.tree {
            Tree::Bytes(bytes) => SeqDeserializer::new(bytes.iter().copied()).deserialize_any(visitor),
            _ => self.deserialize_any(visitor),
        }
    }
}

/// Reads a scalar as `serde_json` does.
macro_rules! read_scalar {
    ($part:expr, $method:ident, $visitor:expr) => {
        match $part.borrowed() {
            Some(text) => read_json(serde_json::Deserializer::from_str(text), |json| json.$method($visitor)),
            None => read_json(serde_json::Deserializer::from_reader($part.text().as_bytes()), |json| {
                json.$method($visitor)
            }),
        }
    };
}

/// Methods that ask `serde_json` for a type where it reads the value by itself.
macro_rules! read_scalars {
    ($($method:ident)*) => {$(
        read_scalars!($method => $method);
    )*};
    ($name:ident => $method:ident) => {
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match self.tree {
                Tree::Number(number) => NumberReader(&number).$method(visitor).map_err(without_place),
                Tree::Json(json) if !json.has_parts() => read_scalar!(json, $method, visitor),
                _ => self.deserialize_any(visitor),
            }
        }
    };
}

/// Methods that refuse a value of another kind, as `serde_json` does: a visitor may take what it has not asked for.
macro_rules! read_kinds {
    ($($method:ident($($argument:ident: $type:ty),*) => $($kind:ident)|+ by $read:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $type,)* visitor: V) -> Result<V::Value, E> {
            match self.tree {
                Tree::Json(json) if !json.has_parts() => match json.borrowed() {
                    Some(text) => read_json(serde_json::Deserializer::from_str(text), |json| {
                        json.$method($($argument,)* visitor)
                    }),
                    None => read_json(serde_json::Deserializer::from_reader(json.text().as_bytes()), |json| {
                        json.$method($($argument,)* visitor)
                    }),
                },
                tree => {
                    $(let _ = $argument;)*
                    let reader = Reader::new(tree, self.human_readable);
                    let kind = reader.kind();
                    if self.human_readable && !matches!(kind, Kind::Some $(| Kind::$kind)+) {
                        return Err(E::invalid_type(reader.unexpected(), &visitor));
                    }
                    reader.$read(visitor)
                }
            }
        }
    )*};
}

/// The kind of a value, as `serde_json` distinguishes it.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Null,
    Bool,
    Number,
    String,
    Bytes,
    Some,
    Seq,
    Map,
}

impl<'de, E: Error> Reader<'de, E> {
    fn kind(&self) -> Kind {
        match &self.tree {
            Tree::Unit => Kind::Null,
            Tree::Bool(_) => Kind::Bool,
            Tree::I64(_) | Tree::I128(_) | Tree::U64(_) | Tree::U128(_) | Tree::F64(_) | Tree::Number(_) => {
                Kind::Number
            }
            Tree::Json(json) => match json.text().as_bytes().first() {
                Some(b'{') => Kind::Map,
                Some(b'[') => Kind::Seq,
                Some(b'"') => Kind::String,
                Some(b't' | b'f') => Kind::Bool,
                Some(b'n') | None => Kind::Null,
                Some(_) => Kind::Number,
            },
            Tree::String(_) => Kind::String,
            Tree::Bytes(_) => Kind::Bytes,
            Tree::Some(_) => Kind::Some,
            Tree::Seq(_) => Kind::Seq,
            Tree::Map(_) => Kind::Map,
        }
    }

    fn unexpected(&self) -> Unexpected<'_> {
        match &self.tree {
            Tree::Unit => Unexpected::Unit,
            Tree::Bool(value) => Unexpected::Bool(*value),
            Tree::I64(value) => Unexpected::Signed(*value),
            Tree::U64(value) => Unexpected::Unsigned(*value),
            Tree::F64(value) => Unexpected::Float(*value),
            Tree::I128(_) | Tree::U128(_) | Tree::Number(_) => Unexpected::Other("number"),
            Tree::String(value) => Unexpected::Str(value),
            Tree::Bytes(value) => Unexpected::Bytes(value),
            Tree::Some(_) => Unexpected::Option,
            Tree::Json(json) if json.text().starts_with('{') => Unexpected::Map,
            Tree::Json(_) | Tree::Seq(_) => Unexpected::Seq,
            Tree::Map(_) => Unexpected::Map,
        }
    }

    read_scalars!(read_i128 => deserialize_i128);
    read_scalars!(read_u128 => deserialize_u128);
}

impl<'de, E: Error> Deserializer<'de> for Reader<'de, E> {
    type Error = E;

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.tree {
            Tree::Unit => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(value),
            Tree::I64(value) => visitor.visit_i64(value),
            Tree::I128(value) => visitor.visit_i128(value),
            Tree::U64(value) => visitor.visit_u64(value),
            Tree::U128(value) => visitor.visit_u128(value),
            Tree::F64(value) => visitor.visit_f64(value),
            Tree::String(Cow::Borrowed(value)) => visitor.visit_borrowed_str(value),
            Tree::String(Cow::Owned(value)) => visitor.visit_string(value),
            Tree::Bytes(Cow::Borrowed(value)) => visitor.visit_borrowed_bytes(value),
            Tree::Bytes(Cow::Owned(value)) => visitor.visit_byte_buf(value),
            Tree::Some(value) => visitor.visit_some(Reader::new(*value, self.human_readable)),
            Tree::Number(number) => NumberReader(&number).deserialize_any(visitor).map_err(without_place),
            Tree::Json(json) if json.has_parts() => json.visit_parts(self.human_readable, visitor),
            Tree::Json(json) => read_scalar!(json, deserialize_any, visitor),
            Tree::Seq(elements) => Self::visit_elements(elements, self.human_readable, visitor),
            Tree::Map(entries) => Self::visit_entries(entries, self.human_readable, visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match &self.tree {
            Tree::Unit => visitor.visit_none(),
            Tree::Json(json) if json.text() == "null" => visitor.visit_none(),
            Tree::Some(_) => self.deserialize_any(visitor),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, E> {
        if name != RAW_VALUE {
            return visitor.visit_newtype_struct(self);
        }
        match self.tree {
            Tree::Json(json) => json.answer(visitor),
            _ if contains_buffer_visitor::<V>() => visitor.visit_newtype_struct(self),
            // A `RawValue`, which serde_json prints of a `Value` too.
            _ => Part::new(Value::deserialize(self)?.to_string().into()).answer(visitor),
        }
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.big_endian() {
            Some(bytes) => visitor.visit_i128(i128::from_be_bytes(bytes)),
            None => self.read_i128(visitor),
        }
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.big_endian() {
            Some(bytes) => visitor.visit_u128(u128::from_be_bytes(bytes)),
            None => self.read_u128(visitor),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        match &self.tree {
            // As MessagePack writes it.
            Tree::Seq(elements) if elements.is_empty() && !self.human_readable => visitor.visit_unit(),
            _ => self.deserialize_any(visitor),
        }
    }

    read_kinds! {
        deserialize_bool() => Bool by deserialize_any;
        deserialize_unit() => Null by deserialize_any;
        deserialize_char() => String by deserialize_any;
        deserialize_str() => String by deserialize_any;
        deserialize_string() => String by deserialize_any;
        deserialize_bytes() => String | Bytes | Seq by deserialize_any;
        deserialize_byte_buf() => String | Bytes | Seq by deserialize_any;
        deserialize_seq() => Seq | Bytes by deserialize_elements;
        deserialize_tuple(len: usize) => Seq | Bytes by deserialize_elements;
        deserialize_tuple_struct(name: &'static str, len: usize) => Seq | Bytes by deserialize_elements;
        deserialize_map() => Map by deserialize_any;
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) => Map | Seq by deserialize_any;
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        let (name, content) = match self.tree {
            Tree::Json(json) if json.has_parts() => match json.only_entry() {
                Some((name, content)) => (name, Some(Reader::new(content, self.human_readable))),
                None => return Err(not_a_variant()),
            },
            Tree::Json(json) if !json.text().starts_with('"') => return Err(not_a_variant()),
            name @ (Tree::String(_) | Tree::Json(_)) => (name, None),
            Tree::Map(mut entries) => match (entries.pop(), entries.pop()) {
                (Some((name, content)), None) => (name, Some(Reader::new(content, self.human_readable))),
                _ => return Err(not_a_variant()),
            },
            _ => return Err(not_a_variant()),
        };
        visitor.visit_enum(Variant {
            name: Reader::new(name, self.human_readable),
            content: Content(content),
        })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    read_scalars! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_f32 deserialize_f64
    }

    forward_to_deserialize_any! {
        identifier
    }
}

/// Without a length, so that nested values are asked for their text, as the root was.
struct Unsized<'a, A>(&'a mut A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Unsized<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(seed)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Unsized<'_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(seed)
    }
}

impl<'de, E: Error> IntoDeserializer<'de, E> for Reader<'de, E> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A map's key. In a format for people it may be a number or a boolean in quotes, which `serde_json` reads as such where
/// the type asks for one.
pub(super) struct Key<'de, E>(pub(super) Reader<'de, E>);

impl<E> Key<'_, E> {
    /// The text, where it is that of a number or a boolean.
    fn literal(&self) -> Option<&str> {
        let Tree::String(text) = &self.0.tree else { return None };
        let is_number = matches!(text.as_bytes().first(), Some(b'-' | b'0'..=b'9'))
            && matches!(text.as_bytes().last(), Some(b'0'..=b'9'));
        (self.0.human_readable && (is_number || matches!(text.as_ref(), "true" | "false"))).then_some(text)
    }
}

macro_rules! read_literals {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match self.literal() {
                Some(text) => read_json(serde_json::Deserializer::from_reader(text.as_bytes()), |json| {
                    json.$method(visitor)
                }),
                None => self.0.$method(visitor),
            }
        }
    )*};
}

impl<'de, E: Error> Deserializer<'de> for Key<'de, E> {
    type Error = E;

    fn is_human_readable(&self) -> bool {
        self.0.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.0.deserialize_any(visitor)
    }

    read_literals! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0.tree {
            Tree::Unit | Tree::Some(_) => self.0.deserialize_option(visitor),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, E> {
        if name == RAW_VALUE {
            return self.0.deserialize_newtype_struct(name, visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl<'de, E: Error> IntoDeserializer<'de, E> for Key<'de, E> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cold]
fn not_a_variant<E: Error>() -> E {
    E::custom("expected a variant: a string or a map of one entry")
}

/// A variant of an enum: its name, or a map from its name to its content.
struct Variant<'de, E> {
    name: Reader<'de, E>,
    content: Content<'de, E>,
}

struct Content<'de, E>(Option<Reader<'de, E>>);

impl<'de, E: Error> EnumAccess<'de> for Variant<'de, E> {
    type Error = E;
    type Variant = Content<'de, E>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Content<'de, E>), E> {
        Ok((seed.deserialize(self.name)?, self.content))
    }
}

impl<'de, E: Error> Content<'de, E> {
    fn expect(self, kind: &str) -> Result<Reader<'de, E>, E> {
        self.0.ok_or_else(|| E::invalid_type(Unexpected::UnitVariant, &kind))
    }
}

impl<'de, E: Error> VariantAccess<'de> for Content<'de, E> {
    type Error = E;

    fn unit_variant(self) -> Result<(), E> {
        self.0.map_or(Ok(()), Deserialize::deserialize)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, E> {
        seed.deserialize(self.expect("newtype variant")?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, E> {
        self.expect("tuple variant")?.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, E> {
        self.expect("struct variant")?.deserialize_any(visitor)
    }
}
