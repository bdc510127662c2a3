//! A buffer for values that are read once, before it is known what they are to be, and then again as a type.
//!
//! JSON text in memory is buffered as text: numbers beyond 64 bits, `1e999` and half a surrogate pair are only an error
//! where they are read. A `Value`, and any other format, is buffered as a tree. Neither is copied for nested tagged
//! enums.

mod part;
mod parts;
#[cfg(test)]
mod tests;
mod tree;

use super::private_names::{CBOR_TAG, NUMBER, RAW_VALUE, is_json_text};
use crate::json::{DEPTH, Peek, is_arbitrary_precision};
use part::{Part, is_part};
use serde_core::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::borrow::Cow;
use std::convert::identity;
use std::fmt;
use tree::{Reader, Tree};

/// Longer texts are read in parts, each of which is scanned once for all nested tagged enums: `serde_json` would
/// take several times as long to skip what is inside.
const LARGE: usize = 1 << 12;

/// One value of any format, buffered to be read again.
pub(crate) struct Buffered<'de> {
    value: BufferedValue<'de>,
    /// Whether the format is one for people: addresses, for one, are read as text there and as bytes elsewhere.
    human_readable: bool,
}

enum BufferedValue<'de> {
    /// A short text, which `serde_json` reads again.
    Text(&'de str),
    Tree(Tree<'de>),
}

impl<'de> BufferedValue<'de> {
    fn text(text: Cow<'de, str>) -> Self {
        match text {
            Cow::Borrowed(text) if text.len() < LARGE => BufferedValue::Text(text),
            text => BufferedValue::Tree(Tree::Json(Part::new(text))),
        }
    }
}

/// The seed that buffers a value.
pub(crate) struct Buffer;

/// How deep a tree may be: more could take more of the program's stack than there is, for what nobody may read.
const TREE_DEPTH: usize = 256;

impl<'de> DeserializeSeed<'de> for Buffer {
    type Value = Buffered<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Buffered<'de>, D::Error> {
        let visitor = BufferVisitor {
            tree: BufferedValue::Tree,
            text: BufferedValue::text,
            is_answer: is_json_text::<D>(),
            depth: 0,
        };
        Ok(Buffered {
            human_readable: deserializer.is_human_readable(),
            value: visitor.ask(deserializer)?,
        })
    }
}

impl<'de> Buffered<'de> {
    /// Reads it through a seed.
    ///
    /// # Errors
    /// What the seed does not take.
    pub(crate) fn read_seed<S: DeserializeSeed<'de>, E: Error>(self, seed: S) -> Result<S::Value, E> {
        match self.value {
            BufferedValue::Text(text) => {
                read_json(serde_json::Deserializer::from_str(text), |json| seed.deserialize(json))
            }
            BufferedValue::Tree(tree) => seed.deserialize(Reader::new(tree, self.human_readable)),
        }
    }

    /// What kind of value it is, and its content where that is a single one.
    pub(crate) fn peek(&self) -> Peek<'_> {
        match &self.value {
            BufferedValue::Text(text) => Peek::of_text(text),
            BufferedValue::Tree(tree) => tree.peek(),
        }
    }
}

/// Reads the whole of a text.
fn read_json<'de, R: serde_json::de::Read<'de>, T, E: Error>(
    mut json: serde_json::Deserializer<R>,
    read: impl FnOnce(&mut serde_json::Deserializer<R>) -> serde_json::Result<T>,
) -> Result<T, E> {
    let value = read(&mut json).map_err(without_place)?;
    json.end().map_err(without_place)?;
    Ok(value)
}

/// The error without its location, which is relative to the part.
#[cold]
// `map_err` hands it over.
#[allow(clippy::needless_pass_by_value)]
fn without_place<E: Error>(error: serde_json::Error) -> E {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    E::custom(text.strip_suffix(&place).unwrap_or(&text))
}

#[cold]
fn not_json<E: Error>() -> E {
    E::custom("the format's text of this value is not JSON")
}

/// Whether arrays and objects are nested deeper in a JSON text than `serde_json` would read.
///
/// `serde_json` skips a raw value without that limit, and counts from zero when the text is replayed. A value that is
/// buffered during a replay is a part of the text, with fewer levels left, so that
/// all of it together, however often it happens, adds no more than [`DEPTH`] levels to those of the document.
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => {
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => {
                            bytes.next();
                        }
                        _ => {}
                    }
                }
            }
            b'[' | b'{' => {
                depth += 1;
                if depth > DEPTH {
                    return true;
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

struct BufferVisitor<'de, T> {
    tree: fn(Tree<'de>) -> T,
    text: fn(Cow<'de, str>) -> T,
    /// Whether what is visited is the answer to having asked for a text.
    is_answer: bool,
    depth: usize,
}

impl<'de, T> BufferVisitor<'de, T> {
    /// Visits a value, or its text if that is asked for.
    fn ask<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if self.is_answer {
            deserializer.deserialize_newtype_struct(RAW_VALUE, self)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

/// The seed of what is inside a tree.
#[derive(Clone, Copy)]
struct Nested {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Tree<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree<'de>, D::Error> {
        let visitor = BufferVisitor {
            tree: identity,
            text: |text| Tree::Json(Part::new(text)),
            is_answer: is_json_text::<D>(),
            depth: self.depth,
        };
        if self.depth > TREE_DEPTH {
            return Err(Error::custom("recursion limit exceeded"));
        }
        visitor.ask(deserializer)
    }
}

macro_rules! keep {
    ($($visit:ident($value:ident: $type:ty) => $tree:expr,)*) => {$(
        fn $visit<E: Error>(self, $value: $type) -> Result<T, E> {
            Ok((self.tree)($tree))
        }
    )*};
}

impl<'de, T> Visitor<'de> for BufferVisitor<'de, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    // serde's trait forwards the rest to these.
    keep! {
        visit_bool(value: bool) => Tree::Bool(value),
        visit_i64(value: i64) => Tree::I64(value),
        visit_i128(value: i128) => Tree::I128(value),
        visit_u64(value: u64) => Tree::U64(value),
        visit_u128(value: u128) => Tree::U128(value),
        visit_f64(value: f64) => Tree::F64(value),
        visit_str(value: &str) => Tree::String(Cow::Owned(value.to_owned())),
        visit_borrowed_str(value: &'de str) => Tree::String(Cow::Borrowed(value)),
        visit_string(value: String) => Tree::String(Cow::Owned(value)),
        visit_bytes(value: &[u8]) => Tree::Bytes(Cow::Owned(value.to_owned())),
        visit_borrowed_bytes(value: &'de [u8]) => Tree::Bytes(Cow::Borrowed(value)),
        visit_byte_buf(value: Vec<u8>) => Tree::Bytes(Cow::Owned(value)),
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok((self.tree)(Part::passed().map_or(Tree::Unit, Tree::Json)))
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let nested = Nested { depth: self.depth + 1 };
        Ok((self.tree)(Tree::Some(Box::new(nested.deserialize(deserializer)?))))
    }

    // The answer of a format that knows nothing of texts: a map in it is a map, whatever its keys.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(BufferVisitor {
            is_answer: false,
            ..self
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        let mut elements = Vec::new();
        let nested = Nested { depth: self.depth + 1 };
        while let Some(element) = seq.next_element_seed(nested)? {
            elements.push(element);
        }
        Ok((self.tree)(Tree::Seq(elements)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut entries = Vec::new();
        let nested = Nested { depth: self.depth + 1 };
        while let Some(entry) = map.next_entry_seed(nested, nested)? {
            entries.push(match entry {
                (Tree::String(key), Tree::String(text)) if entries.is_empty() && self.is_answer && key == RAW_VALUE => {
                    // Each level takes a byte.
                    if text.len() > DEPTH && !is_part(&text) && is_too_deep(&text) {
                        return Err(Error::custom("recursion limit exceeded"));
                    }
                    return Ok((self.text)(text));
                }
                (Tree::String(key), Tree::String(text)) if entries.is_empty() && key == NUMBER => match text.parse() {
                    Ok(number) if is_arbitrary_precision() => return Ok((self.tree)(Tree::Number(number))),
                    _ => (Tree::String(key), Tree::String(text)),
                },
                entry => entry,
            });
        }
        Ok((self.tree)(Tree::Map(entries)))
    }

    // CBOR's tags are dropped: ciborium's typed calls skip them.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<T, A::Error> {
        let nested = Nested { depth: self.depth + 1 };
        let (tag, content) = data.variant_seed(nested)?;
        let content = content.newtype_variant_seed(nested)?;
        Ok((self.tree)(match tag {
            Tree::String(tag) if tag == CBOR_TAG => content,
            tag => Tree::Map(vec![(tag, content)]),
        }))
    }
}

#[cfg(test)]
pub(super) fn buffering_visitor() -> impl Sized {
    BufferVisitor {
        tree: identity::<Tree<'static>>,
        text: |text| Tree::String(text),
        is_answer: false,
        depth: 0,
    }
}
