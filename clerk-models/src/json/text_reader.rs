//! Reading JSON text, with the verdicts and values of `serde_json`: floats, escapes and what is rare are handed to it as
//! parts of the text.

use super::lexer::{Content, Lexer};
use super::members_reader::{JSON_TYPE, Known, MEMBERS, reader_of, reader_of_type};
use super::number_reader::{Asked, NUMBER, Read, is_arbitrary_precision};
use super::string;
use super::value_reader::{KEY_FIRST, KEY_TWICE, RAW_VALUE, Unread};
use super::{Cursor, DEPTH, Ends, JsonType, Members, Stop};
use serde_core::de::value::{BorrowedStrDeserializer, MapDeserializer, StrDeserializer};
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_core::forward_to_deserialize_any;
use serde_json::Number;
use std::fmt;
use std::iter::once;

/// A deserializer of JSON text.
pub(crate) struct TextReader<'de> {
    lexer: Lexer<'de>,
    /// How many more arrays and objects may be opened in each other.
    levels: usize,
    /// Where arrays and objects end that were skipped in looking ahead.
    ends: Ends,
    /// An entry that comes first in the object that is opened next.
    ahead: Option<Ahead>,
}

impl<'de> TextReader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        TextReader {
            lexer: Lexer::new(text),
            levels: DEPTH,
            ends: Ends::default(),
            ahead: None,
        }
    }

    /// How far it has been read, or where reading has failed.
    pub(crate) fn offset(&self) -> usize {
        self.lexer.offset
    }

    /// Whether nothing but white space is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.lexer.is_at_end()
    }

    /// Opens an array or object; false if its bracket is none, or it is too deep.
    #[inline]
    fn open(&mut self, bracket: u8) -> bool {
        let is_open = (bracket == b'{' || bracket == b'[') && self.levels > 0;
        if is_open {
            self.levels -= 1;
            self.lexer.offset += 1;
        }
        is_open
    }

    /// Closes it after the visitor, which may have left something over.
    #[inline]
    fn close<T>(&mut self, bracket: u8, value: Result<T, Unread>) -> Result<T, Unread> {
        self.levels += 1;
        let value = value?;
        self.lexer.expect(bracket)?;
        Ok(value)
    }

    /// Visits the array or object that comes next.
    #[inline]
    fn visit_inside<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_struct("", &[], visitor)
    }

    #[inline]
    fn visit_content<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        match self.lexer.string()? {
            Content::Plain(text) => visitor.visit_borrowed_str(text),
            Content::Escaped(json) => {
                let (mut visitor, mut value) = (Some(visitor), None);
                decode(json, &mut |text| {
                    value = visitor.take().map(|visitor| visitor.visit_str(text));
                });
                value.unwrap_or(Err(Unread))
            }
        }
    }

    #[inline(never)]
    fn number(&mut self, asked: Asked) -> Result<Read, Unread> {
        asked.read(self.lexer.number()?).ok_or(Unread)
    }

    /// With `arbitrary_precision`, any number but an integer of 64 bits is handed out as its text.
    fn visit_precise_number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        let number: Number = self.lexer.number()?.parse().map_err(Unread::custom)?;
        match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => visitor.visit_u64(number),
            // `-0` is none.
            (None, Some(number)) if number != 0 => visitor.visit_i64(number),
            (None, _) => {
                let text = number.to_string();
                let entry = (NUMBER, StrDeserializer::<Unread>::new(&text));
                visitor.visit_map(MapDeserializer::new(once(entry)))
            }
        }
    }

    /// Looks for an entry in the object that comes next: where its key begins, and whether it is the first.
    #[inline(never)]
    fn look_ahead(&mut self, wanted: &str) -> Option<(usize, bool)> {
        let mut cursor = Cursor::new(self.lexer.text);
        cursor.offset = self.lexer.offset;
        let mut is_first = true;
        let mut find = || -> Result<Option<(usize, bool)>, Stop> {
            cursor.open()?;
            while let Some(key) = cursor.next_key()? {
                if key.content() == *wanted {
                    return Ok(Some((key.start(), is_first)));
                }
                is_first = false;
                cursor.step_once(&mut self.ends)?;
            }
            Ok(None)
        };
        find().ok()?
    }

    /// The members of the object that comes next.
    #[inline(never)]
    fn members(&mut self) -> Option<Members<'de>> {
        let mut cursor = Cursor::new(self.lexer.text);
        cursor.offset = self.lexer.offset;
        Members::of_text(cursor, &mut self.ends, &|_| false)
    }

    /// Skips what is between two entries, to the next key; false at the end.
    #[inline]
    fn next_key(&mut self, is_first: &mut bool) -> Result<bool, Unread> {
        match self.lexer.peek() {
            b'}' => return Ok(false),
            b'"' if *is_first => *is_first = false,
            b',' if !*is_first => {
                self.lexer.offset += 1;
                if self.lexer.peek() != b'"' {
                    return Err(Unread);
                }
            }
            _ => return Err(Unread),
        }
        Ok(true)
    }
}

/// Calls a function with the content of a string, if its escapes are valid. This is compiled once, and not for each visitor.
#[inline(never)]
fn decode(json: &str, call: &mut dyn FnMut(&str)) {
    struct Call<'a>(&'a mut dyn FnMut(&str));

    impl Visitor<'_> for Call<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            (self.0)(text);
            Ok(())
        }
    }

    if let Some(text) = string::decode_short(json) {
        return call(&text);
    }
    // An error is that of an escape: then nothing is called.
    let _ = serde_json::Deserializer::from_str(json).deserialize_str(Call(call));
}

macro_rules! read_integers {
    ($($method:ident)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
            self.lexer.peek();
            match self.lexer.small_integer() {
                Some(number) => match u64::try_from(number) {
                    Ok(number) => visitor.visit_u64(number),
                    Err(_) => visitor.visit_i64(number),
                },
                None => self.number(Asked::Number)?.visit(visitor),
            }
        }
    )*};
}

macro_rules! read_numbers {
    ($($method:ident $asked:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
            self.lexer.peek();
            self.number(Asked::$asked)?.visit(visitor)
        }
    )*};
}

macro_rules! read_as {
    ($($method:ident($($argument:ty),*) $as:ident)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, $(_: $argument,)* visitor: V) -> Result<V::Value, Unread> {
            self.$as(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut TextReader<'de> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.lexer.peek() {
            b'"' => self.visit_content(visitor),
            b'{' | b'[' => self.visit_inside(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.deserialize_unit(visitor),
            _ if is_arbitrary_precision() => self.visit_precise_number(visitor),
            _ => self.deserialize_f64(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        let is_true = self.lexer.peek() == b't';
        self.lexer.literal(if is_true { "true" } else { "false" })?;
        visitor.visit_bool(is_true)
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.lexer.peek() != b'"' {
            return Err(Unread);
        }
        self.visit_content(visitor)
    }

    /// A string may have control characters and halves of surrogate pairs.
    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.lexer.peek() {
            b'[' => self.visit_inside(visitor),
            b'"' => {
                let mut cursor = Cursor::new(self.lexer.text);
                cursor.offset = self.lexer.offset;
                let Ok(text) = cursor.skip() else { return Err(Unread) };
                self.lexer.offset = cursor.offset;
                let mut json = serde_json::Deserializer::from_str(text);
                json.deserialize_bytes(visitor).map_err(Unread::custom)
            }
            _ => Err(Unread),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.lexer.peek() == b'n' {
            self.lexer.literal("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.lexer.peek();
        self.lexer.literal("null")?;
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unread> {
        if name == RAW_VALUE {
            let text = BorrowedStrDeserializer::<Unread>::new(self.lexer.skip()?);
            return visitor.visit_map(RawValue(Some(text)));
        }
        visitor.visit_newtype_struct(self)
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.lexer.peek() != b'[' {
            return Err(Unread);
        }
        self.visit_inside(visitor)
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.lexer.peek() != b'{' {
            return Err(Unread);
        }
        self.visit_inside(visitor)
    }

    /// Visits an array or an object. All of this is in one function because each type has a copy.
    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        let bracket = self.lexer.peek();
        if !self.open(bracket) {
            return Err(Unread);
        }
        let (ahead, is_first) = (self.ahead, true);
        self.ahead = None;
        let reader = &mut *self;
        let value = if bracket == b'[' {
            visitor.visit_seq(Elements { reader, is_first })
        } else {
            visitor.visit_map(Entries {
                reader,
                is_first,
                ahead,
            })
        };
        // In ASCII, the closing bracket is the second after it.
        self.close(bracket + 2, value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        match (self.lexer.peek(), variants) {
            (b'{', [first]) if name == KEY_FIRST || name == KEY_TWICE => {
                let is_twice = name == KEY_TWICE;
                match self.look_ahead(first) {
                    None if is_twice => visitor.visit_some(self),
                    None | Some((_, true)) if !is_twice => self.visit_inside(visitor),
                    ahead => {
                        self.ahead = ahead.map(|(key, _)| Ahead::Next { key, is_twice });
                        self.visit_inside(visitor)
                    }
                }
            }
            (b'{', _) if name == MEMBERS => {
                let members = self.members().ok_or(Unread)?;
                let known = reader_of(members);
                visitor.visit_enum(Known { known, value: self })
            }
            (first, _) if name == JSON_TYPE => {
                let known = reader_of_type(JsonType::of_byte(first));
                visitor.visit_enum(Known { known, value: self })
            }
            (b'"', _) if name != MEMBERS => visitor.visit_enum(UnitVariant(self)),
            (b'{', _) => {
                if !self.open(b'{') {
                    return Err(Unread);
                }
                let value = visitor.visit_enum(Variant(self));
                self.close(b'}', value)
            }
            _ => Err(Unread),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.lexer.skip()?;
        visitor.visit_unit()
    }

    read_integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.lexer.peek();
        match self.lexer.small_float() {
            Some(number) => visitor.visit_f64(number),
            None => self.deserialize_i64(visitor),
        }
    }

    read_numbers! {
        deserialize_f32 F32
        deserialize_i128 I128
        deserialize_u128 U128
    }

    read_as! {
        deserialize_char() deserialize_str
        deserialize_string() deserialize_str
        deserialize_identifier() deserialize_str
        deserialize_byte_buf() deserialize_bytes
        deserialize_unit_struct(&'static str) deserialize_unit
        deserialize_tuple(usize) deserialize_seq
        deserialize_tuple_struct(&'static str, usize) deserialize_seq
    }
}

struct Elements<'r, 'de> {
    reader: &'r mut TextReader<'de>,
    is_first: bool,
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        match self.reader.lexer.peek() {
            b']' => return Ok(None),
            _ if self.is_first => self.is_first = false,
            b',' => {
                self.reader.lexer.offset += 1;
                if self.reader.lexer.peek() == b']' {
                    return Err(Unread);
                }
            }
            _ => return Err(Unread),
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

struct Entries<'r, 'de> {
    reader: &'r mut TextReader<'de>,
    is_first: bool,
    ahead: Option<Ahead>,
}

/// An entry that is visited before those that precede it: where its key begins, and more.
#[derive(Clone, Copy)]
enum Ahead {
    /// It is next.
    Next { key: usize, is_twice: bool },
    /// It is being visited; where the others begin.
    Now { key: usize, is_twice: bool, others: usize },
    /// It has been visited, and does not come again; where it ends.
    Passed { key: usize, end: usize },
}

impl Entries<'_, '_> {
    /// Steps to the next key; false at the end.
    #[inline(never)]
    fn next_key_with(&mut self, ahead: Ahead) -> Result<bool, Unread> {
        let lexer = &mut self.reader.lexer;
        let (key, end) = match ahead {
            Ahead::Next { key, is_twice } => {
                let others = std::mem::replace(&mut lexer.offset, key);
                self.ahead = Some(Ahead::Now { key, is_twice, others });
                return Ok(true);
            }
            Ahead::Now { .. } => return Err(Unread),
            Ahead::Passed { key, end } => (key, end),
        };
        if !self.reader.next_key(&mut self.is_first)? {
            // There is a syntax error before it.
            return Err(Unread);
        }
        if self.reader.lexer.offset == key {
            self.reader.lexer.offset = end;
            return self.reader.next_key(&mut self.is_first);
        }
        self.ahead = Some(ahead);
        Ok(true)
    }

    /// Goes back to the other entries.
    #[inline(never)]
    fn go_back(&mut self) {
        if let Some(Ahead::Now { key, is_twice, others }) = self.ahead {
            let end = std::mem::replace(&mut self.reader.lexer.offset, others);
            self.ahead = (!is_twice).then_some(Ahead::Passed { key, end });
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let is_next = match self.ahead.take() {
            None => self.reader.next_key(&mut self.is_first)?,
            Some(ahead) => self.next_key_with(ahead)?,
        };
        if !is_next {
            return Ok(None);
        }
        seed.deserialize(Key(&mut *self.reader)).map(Some)
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        self.reader.lexer.expect(b':')?;
        let value = seed.deserialize(&mut *self.reader);
        if self.ahead.is_some() {
            self.go_back();
        }
        value
    }
}

/// A deserializer of the key that comes next.
struct Key<'r, 'de>(&'r mut TextReader<'de>);

impl Key<'_, '_> {
    /// A number in quotes, without anything else.
    #[inline(never)]
    fn number(self, asked: Asked) -> Result<Read, Unread> {
        self.0.lexer.offset += 1;
        let number = self.0.lexer.number()?;
        self.0.lexer.literal("\"")?;
        asked.read(number).ok_or(Unread)
    }
}

macro_rules! read_number_keys {
    ($($method:ident $asked:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
            self.number(Asked::$asked)?.visit(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Unread;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.visit_content(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.lexer.offset += 1;
        let is_true = self.0.lexer.literal("true\"").is_ok();
        if !is_true {
            self.0.lexer.literal("false\"")?;
        }
        visitor.visit_bool(is_true)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unread> {
        if name == RAW_VALUE {
            return self.0.deserialize_newtype_struct(name, visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.deserialize_bytes(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.0.deserialize_bytes(visitor)
    }

    read_number_keys! {
        deserialize_i8 Number
        deserialize_i16 Number
        deserialize_i32 Number
        deserialize_i64 Number
        deserialize_u8 Number
        deserialize_u16 Number
        deserialize_u32 Number
        deserialize_u64 Number
        deserialize_f64 Number
        deserialize_f32 F32
        deserialize_i128 I128
        deserialize_u128 U128
    }

    forward_to_deserialize_any! {
        char str string unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// The text of a value, as `serde_json` hands it to its `RawValue`.
struct RawValue<D>(Option<D>);

impl<'de, D: Deserializer<'de, Error = Unread>> MapAccess<'de> for RawValue<D> {
    type Error = Unread;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let key = self.0.is_some().then(|| BorrowedStrDeserializer::new(RAW_VALUE));
        key.map(|key| seed.deserialize(key)).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        seed.deserialize(self.0.take().ok_or(Unread)?)
    }
}

/// A variant of an enum that is a string.
struct UnitVariant<'r, 'de>(&'r mut TextReader<'de>);

impl<'de> EnumAccess<'de> for UnitVariant<'_, 'de> {
    type Error = Unread;
    type Variant = NoContent;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, NoContent), Unread> {
        Ok((seed.deserialize(self.0)?, NoContent))
    }
}

struct NoContent;

impl<'de> VariantAccess<'de> for NoContent {
    type Error = Unread;

    fn unit_variant(self) -> Result<(), Unread> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, Unread> {
        Err(Unread)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unread> {
        Err(Unread)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Unread> {
        Err(Unread)
    }
}

/// A variant of an enum that is an object of one entry.
struct Variant<'r, 'de>(&'r mut TextReader<'de>);

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Unread;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Unread> {
        let name = seed.deserialize(&mut *self.0)?;
        self.0.lexer.expect(b':')?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Unread;

    fn unit_variant(self) -> Result<(), Unread> {
        Deserialize::deserialize(self.0)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Unread> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unread> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Unread> {
        self.0.deserialize_struct("", fields, visitor)
    }
}

#[cfg(test)]
mod tests;
