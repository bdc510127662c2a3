//! Which keys of an object have been seen.

/// The indices whose keys have been seen: those of most objects without an allocation.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Adds the index; returns whether it was not there before.
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.first,
            Some(further) => {
                if further >= self.rest.len() {
                    self.rest.resize(further + 1, 0);
                }
                &mut self.rest[further]
            }
        };
        let before = *word;
        *word |= 1 << (index % 64);
        *word != before
    }

    pub(super) fn has(&self, index: usize) -> bool {
        self.word(index / 64) >> (index % 64) & 1 == 1
    }

    /// The bits of 64 indices.
    pub(super) fn word(&self, word: usize) -> u64 {
        match word.checked_sub(1) {
            None => self.first,
            Some(further) => self.rest.get(further).copied().unwrap_or_default(),
        }
    }
}
