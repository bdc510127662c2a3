//! Reading through serde: one driver for every model.
//!
//! The derive hands over a struct of slots and a `match` from field to slot. Keys, duplicates, the discriminator
//! and what is missing are decided here, once for all models, from their [`Table`].

mod buffer;
mod by_type;
mod dispatch;
mod entries;
mod field;
mod integer_enum;
mod literal;
mod private_names;
mod redact;
mod string_enum;
mod tagged;

pub use by_type::{ReadByType, by_type};
pub use dispatch::{Dispatch, dispatch, read_variant, select};
pub(crate) use field::extra;
pub(crate) use field::{Nullable, Present, fill};
pub use field::{check, cow, cow_str, nullable_cow, seeded};
pub use integer_enum::{Numbered, numbered};
pub use redact::{Secrets, redact};
pub use string_enum::{Named, UnknownVariant, named, open_name, parse_name};
pub use tagged::{Adjacent, ReadFields, ReadTagged, no_other, union};

use crate::json::{JsonType, KEY_FIRST, Quoted};
use crate::schema::{Literal, Table, TaggedEnum, Unknown};
use literal::{LiteralSeed, TakesLiteral};
use private_names::is_own_reader;
use redact::redact_field;
use serde_core::de::{
    self, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use std::fmt::{self, Display};

/// Beyond the index of any field.
const UNKNOWN: usize = usize::MAX;
/// What `Progress` answers for a key that the field `extra` keeps.
pub const EXTRA: usize = usize::MAX - 1;
/// `Progress`'s index of the flattened enum's discriminator.
pub const FLATTEN_TAG: usize = usize::MAX - 2;
/// `Progress`'s index of the flattened enum's content.
pub const FLATTEN_CONTENT: usize = usize::MAX - 3;
/// A key that no field claims, where none is allowed.
const DENIED: usize = usize::MAX - 4;

/// The fields of a model while it is read: a struct with an `Option` for each of them.
pub trait Slots<'de>: Sized {
    /// The model.
    type Model;
    /// Its keys and rules.
    const TABLE: &'static Table;
    /// Whether it reads keys that are not in its table: those of `extra` and of a flattened enum.
    const READS_OTHERS: bool = false;
    /// The flattened enum.
    const FLATTEN: Option<&'static TaggedEnum> = None;
    /// Which fields are secret.
    const SECRETS: Secrets;
    /// What is noted of the keys.
    type Notes: Notes;
    /// Before anything is read.
    const START: Self;

    /// Reads the value of the field with this index into its slot.
    ///
    /// # Errors
    /// The error of the format, or of a `check`.
    fn read<A: MapAccess<'de>>(
        &mut self,
        field: usize,
        map: &mut A,
        progress: &mut Progress<'_>,
    ) -> Result<(), A::Error>;

    /// Puts the slots together.
    ///
    /// # Errors
    /// A field is missing, where that depends on its type.
    fn finish<E: Error>(self) -> Result<Self::Model, E>;
}

/// What is noted of the keys while an object is read.
pub trait Notes {
    /// Before any key is read.
    const START: Self;

    /// A bit for each key that was seen, 64 to a word, and the last unknown key if `extra` or an error needs it.
    fn parts(&mut self) -> (&mut [u64], Option<&mut String>);
}

impl<const WORDS: usize> Notes for [u64; WORDS] {
    const START: Self = [0; WORDS];

    fn parts(&mut self) -> (&mut [u64], Option<&mut String>) {
        (self, None)
    }
}

impl<const WORDS: usize> Notes for ([u64; WORDS], String) {
    const START: Self = ([0; WORDS], String::new());

    fn parts(&mut self) -> (&mut [u64], Option<&mut String>) {
        (&mut self.0, Some(&mut self.1))
    }
}

/// Reads a model from any format of serde.
///
/// # Errors
/// The first problem, as serde requires.
pub fn model<'de, S: Slots<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<S::Model, D::Error> {
    let mut slots = S::START;
    let visitor = SlotsVisitor(&mut slots);
    // Inside `#[serde(flatten)]`, a struct is given the keys it names and a map is given all that is left.
    let read = if S::READS_OTHERS {
        read_map(deserializer, S::FLATTEN, visitor)
    } else {
        deserializer.deserialize_struct(S::TABLE.name, S::TABLE.keys.texts, visitor)
    };
    match read {
        Ok(()) => slots.finish(),
        Err(error) => Err(error),
    }
}

/// Reads an object; a tagged enum's discriminator first, where the deserializer can do that.
fn read_map<'de, V: Visitor<'de>, D: Deserializer<'de>>(
    deserializer: D,
    tagged: Option<&'static TaggedEnum>,
    visitor: V,
) -> Result<V::Value, D::Error> {
    match tagged {
        // Then no entry is buffered.
        Some(tagged) if is_own_reader::<D>() => {
            deserializer.deserialize_enum(KEY_FIRST, std::slice::from_ref(&tagged.tag), visitor)
        }
        _ => deserializer.deserialize_map(visitor),
    }
}

/// The error of a field that is missing.
#[cold]
#[must_use]
pub fn missing_field<E: Error>(table: &Table, field: usize) -> E {
    E::missing_field(table.written(field))
}

struct SlotsVisitor<'a, S>(&'a mut S);

impl<'de, S: Slots<'de>> Visitor<'de> for SlotsVisitor<'_, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting_object(S::TABLE, f)
    }

    // As serde would, but without a copy of its text for every model.
    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(not_a_map(&self))
    }

    // `match` instead of `?`, which is more code in every model's copy.
    #[allow(clippy::question_mark)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut notes = S::Notes::START;
        let (seen, key) = notes.parts();
        let mut progress = Progress {
            table: S::TABLE,
            flatten: S::FLATTEN,
            key,
            field: UNKNOWN,
        };
        loop {
            let key = match map.next_key_seed(KeyVisitor(&mut progress)) {
                Ok(Some(key)) => key,
                Ok(None) => return end(S::TABLE, seen),
                Err(error) => return Err(error),
            };
            let index = progress.index(S::TABLE, key);
            if let Err(error) = progress.mark(seen, index) {
                return Err(error);
            }
            if let Err(error) = self.0.read(index, &mut map, &mut progress) {
                return Err(redact_field(error, progress.table, progress.field, &S::SECRETS));
            }
        }
    }
}

#[cold]
#[inline(never)]
fn not_a_map<E: Error>(expected: &dyn de::Expected) -> E {
    E::invalid_type(Unexpected::Seq, expected)
}

fn expecting_object(table: &Table, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match table.objects.first() {
        None => f.write_str("an object"),
        Some(object) => write!(f, "an object with {}: {object}", Quoted(table.tag)),
    }
}

/// How far an object has been read.
#[derive(Debug)]
pub struct Progress<'a> {
    table: &'static Table,
    flatten: Option<&'static TaggedEnum>,
    /// The last unknown key, if `extra` or an error needs it.
    key: Option<&'a mut String>,
    /// The field that is being read. Here, it takes no register in the readers of models.
    field: usize,
}

impl Progress<'_> {
    /// The key to which [`EXTRA`] belongs.
    pub fn take_key(&mut self) -> String {
        self.key.as_deref_mut().map(std::mem::take).unwrap_or_default()
    }

    /// The index of a key. The table is a constant here, and not in what reads the key, which serves all models.
    #[inline]
    fn index(&mut self, table: &'static Table, key: Key<'_>) -> usize {
        self.field = match key {
            Key::Borrowed(key) => match table.find(key) {
                Some(index) => index,
                None => self.unclaimed(key),
            },
            Key::Index(index) => index,
        };
        self.field
    }

    /// Records a key that comes for the first time.
    #[inline]
    fn mark<E: Error>(&self, seen: &mut [u64], index: usize) -> Result<(), E> {
        if mark(seen, index) { Ok(()) } else { self.again(index) }
    }

    /// A key that is not borrowed.
    fn claimed(&mut self, key: &str) -> usize {
        match self.table.find(key) {
            Some(index) => index,
            None => self.unclaimed(key),
        }
    }

    /// What a key is that no field claims.
    fn unclaimed(&mut self, key: &str) -> usize {
        match self.flatten {
            Some(union) if key == union.tag => return FLATTEN_TAG,
            Some(union) if Some(key) == union.content => return FLATTEN_CONTENT,
            _ => {}
        }
        if let Some(kept) = &mut self.key {
            key.clone_into(kept);
        }
        match self.table.unknown {
            Unknown::Ignored => UNKNOWN,
            Unknown::Collected => EXTRA,
            Unknown::Denied => DENIED,
        }
    }

    /// A second occurrence is an error for keys of the model alone.
    #[cold]
    fn again<E: Error>(&self, index: usize) -> Result<(), E> {
        if index <= *self.table.literal_indices().end() {
            Err(E::duplicate_field(self.table.written(index)))
        } else {
            Ok(())
        }
    }

    /// Reads the value of a key without a slot: the discriminator's, a constant's, and that of an unknown key.
    ///
    /// # Errors
    /// Another object's discriminator, another constant, an unknown key where none is allowed, or the format's own.
    #[inline(never)]
    pub fn other<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        match self.field {
            DENIED => Err(A::Error::custom(format_args!(
                "unknown field {}",
                Quoted(&self.take_key())
            ))),
            UNKNOWN => map.next_value::<IgnoredAny>().map(|_| ()),
            index => map.next_value_seed(LiteralSeed(Expected {
                table: self.table,
                index,
            })),
        }
    }
}

/// Records a key; false if it was recorded before. In a single word, keys that are not the model's have the last bits and may
/// have been; in more, it always was.
#[inline]
fn mark(seen: &mut [u64], index: usize) -> bool {
    let word = if seen.len() == 1 { 0 } else { index / 64 };
    let bit = 1 << (index % 64);
    match seen.get_mut(word) {
        Some(word) if *word & bit == 0 => {
            *word |= bit;
            true
        }
        _ => false,
    }
}

#[inline]
fn end<E: Error>(table: &Table, seen: &[u64]) -> Result<(), E> {
    let complete = table
        .required
        .iter()
        .zip(seen)
        .all(|(required, seen)| required & !seen == 0);
    if complete { Ok(()) } else { Err(missing(table, seen)) }
}

#[cold]
fn missing<E: Error>(table: &Table, seen: &[u64]) -> E {
    let others = table.literal_indices();
    let is_seen = |index: usize| seen.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1);
    let missing = others
        .chain(0..table.names.len())
        .find(|index| table.is_required(*index) && !is_seen(*index));
    missing_field(table, missing.unwrap_or(table.names.len()))
}

/// A key of an object.
#[derive(Clone, Copy)]
enum Key<'de> {
    Borrowed(&'de str),
    /// The index of its field.
    Index(usize),
}

struct KeyVisitor<'p, 'a>(&'p mut Progress<'a>);

impl<'de> DeserializeSeed<'de> for KeyVisitor<'_, '_> {
    type Value = Key<'de>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeyVisitor<'_, '_> {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Key::Borrowed(key))
    }

    // Of a key with escapes, or from a reader.
    fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Key::Index(self.0.claimed(key)))
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Key<'de>, E> {
        self.visit_str(&String::from_utf8_lossy(key))
    }
}

/// Compares the discriminator, or a constant.
struct Expected {
    table: &'static Table,
    /// As in the table of keys.
    index: usize,
}

impl TakesLiteral for Expected {
    type Value = ();

    #[inline]
    fn json_type(&self) -> JsonType {
        self.table.literals(self.index).json_type()
    }

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let literals = self.table.literals(self.index);
        match literals.first() {
            Some(literal) => write!(f, "the {} {literal}", literals.json_type()),
            None => literals.json_type().fmt(f),
        }
    }

    #[inline]
    fn take<E: Error>(self, found: Literal<'_>) -> Result<(), E> {
        match self.table.literals(self.index).find(found) {
            Some(_) => Ok(()),
            None => Err(wrong_literal(self.table, self.index, found)),
        }
    }
}

#[cold]
fn wrong_literal<E: Error>(table: &Table, index: usize, found: Literal<'_>) -> E {
    let what = if table.constant(index).is_some() {
        "constant"
    } else {
        "object"
    };
    match table.literals(index).first() {
        Some(expected) => E::custom(format_args!("wrong {what}: expected {expected}, found {found}")),
        None => E::custom(format_args!("wrong {what}: found {found}")),
    }
}

/// What `finish` answers where a required slot is empty, which [`Progress`] has ruled out before.
///
/// It takes all slots, so that none is left to be dropped in parts, which would treble the code of `finish`.
///
/// # Errors
/// Always.
pub fn incomplete<S, T, E: Error>(slots: S, table: &Table) -> Result<T, E> {
    drop(slots);
    Err(missing_field(table, UNKNOWN))
}
