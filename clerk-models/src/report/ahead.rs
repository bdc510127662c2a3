//! Looking ahead in JSON text for what decides how an object is judged, before it is walked.

use super::choose::{Hidden, Tag};
use super::cursor::{Cursor, JsonString, Stop};
use crate::read::{Members, Peek};
use crate::schema::JsonType;
use serde_json::Value;
use std::borrow::Cow;

/// What stands under the discriminator's key in the object that comes next. What comes behind is not looked at.
pub(super) fn tag<'a>(mut object: Cursor<'a>, tag: &str) -> Tag<'a> {
    let mut find = || -> Result<Tag<'a>, Stop> {
        object.open()?;
        while let Some((key, _)) = object.next_key()? {
            let is_tag = content(key)? == tag;
            if !is_tag {
                object.step()?;
            } else if JsonType::of_byte(object.peek()?) == JsonType::String {
                return Ok(Tag::Text(content(object.string()?)?));
            } else {
                return Ok(Tag::Other);
            }
        }
        Ok(Tag::Absent)
    };
    find().unwrap_or(Tag::Broken)
}

/// All members of the object that comes next but for those that are hidden, if the grammar holds that far.
pub(super) fn members<'a>(object: Cursor<'a>, hidden: &Hidden) -> Option<Members<'a>> {
    let mut members = Vec::new();
    let whole = each(object, &mut |key, value| {
        if !hidden.has(&key) {
            members.push((key, Peek::of_text(value)));
        }
    });
    whole.ok().map(|()| Members::new(members))
}

/// The object without the members that are hidden; none if the grammar breaks, or one of them is there twice.
pub(super) fn without(object: &str, hidden: &mut Hidden) -> Option<String> {
    let mut kept = String::from("{");
    let mut twice = false;
    let whole = each(Cursor::new(object, true), &mut |key, value| match hidden.take(&key) {
        Some((_, again)) => twice |= again,
        None => {
            let comma = if kept.len() > 1 { "," } else { "" };
            kept.extend([comma, &Value::from(&*key).to_string(), ":", value]);
        }
    });
    kept.push('}');
    (whole.is_ok() && !twice).then_some(kept)
}

/// Hands out each member.
fn each<'a>(mut object: Cursor<'a>, each: &mut dyn FnMut(Cow<'a, str>, &'a str)) -> Result<(), Stop> {
    object.open()?;
    while let Some((key, _)) = object.next_key()? {
        each(content(key)?, object.skip()?);
    }
    Ok(())
}

/// What a string holds.
fn content(string: JsonString<'_>) -> Result<Cow<'_, str>, Stop> {
    match string.plain() {
        Some(content) => Ok(Cow::Borrowed(content)),
        None => serde_json::from_str(string.text()).map(Cow::Owned).map_err(|_| Stop),
    }
}
