//! What is known of a model without its types: its keys, its discriminator, what is required.
//! The derive writes one [`Table`] per struct; reading, writing and the report all work from it.

use crate::json::Text;

/// One model's keys and rules.
///
/// ```
/// use clerk_models::{HasSchema, OAuthAccessToken, Presence, Schema, Table, Unknown};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let table: &Table = token.table;
/// assert_eq!((table.tag, table.objects), ("object", &["oauth_access_token"][..]));
/// assert_eq!(table.find("external_account_id"), Some(0));
/// assert_eq!(table.unknown, Unknown::Ignored);
/// assert_eq!(table.fields().next().unwrap().presence, Presence::Required);
/// ```
#[derive(Debug)]
pub struct Table {
    /// The Rust name of the struct.
    pub name: &'static str,
    /// The discriminator's key; without a discriminator, empty.
    pub tag: &'static str,
    /// The discriminator's values that are read, the one that is written first; none without a discriminator.
    pub objects: &'static [&'static str],
    /// The fields in order of declaration: the key that each is written under, and the wire's.
    pub names: &'static [(&'static str, &'static str)],
    /// Three bytes for each field: whether it must be present (1), whether its type decides that (2), whether null is read before
    /// that type is asked (4), whether both spellings are one (8), and whether they are its only keys and of two lengths (16);
    /// and the number of the first of its keys, little-endian. One string of bytes is
    /// one constant to rustc and not hundreds.
    pub facts: &'static [u8],
    /// Every key that is read, those of one field together, with the index of the field; `names.len()` for the
    /// discriminator's.
    pub keys: Lookup,
    /// A bit for each field, and for the discriminator after them, that must be present, 64 to a word.
    pub required: &'static [u64],
    /// A bit for each field whose type decides whether it must be present; empty where there is none.
    pub of_type: &'static [u64],
    /// What becomes of other keys.
    pub unknown: Unknown,
}

/// The keys of one field and how its absence and null are read.
///
/// ```
/// use clerk_models::{Field, HasSchema, OAuthAccessToken, Schema};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let field: Field = token.table.field(3).unwrap();
/// assert_eq!((field.written, field.wire, field.nullable), ("expiresAt", "expires_at", true));
/// ```
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

/// Whether a field's key may be absent: see [`Table`] for an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// Absent is a violation.
    Required,
    /// Absent is `None` or the default.
    Optional,
    /// Absent is read where the field's type, a type parameter, is an `Option`.
    OfType,
}

/// What becomes of a key that no field claims: see [`Table`] for an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unknown {
    /// It is passed over.
    Ignored,
    /// It is a violation.
    Denied,
    /// The field `extra` keeps it.
    Kept,
}

impl Table {
    /// The field with this index.
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert_eq!(token.table.field(0).unwrap().read, ["externalAccountId", "external_account_id"]);
    /// assert!(token.table.field(100).is_none());
    /// ```
    #[must_use]
    pub fn field(&self, index: usize) -> Option<Field> {
        let (written, wire) = *self.names.get(index)?;
        let [rules, ..] = self.facts_of(index)?;
        let first = self.first_key(index)?;
        let next = self.first_key(index + 1);
        // Behind the fields' keys comes the discriminator's.
        let end = next.unwrap_or(self.keys.texts.len() - usize::from(!self.tag.is_empty()));
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
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert!(token.table.fields().any(|field| field.written == "label"));
    /// ```
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

    /// 1 where a key of the field is in the wire's spelling, -1 where it is in the written one, and 0 where that is none or both.
    #[inline]
    pub(crate) fn spelling(&self, index: usize, key: &str) -> isize {
        let rules = self.rules(index);
        // The usual ones are told without a look at the key: they are asked for each that the report steps over.
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
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert_eq!(token.table.find("providerUserId"), Some(1));
    /// assert_eq!(token.table.find("provider_user"), None);
    /// ```
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
        self.names.get(index).map_or(self.tag, |(written, _)| written)
    }
}

/// Texts that are known when the program is compiled, to be found without comparing all of them.
///
/// ```
/// use clerk_models::{HasSchema, Lookup, OAuthAccessToken, Schema};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let keys: &Lookup = &token.table.keys;
/// assert_eq!(keys.find("providerUserId"), Some(1));
/// ```
#[derive(Debug)]
pub struct Lookup {
    /// The texts, those of one index together, in order of declaration.
    pub texts: &'static [&'static str],
    /// What a text is told by, in 24 bytes of each: its first eight and its last eight bytes, its length and the index that it stands
    /// for, in four each. Little-endian, in one string of bytes, for that is one constant to rustc. Before them are 24 that no
    /// text is told by.
    pub ends: &'static [u8],
    /// Where they are found: a power of two of slots, some of which are free, of two bytes each: the text's number from 1, or 0
    /// in a slot that is free. Little-endian. A text is in the slot that its ends tell, or in the next that was free.
    pub slots: &'static [u8],
    /// What the derive has chosen to spread the texts.
    pub seed: u64,
}

impl Lookup {
    /// The index that the text stands for.
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert_eq!(token.table.keys.find("provider_user"), None);
    /// ```
    // The readers' loops are quicker with it in them, which the compiler does not guess.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let text = text.as_bytes();
        let ends = ends(text);
        let slot = slot_of(ends, self.seed, self.slots.len() / 2);
        let number = self.number(slot);
        match self.index_if(number, text, ends) {
            Some(index) => Some(index),
            None => self.find_behind(slot, text, ends),
        }
    }

    /// The same of a text that may have escapes, which is not decoded beyond the longest that is known.
    pub(crate) fn find_text(&self, text: Text<'_>) -> Option<usize> {
        match text {
            Text::Plain(text) => self.find(text),
            Text::Escaped(_) => self.find(&text.decode(self.longest())?),
        }
    }

    /// How many bytes the longest text has.
    #[inline(never)]
    pub(crate) fn longest(&self) -> usize {
        self.texts.iter().map(|text| text.len()).max().unwrap_or_default()
    }

    /// Looks on, where another text is in the slot.
    #[inline(never)]
    fn find_behind(&self, mut slot: usize, text: &[u8], ends: (u64, u64)) -> Option<usize> {
        while self.number(slot) != 0 {
            slot = (slot + 1) & (self.slots.len() / 2 - 1);
            if let Some(index) = self.index_if(self.number(slot), text, ends) {
                return Some(index);
            }
        }
        None
    }

    /// The number of the text in a slot; 0 where it is free.
    #[inline]
    fn number(&self, slot: usize) -> usize {
        let number = self.slots.get(2 * slot..).and_then(|slots| slots.first_chunk());
        number.map_or(0, |number| u16::from_le_bytes(*number).into())
    }

    /// The index that the text with this number stands for, if it is this one. Of up to 16 bytes, the ends are all of it.
    #[inline]
    fn index_if(&self, number: usize, text: &[u8], (first, last): (u64, u64)) -> Option<usize> {
        let (its_first, rest) = self.ends.get(24 * number..24 * number + 24)?.split_first_chunk()?;
        let (its_last, rest) = rest.split_first_chunk()?;
        let (len, index) = rest.split_first_chunk()?;
        let is_same = u64::from_le_bytes(*its_first) == first
            && u64::from_le_bytes(*its_last) == last
            && u32::from_le_bytes(*len) as usize == text.len()
            && (text.len() <= 16 || self.texts.get(number.wrapping_sub(1))?.as_bytes() == text);
        is_same.then_some(u32::from_le_bytes(*index.first_chunk()?) as usize)
    }
}

/// The first and the last eight bytes of a text; of one that is shorter, as many of four, and of one that is shorter
/// still, all.
#[inline]
fn ends(text: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
    } else {
        (short(text), 0)
    }
}

/// Out of the readers' loops, of which it would be a tenth.
#[inline(never)]
fn short(text: &[u8]) -> u64 {
    text.iter().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte))
}

/// The slot of a text, of a power of two. The derive has the same function, and puts each text where it is looked
/// for here.
#[inline]
#[allow(clippy::cast_possible_truncation)] // It is less than `slots`.
fn slot_of((first, last): (u64, u64), seed: u64, slots: usize) -> usize {
    let spread = first.wrapping_add(last).wrapping_mul(seed) >> 32;
    ((spread * slots as u64) >> 32) as usize
}
