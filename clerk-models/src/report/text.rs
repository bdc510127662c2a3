//! JSON text as a validator's input: its syntax is checked, then a [`Cursor`] steps through it.

use super::ahead;
use super::choose::{Hidden, Tag};
use super::findings::Findings;
use super::input::{Entry, Input};
use super::scalar::Wanted;
use super::validate::Validator;
use super::{Broken, Member};
use crate::json::{Cursor, DEPTH, Ends, JsonString, JsonType, Members, Source, Stop, Text, check, lone_surrogate};
use crate::schema::{Schema, TaggedEnum};
use memchr::memchr_iter;
use serde_core::de::Deserialize;
use serde_json::Number;

/// No number with fewer digits is out of range where it has no exponent.
const SMALL_NUMBER: usize = 300;

/// Adds what is wrong with the document. Returns the part without a syntax error, and where the error is.
pub(super) fn validate<'a>(
    schema: &'static Schema,
    source: &'a str,
    findings: &mut Findings<'a>,
) -> (&'a str, Option<Broken>) {
    let error = check(source).err();
    let accepted = match &error {
        Some(error) => source.get(..error.token).unwrap_or_default(),
        None => source,
    };
    let broken = error.map(|error| Broken {
        offset: error.offset,
        at_end: error.at_end,
        text: error.message.into(),
    });
    let input = TextInput {
        source,
        cursor: Cursor::new(accepted),
        depth: 0,
        ends: Ends::default(),
        broken: None,
    };
    let mut validator = Validator::new(input, findings);
    let broken = match validator.validate(schema) {
        Ok(()) => broken,
        Err(Stop) => validator.input.broken.or(broken),
    };
    (accepted, broken)
}

/// The offset of a location as `serde_json` counts: columns in bytes, from 1, or 0 before the first.
pub(super) fn offset(source: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => memchr_iter(b'\n', source.as_bytes())
            .nth(line - 2)
            .map_or(source.len(), |newline| newline + 1),
    };
    let mut offset = (start + column.saturating_sub(1)).min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The syntax error of a part of the source that begins at `start`.
fn broken_by(part: &str, start: usize, error: &serde_json::Error) -> Broken {
    let (line, column) = (error.line(), error.column());
    let mut text = error.to_string();
    // serde_json appends the location, which a violation has itself.
    let location = format!(" at line {line} column {column}");
    if text.ends_with(&location) {
        text.truncate(text.len() - location.len());
    }
    Broken {
        offset: start + offset(part, line, column),
        at_end: false,
        text: text.into(),
    }
}

struct TextInput<'a> {
    source: &'a str,
    cursor: Cursor<'a>,
    /// How many arrays and objects are open.
    depth: usize,
    ends: Ends,
    /// A syntax error that was not seen before.
    broken: Option<Broken>,
}

impl<'a> TextInput<'a> {
    #[inline]
    fn content(&mut self, string: JsonString<'a>) -> Result<Text<'a>, Stop> {
        let content = string.content();
        if content.has_escapes() {
            self.check_escapes(string)?;
        }
        Ok(content)
    }

    /// Stops at half of a surrogate pair, which `serde_json` accepts where it ignores the string.
    #[inline(never)]
    fn check_escapes(&mut self, string: JsonString<'a>) -> Result<(), Stop> {
        let (Text::Plain(content) | Text::Escaped(content)) = string.content();
        let Some(lone) = lone_surrogate(content) else {
            return Ok(());
        };
        // What follows the escape, as far as it matters, as a string of its own.
        let mut part = String::from("\"");
        let rest = string.text().get(lone + 1..).unwrap_or_default();
        part.extend(rest.chars().take(16));
        let start = string.start() + lone;
        self.parse::<String>(&part, start)
    }

    /// Stops where `serde_json` does not read a part of the text.
    fn parse<'t, T: Deserialize<'t>>(&mut self, part: &'t str, start: usize) -> Result<(), Stop> {
        match serde_json::from_str::<T>(part) {
            Ok(_) => Ok(()),
            Err(error) => {
                let mut broken = broken_by(part, start, &error);
                while !self.source.is_char_boundary(broken.offset) {
                    broken.offset -= 1;
                }
                self.broken = Some(broken);
                Err(Stop)
            }
        }
    }

    fn at(&self, offset: usize) -> Cursor<'a> {
        let mut cursor = self.cursor;
        cursor.offset = offset;
        cursor
    }
}

impl<'a> Input<'a> for TextInput<'a> {
    type Value = usize;
    type Rest = ();

    const READS_ANY: bool = true;

    fn root(&mut self) -> Result<usize, Stop> {
        self.cursor.next()
    }

    fn progress(&self) -> usize {
        self.cursor.offset
    }

    fn location(&self, value: usize) -> usize {
        value
    }

    #[inline]
    fn member(&self, value: usize, key: Option<usize>) -> Option<Member> {
        Some(Member {
            start: key.unwrap_or(value),
            value,
            ..Member::default()
        })
    }

    #[inline]
    fn json_type(&self, value: usize) -> JsonType {
        let first = self.source.as_bytes().get(value).copied();
        JsonType::of_byte(first.unwrap_or_default())
    }

    // The part for strings is in each caller, for most values are strings.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn pass_valid(&mut self, value: usize, wanted: &Wanted) -> Result<bool, Stop> {
        let found = self.json_type(value);
        if found != JsonType::String {
            return self.pass_valid_literal(wanted, found);
        }
        let is_valid = wanted.takes_all(JsonType::String) && !self.cursor.step_string()?;
        if !is_valid {
            self.cursor.offset = value;
        }
        Ok(is_valid)
    }

    fn skip(&mut self, _: usize) -> Result<(), Stop> {
        self.cursor.step()
    }

    fn take(&mut self, value: usize, is_any: bool) -> Result<(Source<'a>, JsonType, bool), Stop> {
        if self.json_type(value) == JsonType::String {
            let string = self.cursor.string()?;
            let content = self.content(string)?;
            return Ok((Source::Text(string.text()), JsonType::String, content.has_escapes()));
        }
        let text = self.cursor.skip()?;
        let found = JsonType::of_text(text).unwrap_or(JsonType::Null);
        if is_any && (found == JsonType::Number || found == JsonType::Integer && text.len() > SMALL_NUMBER) {
            self.parse::<Number>(text, value)?;
        }
        Ok((Source::Text(text), found, false))
    }

    fn source(&self, value: usize) -> Source<'a> {
        Source::Text(self.cursor.since(value))
    }

    fn take_tag(&mut self, value: usize) -> Result<Result<Text<'a>, JsonType>, Stop> {
        if self.json_type(value) == JsonType::String {
            let string = self.cursor.string()?;
            return self.content(string).map(Ok);
        }
        let (_, found, _) = self.take(value, false)?;
        Ok(Err(found))
    }

    fn open(&mut self, value: usize) -> Result<(), Stop> {
        if self.depth == DEPTH {
            self.broken = Some(Broken {
                offset: value,
                at_end: false,
                text: "recursion limit exceeded".into(),
            });
            return Err(Stop);
        }
        self.depth += 1;
        self.cursor.open()
    }

    #[inline]
    fn next_element(&mut self, (): &mut ()) -> Result<Option<usize>, Stop> {
        if self.cursor.next_element()? {
            return Ok(Some(self.cursor.offset));
        }
        self.depth -= 1;
        Ok(None)
    }

    #[inline]
    fn next_entry(&mut self, (): &mut ()) -> Result<Option<Entry<'a, usize>>, Stop> {
        let Some(key) = self.cursor.next_key()? else {
            self.depth -= 1;
            return Ok(None);
        };
        Ok(Some(Entry {
            key: self.content(key)?,
            at: key.start(),
            value: self.cursor.offset,
        }))
    }

    fn tag(&mut self, object: usize, union: &TaggedEnum) -> Tag {
        ahead::tag(self.at(object), union, &mut self.ends)
    }

    fn members(&self, object: usize, hidden: &Hidden) -> Option<Members<'a>> {
        ahead::members(self.at(object), hidden)
    }

    fn reads_without(&self, object: Source<'a>, hidden: &mut Hidden, reads: fn(Source<'_>) -> bool) -> bool {
        let Source::Text(text) = object else { return false };
        ahead::without(text, hidden).is_some_and(|kept| reads(Source::Text(&kept)))
    }
}

impl TextInput<'_> {
    #[inline(never)]
    fn pass_valid_literal(&mut self, wanted: &Wanted, found: JsonType) -> Result<bool, Stop> {
        let start = self.cursor.offset;
        let is_valid = match wanted.bounds() {
            _ if wanted.takes_all(found) => self.cursor.step().is_ok(),
            Some((minimum, maximum)) if found == JsonType::Integer => {
                self.cursor.skip()?.parse().is_ok_and(|integer: i64| {
                    let is_below = u64::try_from(integer).map_or(true, |integer| integer <= maximum);
                    integer != 0 && integer >= minimum && is_below
                })
            }
            _ => false,
        };
        if !is_valid {
            self.cursor.offset = start;
        }
        Ok(is_valid)
    }
}
