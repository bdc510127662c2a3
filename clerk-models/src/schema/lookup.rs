//! Texts that are known when the program is compiled.

use crate::json::Text;

/// Texts that are known when the program is compiled, to be found without comparing all of them.
#[derive(Debug)]
pub struct Lookup {
    /// The texts, those of one index together, in order of declaration.
    pub texts: &'static [&'static str],
    /// 24 bytes for each text: its first eight and its last eight bytes, its length and its index
    /// in four each. Little-endian, in one byte string, which is one constant to rustc. The first 24 bytes match no
    /// text.
    pub ends: &'static [u8],
    /// A hash table: a power of two of slots of two bytes each, with the text's number from 1, or 0
    /// in a free slot. Little-endian. A text is in the slot that its ends select, or in the next that was free.
    pub slots: &'static [u8],
    /// The seed that the derive chose to spread the texts.
    pub seed: u64,
}

impl Lookup {
    /// The index of the text.
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

    /// The index of the text with this number, if it is equal. Up to 16 bytes, the ends are the whole text.
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
