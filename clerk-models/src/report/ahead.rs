//! Looking ahead in JSON text for what decides how an object is judged, before it is walked.

use super::choose::Tag;
use crate::read::{Members, Peek};
use crate::schema::JsonType;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// What stands under the discriminator's key in the object that begins the text. What comes behind is not read.
pub(super) fn tag<'a>(text: &'a str, key: &str) -> Tag<'a> {
    let mut found = Tag::Absent;
    let whole = look(text, &mut |member, value| {
        if member == key {
            found = match JsonType::of_text(value) {
                Some(JsonType::String) => content(value).map_or(Tag::Broken, Tag::Text),
                _ => Tag::Other,
            };
            return false;
        }
        true
    });
    match found {
        Tag::Absent if !whole => Tag::Broken,
        found => found,
    }
}

/// All members of the object that begins the text, if the grammar holds that far.
pub(super) fn members(text: &str) -> Option<Members<'_>> {
    let mut members = Vec::new();
    let whole = look(text, &mut |member, value| {
        members.push((member, Peek::of_text(value)));
        true
    });
    whole.then(|| Members::new(members))
}

/// Hands out each member until the function has seen enough; whether all were seen.
fn look<'a>(text: &'a str, each: &mut dyn FnMut(Cow<'a, str>, &'a str) -> bool) -> bool {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.deserialize_map(Look(each)).is_ok()
}

struct Look<'f, 'a>(&'f mut dyn FnMut(Cow<'a, str>, &'a str) -> bool);

impl<'a> Visitor<'a> for Look<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some((key, value)) = members.next_entry::<&RawValue, &RawValue>()? {
            let key = content(key.get()).ok_or_else(|| A::Error::custom("a key"))?;
            if !(self.0)(key, value.get()) {
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}

/// What a string holds.
fn content(text: &str) -> Option<Cow<'_, str>> {
    if text.contains('\\') {
        serde_json::from_str(text).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(text.trim_matches('"')))
    }
}
