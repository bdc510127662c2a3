//! Damerau-Levenshtein distance: how many characters are added, left out, changed or swapped between two keys.

use crate::json::Text;

/// How many distances are computed for one report.
const COMPUTED: usize = 300;

/// How many keys are compared for one report: most differ too much for their distance to matter.
const COMPARED: usize = 4_000;

/// Computes distances, up to a number of them.
pub(super) struct Distances {
    computed: usize,
    compared: usize,
}

impl Default for Distances {
    fn default() -> Self {
        Distances {
            computed: COMPUTED,
            compared: COMPARED,
        }
    }
}

/// How far a misspelling may be from a field of so many characters.
pub(super) fn limit(len: usize) -> usize {
    (len / 4).max(1)
}

impl Distances {
    /// Whether `key` may be a misspelling of `field`: their distance, if it is at most a quarter of the field's length, or
    /// one for short ones.
    pub(super) fn misspelled(&mut self, key: Text<'_>, field: &str) -> Option<usize> {
        self.compared = self.compared.checked_sub(1)?;
        let len = field.chars().count();
        let limit = limit(len);
        // A key of ten megabytes is not compared.
        let key = || key.chars().take(len + limit + 1);
        if changes(key(), field.chars()) > limit {
            return None;
        }
        self.computed = self.computed.checked_sub(1)?;
        let distance = distance(&key().collect::<Vec<_>>(), &field.chars().collect::<Vec<_>>(), limit);
        (distance <= limit).then_some(distance)
    }
}

/// The least distance that two texts can have which consist of these characters: how many of one, or of the other, have
/// no equal. It is at least the difference of their lengths.
fn changes(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    // By their last six bits: characters that are taken for equal make the distance less, never more.
    let mut counts = [0_i32; 64];
    for character in a {
        counts[character as usize % 64] += 1;
    }
    for character in b {
        counts[character as usize % 64] -= 1;
    }
    let (mut more, mut less) = (0, 0);
    for count in counts {
        if count > 0 {
            more += count.unsigned_abs();
        } else {
            less += count.unsigned_abs();
        }
    }
    more.max(less) as usize
}

/// The unrestricted distance, after Lowrance and Wagner; where it is above the limit, a number above that.
fn distance(a: &[char], b: &[char], limit: usize) -> usize {
    let width = b.len() + 2;
    // Cells that are further apart than the limit stay at this: they are part of no way that matters.
    let far = limit + 1;
    let mut cells = vec![far; (a.len() + 2) * width];
    let at = |row: usize, column: usize| row * width + column;
    for row in 0..=a.len().min(limit) {
        cells[at(row + 1, 1)] = row;
    }
    for column in 0..=b.len().min(limit) {
        cells[at(1, column + 1)] = column;
    }
    // Of each character of the second, the last row that had it in the first.
    let mut last_rows = vec![0; b.len()];
    for (row, x) in a.iter().enumerate() {
        let mut last_column = 0;
        for (column, y) in b.iter().enumerate() {
            let (swap_row, swap_column) = (last_rows[column], last_column);
            let change = usize::from(x != y);
            if x == y {
                last_rows[column] = row + 1;
                last_column = column + 1;
            }
            if row.abs_diff(column) > limit {
                continue;
            }
            let changed = cells[at(row + 1, column + 1)] + change;
            let added = cells[at(row + 2, column + 1)] + 1;
            let left_out = cells[at(row + 1, column + 2)] + 1;
            let swapped = cells[at(swap_row, swap_column)] + (row - swap_row) + 1 + (column - swap_column);
            cells[at(row + 2, column + 2)] = changed.min(added).min(left_out).min(swapped);
        }
    }
    cells[at(a.len() + 1, b.len() + 1)]
}

#[cfg(test)]
mod tests {
    use super::{Distances, Text, changes, distance};

    fn misspelled(key: &str, field: &str) -> Option<usize> {
        Distances::default().misspelled(Text::Plain(key), field)
    }

    #[test]
    fn distance_counts_edits() {
        assert_eq!(misspelled("externalAcountId", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountIdd", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountIt", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccuontId", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountId", "externalAccountId"), Some(0));
    }

    #[test]
    fn a_swap_around_another_character_is_two() {
        // Unrestricted: "ca" to "abc" swaps and adds; the restricted distance would be three.
        assert_eq!(distance(&['c', 'a'], &['a', 'b', 'c'], 5), 2);
    }

    #[test]
    fn distance_limit() {
        assert_eq!(misspelled("lavel", "label"), Some(1));
        assert_eq!(misspelled("lavle", "label"), None);
        assert_eq!(misspelled("prvidre", "provider"), Some(2));
        assert_eq!(misspelled("prvidr", "provider"), Some(2));
        assert_eq!(misspelled("prvid", "provider"), None);
        assert_eq!(misspelled(&"x".repeat(1_000_000), "provider"), None);
    }

    #[test]
    fn changes_are_never_more_than_the_distance() {
        let letters = ['a', 'b', 'c', '\u{e1}'];
        let text = |mut number: usize| {
            let mut text = Vec::new();
            while number > 0 {
                text.push(letters[number % 4]);
                number /= 4;
            }
            text
        };
        for (a, b) in (0..400).flat_map(|a| (0..400).map(move |b| (text(a), text(b)))) {
            let exact = distance(&a, &b, 9);
            assert!(changes(a.iter().copied(), b.iter().copied()) <= exact, "{a:?} {b:?}");
            for limit in 0..6 {
                let bounded = distance(&a, &b, limit);
                assert!(bounded == exact || exact.min(bounded) > limit, "{a:?} {b:?} {limit}");
            }
        }
    }

    #[test]
    fn no_more_than_so_many_are_computed() {
        let mut distances = Distances::default();
        for _ in 0..super::COMPUTED {
            assert_eq!(distances.misspelled(Text::Plain("lavel"), "label"), Some(1));
            assert_eq!(distances.misspelled(Text::Plain("xxxxx"), "label"), None);
        }
        assert_eq!(distances.misspelled(Text::Plain("lavel"), "label"), None);
    }
}
