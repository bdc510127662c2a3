//! Looking ahead in JSON text for what decides how an object is validated, before it is descended into.

use super::choose::{Hidden, Tag};
use crate::json::{Cursor, Ends, JsonType, Stop, Text, lone_surrogate};
use crate::schema::{Found, TaggedEnum};

/// The value under the discriminator's key in the object that comes next. What follows it is not looked at.
pub(super) fn tag(mut object: Cursor<'_>, union: &TaggedEnum, ends: &mut Ends) -> Tag {
    let mut find_tag = || -> Result<Tag, Stop> {
        object.open()?;
        while let Some(key) = object.next_key()? {
            let is_tag = valid(key.content())? == *union.tag;
            if is_tag {
                let found = match JsonType::of_byte(object.peek()?) {
                    JsonType::String => Found::Text(valid(object.string()?.content())?),
                    JsonType::Integer | JsonType::Boolean => Found::of_text(object.skip()?),
                    other => Found::Other(other),
                };
                return Ok(Tag::of(&found, union));
            }
            object.step_once(ends)?;
        }
        Ok(Tag::Absent)
    };
    find_tag().unwrap_or(Tag::Broken)
}

/// The object without the members that are hidden; none if there is a syntax error, or one of them is there twice.
pub(super) fn without(object: &str, hidden: &mut Hidden) -> Option<String> {
    let mut kept = String::with_capacity(object.len());
    kept.push('{');
    let mut twice = false;
    let whole = each(Cursor::new(object), &mut |key, text, value| match hidden.take(key) {
        Some((_, again)) => twice |= again,
        None => {
            let comma = if kept.len() > 1 { "," } else { "" };
            kept.extend([comma, text, ":", value]);
        }
    });
    kept.push('}');
    (whole.is_ok() && !twice).then_some(kept)
}

/// Calls a function with each member: its key, decoded and as written, and its value.
fn each<'a>(mut object: Cursor<'a>, each: &mut dyn FnMut(Text<'a>, &'a str, &'a str)) -> Result<(), Stop> {
    object.open()?;
    while let Some(key) = object.next_key()? {
        let value = object.skip()?;
        each(valid(key.content())?, key.text(), value);
    }
    Ok(())
}

/// The string, unless it has half of a surrogate pair, which nothing reads.
fn valid(text: Text<'_>) -> Result<Text<'_>, Stop> {
    match text {
        Text::Escaped(content) if lone_surrogate(content).is_some() => Err(Stop),
        text => Ok(text),
    }
}
