//! The members of an object, before it is read as a type.

use super::{Cursor, Ends, JsonType, Peek, Stop, Text, lone_surrogate};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The members of an object, as a condition in [`dispatch!`](crate::dispatch!) sees them.
#[derive(Debug)]
pub struct Members<'a>(Vec<(Cow<'a, str>, Peek<'a>)>);

impl<'a> Members<'a> {
    pub(crate) fn new(members: Vec<(Cow<'a, str>, Peek<'a>)>) -> Self {
        Members(members)
    }

    /// Those of the object that comes next, but for those that are hidden; none if there is a syntax error in it.
    pub(crate) fn of_text(
        mut object: Cursor<'a>,
        ends: &mut Ends,
        is_hidden: &dyn Fn(Text<'a>) -> bool,
    ) -> Option<Self> {
        let mut members = Vec::new();
        let mut collect = || -> Result<(), Stop> {
            object.open()?;
            while let Some(key) = object.next_key()? {
                let key = key.content();
                if matches!(key, Text::Escaped(content) if lone_surrogate(content).is_some()) {
                    return Err(Stop);
                }
                let value = match JsonType::of_byte(object.peek()?) {
                    JsonType::Array => Peek::Array,
                    JsonType::Object => Peek::Object,
                    JsonType::Null | JsonType::Boolean | JsonType::Integer | JsonType::Number | JsonType::String => {
                        Peek::of_text(object.skip()?)
                    }
                };
                if matches!(value, Peek::Array | Peek::Object) {
                    object.step_once(ends)?;
                }
                if let (false, Some(key)) = (is_hidden(key), key.decode(usize::MAX)) {
                    members.push((key, value));
                }
            }
            Ok(())
        };
        collect().ok().map(|()| Members(members))
    }

    /// Those of an object, but for those that are hidden.
    pub(crate) fn of_map(object: &'a Map<String, Value>, is_hidden: &dyn Fn(Text<'a>) -> bool) -> Self {
        let mut members = Vec::new();
        for (key, value) in object {
            if !is_hidden(Text::Plain(key)) {
                members.push((key.into(), Peek::of_value(value)));
            }
        }
        Members(members)
    }

    pub(crate) fn into_iter(self) -> impl Iterator<Item = (Cow<'a, str>, Peek<'a>)> {
        self.0.into_iter()
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
