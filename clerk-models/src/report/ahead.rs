//! Looking ahead in JSON text for what decides how an object is judged, before it is walked.

use super::choose::{Hidden, Tag};
use crate::read::{Members, Peek};
use crate::schema::JsonType;
use serde_core::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::Value;
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

/// All members of the object that begins the text but for those that are hidden, if the grammar holds that far.
pub(super) fn members<'a>(text: &'a str, hidden: &Hidden) -> Option<Members<'a>> {
    let mut members = Vec::new();
    let whole = look(text, &mut |member, value| {
        if !hidden.has(&member) {
            members.push((member, Peek::of_text(value)));
        }
        true
    });
    whole.then(|| Members::new(members))
}

/// The object without the members that are hidden; none if the grammar breaks, or one of them is there twice.
pub(super) fn without(text: &str, hidden: &mut Hidden) -> Option<String> {
    let mut kept = String::from("{");
    let mut twice = false;
    let whole = look(text, &mut |member, value| {
        match hidden.take(&member) {
            Some((_, again)) => twice |= again,
            None => {
                let comma = if kept.len() > 1 { "," } else { "" };
                kept.extend([comma, &Value::from(&*member).to_string(), ":", value]);
            }
        }
        true
    });
    kept.push('}');
    (whole && !twice).then_some(kept)
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
