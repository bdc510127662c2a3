//! What is known of a model without its types: its keys, its discriminator, what is required.
//! The derive writes one [`Table`] per struct; reading, writing and the report all work from it.

use super::{Literals, Lookup};

/// One model's keys and rules.
#[derive(Debug)]
pub struct Table {
    /// The Rust name of the struct.
    pub name: &'static str,
    /// The discriminator's key; without a discriminator, empty.
    pub tag: &'static str,
    /// The discriminator's values that are read, the one that is written first; none without a discriminator.
    pub objects: Literals,
    /// Further keys that must be present and equal, each with its one value.
    pub constants: &'static [(&'static str, Literals)],
    /// The fields in order of declaration: the key that each is written under, and the wire's.
    pub names: &'static [(&'static str, &'static str)],
    /// Three bytes for each field: whether it must be present (1), whether its type decides that (2), whether null is read before
    /// that type is asked (4), whether both keys are one (8), and whether they are its only keys and of two lengths (16);
    /// and the number of the first of its keys, little-endian. One string of bytes is
    /// one constant to rustc and not hundreds.
    pub facts: &'static [u8],
    /// Every key that is read, those of one field together, with the index of the field; `names.len()` for the
    /// discriminator's, and what follows for the constants.
    pub keys: Lookup,
    /// A bit for each field, and for the discriminator and the constants after them, that must be present, 64 to a word.
    pub required: &'static [u64],
    /// A bit for each field whose type decides whether it must be present; empty where there is none.
    pub of_type: &'static [u64],
    /// What becomes of other keys.
    pub unknown: Unknown,
}

/// The keys of one field and how its absence and null are read.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key it is written under.
    pub written: &'static str,
    /// The key as the wire spells it: the field's own name.
    pub wire: &'static str,
    /// Every key it is read under.
    pub read: &'static [&'static str],
    /// Whether its key may be absent.
    pub presence: Presence,
    /// Whether null is read before the field's type is asked.
    pub nullable: bool,
}

/// Whether a field's key may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Absent is a violation.
    Required,
    /// Absent is `None` or the default.
    Optional,
    /// Absent is read where the field's type, a type parameter, reads it, as `Option` does.
    OfType,
}

/// What happens to a key that no field reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// It is skipped.
    Ignored,
    /// It is a violation.
    Denied,
    /// The field `extra` keeps it.
    Collected,
}

impl Table {
    /// The field with this index.
    #[must_use]
    pub fn field(&self, index: usize) -> Option<Field> {
        let (written, wire) = *self.names.get(index)?;
        let [rules, ..] = self.facts_of(index)?;
        let first = self.first_key(index)?;
        let next = self.first_key(index + 1);
        // The keys of the discriminator and the constants follow those of the fields.
        let others = usize::from(!self.tag.is_empty()) + self.constants.len();
        let end = next.unwrap_or(self.keys.texts.len() - others);
        Some(Field {
            written,
            wire,
            read: self.keys.texts.get(first..end)?,
            presence: match rules & 3 {
                0 => Presence::Optional,
                1 => Presence::Required,
                _ => Presence::OfType,
            },
            nullable: self.is_nullable(index),
        })
    }

    /// The fields in order of declaration.
    pub fn fields(&self) -> impl Iterator<Item = Field> + use<'_> {
        (0..self.names.len()).filter_map(|index| self.field(index))
    }

    fn facts_of(&self, index: usize) -> Option<[u8; 3]> {
        self.facts.get(3 * index..)?.first_chunk().copied()
    }

    /// The first of the bytes in `facts`.
    #[inline]
    fn rules(&self, index: usize) -> u8 {
        self.facts.get(3 * index).copied().unwrap_or_default()
    }

    /// Whether null is read before the field's type is asked.
    #[inline]
    pub(crate) fn is_nullable(&self, index: usize) -> bool {
        self.rules(index) & 4 != 0
    }

    /// The words of `required` and `of_type`.
    pub(crate) fn required_words(&self) -> impl Iterator<Item = (u64, u64)> + use<'_> {
        let of_type = |word: usize| self.of_type.get(word).copied().unwrap_or_default();
        let words = self.required.iter().enumerate();
        words.map(move |(word, required)| (*required, of_type(word)))
    }

    /// 1 for the field's name as a key, -1 for the renamed key, 0 for another key or if both are equal.
    #[inline]
    pub(crate) fn key_style(&self, index: usize, key: &str) -> isize {
        let rules = self.rules(index);
        // The usual cases do not look at the key: this is called for each key that is skipped.
        if rules & 8 != 0 {
            return 0;
        }
        let (written, wire) = self.names_of(index);
        match rules & 16 {
            0 => isize::from(key == *wire) - isize::from(key == *written),
            _ if key.len() == wire.len() => 1,
            _ => -1,
        }
    }

    fn first_key(&self, index: usize) -> Option<usize> {
        let [_, low, high] = self.facts_of(index)?;
        Some(u16::from_le_bytes([low, high]).into())
    }

    /// The index of the field that a key belongs to; `names.len()` for the discriminator's key.
    #[inline]
    #[must_use]
    pub fn find(&self, key: &str) -> Option<usize> {
        self.keys.find(key)
    }

    /// The keys that the field with this index is written under, as in `names`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn names_of(&self, index: usize) -> &'static (&'static str, &'static str) {
        self.names.get(index).unwrap_or(&("", ""))
    }

    /// Whether the index, as `find` gives it, must be present.
    pub(crate) fn is_required(&self, index: usize) -> bool {
        self.required
            .get(index / 64)
            .is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// The key to name in a message about the index.
    pub(crate) fn written(&self, index: usize) -> &'static str {
        match (self.names.get(index), self.constant(index)) {
            (Some((written, _)), _) => written,
            (None, Some((key, _))) => key,
            (None, None) => self.tag,
        }
    }

    /// The constant with this index, as `find` gives it.
    pub(crate) fn constant(&self, index: usize) -> Option<&'static (&'static str, Literals)> {
        self.constants.get(index.checked_sub(self.names.len() + 1)?)
    }

    /// The values that the discriminator or the constant with this index may have.
    pub(crate) fn literals(&self, index: usize) -> Literals {
        self.constant(index).map_or(self.objects, |(_, literals)| *literals)
    }

    /// The indices of the discriminator and the constants, as `find` gives them.
    pub(crate) fn literal_indices(&self) -> std::ops::RangeInclusive<usize> {
        self.names.len()..=self.names.len() + self.constants.len()
    }
}
