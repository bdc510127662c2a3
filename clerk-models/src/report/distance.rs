//! Damerau-Levenshtein distance: how many letters are added, left out, changed or swapped between two keys.

/// Whether `key` may be a misspelling of `field`: their distance, if it is at most a quarter of the field's length, and
/// at most one for short ones.
pub(super) fn misspelled(key: &str, field: &str) -> Option<usize> {
    let field = letters(field, usize::MAX);
    let limit = (field.len() / 4).max(1);
    // A key of ten megabytes is not compared.
    let key = letters(key, field.len() + limit + 1);
    if key.len().abs_diff(field.len()) > limit {
        return None;
    }
    let distance = distance(&key, &field);
    (distance <= limit).then_some(distance)
}

/// The first letters of a text.
fn letters(text: &str, most: usize) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in text.chars() {
        if letters.len() == most {
            break;
        }
        letters.push(letter);
    }
    letters
}

/// The unrestricted distance, after Lowrance and Wagner.
fn distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 2;
    let far = a.len() + b.len();
    let mut cells = vec![0; (a.len() + 2) * width];
    let at = |row: usize, column: usize| row * width + column;
    cells[0] = far;
    for row in 0..=a.len() {
        cells[at(row + 1, 0)] = far;
        cells[at(row + 1, 1)] = row;
    }
    for column in 0..=b.len() {
        cells[at(0, column + 1)] = far;
        cells[at(1, column + 1)] = column;
    }
    // Of each letter of the second, how far behind it last stood in the first.
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
    use super::misspelled;

    #[test]
    fn letters_added_left_out_changed_and_swapped_count_one_each() {
        assert_eq!(misspelled("externalAcountId", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountIdd", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountIt", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccuontId", "externalAccountId"), Some(1));
        assert_eq!(misspelled("externalAccountId", "externalAccountId"), Some(0));
    }

    #[test]
    fn a_swap_around_another_letter_is_two() {
        // Unrestricted: "ca" to "abc" swaps and adds; the restricted distance would be three.
        assert_eq!(super::distance(&['c', 'a'], &['a', 'b', 'c']), 2);
    }

    #[test]
    fn the_limit_is_a_quarter_of_the_field_and_at_least_one() {
        assert_eq!(misspelled("lavel", "label"), Some(1));
        assert_eq!(misspelled("lavle", "label"), None);
        assert_eq!(misspelled("prvidre", "provider"), Some(2));
        assert_eq!(misspelled("prvidr", "provider"), Some(2));
        assert_eq!(misspelled("prvid", "provider"), None);
        assert_eq!(misspelled(&"x".repeat(1_000_000), "provider"), None);
    }
}
