//! What is known of an integer enum without its type: the values of its variants.

use super::Listed;

/// The bounds of what `other` keeps.
pub(crate) const BOUNDS: Option<(i64, u64)> = Some((i64::MIN, i64::MAX.unsigned_abs()));

/// An integer enum's values.
#[derive(Debug)]
pub struct IntegerEnum {
    /// The Rust name of the enum.
    pub name: &'static str,
    /// The value of each variant but for `other`, in order of declaration.
    pub values: &'static [i64],
    /// Values that are read too, with the indices of their variants.
    pub aliases: &'static [(i64, usize)],
    /// Whether it has an `other` variant.
    pub open: bool,
}

impl IntegerEnum {
    /// The index of the variant that has the value.
    pub(crate) fn find(&self, value: i64) -> Option<usize> {
        let index = self.values.iter().position(|listed| *listed == value);
        index.or_else(|| {
            let mut aliases = self.aliases.iter();
            aliases.find_map(|(alias, index)| (*alias == value).then_some(*index))
        })
    }

    /// Every value that is read, with the value as it is written.
    pub(crate) fn accepted(&self) -> impl Iterator<Item = (i64, i64)> {
        let written = self.values.iter().map(|value| (*value, *value));
        let aliases = self.aliases.iter();
        written.chain(aliases.filter_map(|(alias, index)| Some((*alias, *self.values.get(*index)?))))
    }

    /// The values of the variants, in a sentence.
    pub(crate) fn listed(&'static self) -> Listed {
        Listed::Integers(self)
    }
}

/// A discriminant as a value, at compile time. One of a `u128` beyond an `i128` is negative here.
///
/// # Panics
/// Where it is beyond an `i64`.
#[must_use]
pub const fn discriminant(value: i128, is_unsigned: bool) -> i64 {
    #[allow(clippy::cast_possible_truncation)] // It is compared.
    let narrow = value as i64;
    assert!(
        narrow as i128 == value && !(is_unsigned && value < 0),
        "this variant's discriminant is out of range\n\
         write one that an `i64` can hold"
    );
    narrow
}

/// Compares an `alias` with the values of the variants, at compile time.
///
/// # Panics
/// Where it is one of them.
pub const fn check_alias(table: &IntegerEnum, index: usize) {
    let (alias, _) = table.aliases[index];
    let mut value = 0;
    while value < table.values.len() {
        assert!(
            table.values[value] != alias,
            "this `alias` is the value of a variant\n\
             remove the `alias`, or write another value"
        );
        value += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::discriminant;

    #[test]
    fn discriminant_of_any_width() {
        assert_eq!(discriminant(i64::MIN.into(), false), i64::MIN);
        assert_eq!(discriminant(i64::MAX.into(), true), i64::MAX);
    }

    #[test]
    #[should_panic(expected = "out of range")]
    fn discriminant_beyond_i64() {
        let _ = discriminant(i128::from(i64::MAX) + 1, true);
    }

    #[test]
    #[should_panic(expected = "out of range")]
    #[allow(clippy::cast_possible_wrap)] // As generated code has it.
    fn discriminant_beyond_i128() {
        let _ = discriminant(u128::MAX as i128, true);
    }
}
