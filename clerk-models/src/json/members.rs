//! The members of an object, before it is read as a type.

use super::Peek;
use std::borrow::Cow;

/// The members of an object, as a condition in [`dispatch!`](crate::dispatch!) sees them.
#[derive(Debug)]
pub struct Members<'a>(Vec<(Cow<'a, str>, Peek<'a>)>);

impl<'a> Members<'a> {
    pub(crate) fn new(members: Vec<(Cow<'a, str>, Peek<'a>)>) -> Self {
        Members(members)
    }

    /// The member under this key; the first, if there are several.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Peek<'a>> {
        let mut members = self.0.iter();
        members.find(|(other, _)| other == key).map(|(_, value)| value)
    }

    /// Whether the object has a member under this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }
}
