//! Unknown keys that may be misspellings of missing fields.

use super::Member;
use crate::json::Text;

/// The most unknown keys that are remembered of all open objects.
pub(super) const REMEMBERED: usize = 256;

/// The unknown keys of the open objects that are compared, those of the innermost last.
#[derive(Default)]
pub(super) struct Unknowns<'a>(pub(super) Vec<Unknown<'a>>);

pub(super) struct Unknown<'a> {
    pub(super) key: Text<'a>,
    pub(super) at: usize,
    pub(super) value: Option<usize>,
    /// Whether a missing field has been reported in its stead.
    pub(super) used: bool,
}

impl Unknown<'_> {
    pub(super) fn member(&self) -> Option<Member> {
        self.value.map(|value| Member {
            start: self.at,
            value,
            at_key: true,
            hidden: true,
            ..Member::default()
        })
    }
}

impl Unknowns<'_> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Forgets those of an object that ends, which begin here.
    pub(super) fn forget(&mut self, start: usize) {
        self.0.truncate(start);
    }
}
