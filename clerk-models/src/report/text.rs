//! JSON text as a validator's input.

use super::ahead;
use super::choose::{Hidden, Tag};
use super::findings::Findings;
use super::input::{Entry, Input};
use super::scalar::Wanted;
use super::validate::Validator;
use super::{Broken, Member};
use crate::json::{Content, Cursor, DEPTH, Ends, JsonType, Lexer, Members, Source, Stop, Text, check, lone_surrogate};
use crate::schema::{Found, Schema, TaggedEnum};
use memchr::memchr_iter;
use serde_core::de::Deserialize;
use serde_json::Number;
use std::cell::OnceCell;

/// No number with fewer digits is out of range where it has no exponent.
const SMALL_NUMBER: usize = 300;

/// Adds what is wrong with the document. Returns the part without a syntax error, and where the error is.
pub(super) fn validate<'a>(
    schema: &'static Schema,
    source: &'a str,
    findings: &mut Findings<'a>,
) -> (&'a str, Option<Broken>) {
    let input = TextInput {
        lexer: Lexer::new(source),
        depth: 0,
        accepted: OnceCell::new(),
        ends: Ends::default(),
        broken: None,
    };
    let mut validator = Validator::new(input, findings);
    let is_valid = validator.validate(schema).is_ok() && validator.input.lexer.is_at_end();
    if is_valid {
        return (source, None);
    }
    // Where it ended is known; why, and where `serde_json` reports it, is not.
    let error = check(source).err();
    let accepted = error.as_ref().and_then(|error| source.get(..error.token));
    let broken = error.map(|error| Broken {
        offset: error.offset,
        at_end: error.at_end,
        text: error.message.into(),
    });
    (accepted.unwrap_or(source), validator.input.broken.or(broken))
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
    lexer: Lexer<'a>,
    /// How many arrays and objects are open.
    depth: usize,
    /// What precedes a syntax error, once something has been looked for in it.
    accepted: OnceCell<&'a str>,
    ends: Ends,
    /// A syntax error that is none in what is ignored.
    broken: Option<Broken>,
}

impl<'a> TextInput<'a> {
    fn source(&self) -> &'a str {
        self.lexer.text
    }

    /// Skips a string.
    #[inline]
    fn string(&mut self) -> Result<Text<'a>, Stop> {
        let start = self.lexer.offset;
        match self.lexer.string()? {
            Content::Plain(text) => Ok(Text::Plain(text)),
            Content::Escaped(json) => self.check_escapes(json, start),
        }
    }

    /// Stops at half of a surrogate pair, which `serde_json` accepts where it ignores the string.
    #[inline(never)]
    fn check_escapes(&mut self, json: &'a str, start: usize) -> Result<Text<'a>, Stop> {
        self.lexer.offset = start;
        self.lexer.skip()?;
        let text = Text::of_json(json, true);
        let (Text::Plain(content) | Text::Escaped(content)) = text;
        let Some(lone) = lone_surrogate(content) else {
            return Ok(text);
        };
        // What follows the escape, as far as it matters, as a string of its own.
        let mut part = String::from("\"");
        part.extend(json.get(lone + 1..).unwrap_or_default().chars().take(16));
        self.parse::<String>(&part, start + lone)?;
        Ok(text)
    }

    /// Stops where `serde_json` does not read a part of the text.
    fn parse<'t, T: Deserialize<'t>>(&mut self, part: &'t str, start: usize) -> Result<(), Stop> {
        match serde_json::from_str::<T>(part) {
            Ok(_) => Ok(()),
            Err(error) => {
                let mut broken = broken_by(part, start, &error);
                while !self.source().is_char_boundary(broken.offset) {
                    broken.offset -= 1;
                }
                self.broken = Some(broken);
                Err(Stop)
            }
        }
    }

    /// For looking ahead, which has no eye for syntax errors.
    fn at(&self, offset: usize) -> Cursor<'a> {
        let accepted = self.accepted.get_or_init(|| match check(self.source()) {
            Ok(()) => self.source(),
            Err(error) => self.source().get(..error.token).unwrap_or_default(),
        });
        let mut cursor = Cursor::new(accepted);
        cursor.offset = offset;
        cursor
    }

    /// The discriminator in an object that comes next, if it is the first entry, as it mostly is.
    fn first_tag(&self, object: usize, union: &TaggedEnum) -> Option<Tag> {
        let mut lexer = Lexer::new(self.source());
        lexer.offset = object + 1;
        let next_text = |lexer: &mut Lexer<'a>| match lexer.peek() {
            b'"' => lexer.string().ok().and_then(Content::plain),
            _ => None,
        };
        next_text(&mut lexer).filter(|key| *key == union.tag)?;
        lexer.expect(b':').ok()?;
        let found = match JsonType::of_byte(lexer.peek()) {
            JsonType::String => Found::Text(Text::Plain(next_text(&mut lexer)?)),
            JsonType::Integer | JsonType::Boolean => Found::of_text(lexer.skip().ok()?),
            JsonType::Null | JsonType::Number | JsonType::Array | JsonType::Object => return None,
        };
        Some(Tag::of(&found, union))
    }

    /// Skips what comes before the next element or key; false at the end.
    #[inline]
    fn next(&mut self, is_first: &mut bool, bracket: u8) -> Result<bool, Stop> {
        match self.lexer.peek() {
            byte if byte == bracket => {
                self.lexer.offset += 1;
                self.depth -= 1;
                return Ok(false);
            }
            _ if *is_first => *is_first = false,
            b',' => {
                self.lexer.offset += 1;
                if self.lexer.peek() == bracket {
                    return Err(Stop);
                }
            }
            _ => return Err(Stop),
        }
        Ok(true)
    }
}

impl<'a> Input<'a> for TextInput<'a> {
    type Value = usize;
    /// Whether nothing of it has been passed.
    type Rest = bool;

    const READS_ANY: bool = true;

    fn root(&mut self) -> Result<usize, Stop> {
        self.lexer.peek();
        Ok(self.lexer.offset)
    }

    fn progress(&self) -> usize {
        self.lexer.offset
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
        let first = self.source().as_bytes().get(value).copied();
        JsonType::of_byte(first.unwrap_or_default())
    }

    // The part for strings is in each caller, for most values are strings.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn pass_valid(&mut self, value: usize, wanted: &Wanted) -> Result<bool, Stop> {
        let found = self.json_type(value);
        if found != JsonType::String {
            return Ok(self.pass_valid_literal(wanted, found));
        }
        let is_valid = wanted.takes_all(JsonType::String) && matches!(self.lexer.string()?, Content::Plain(_));
        if !is_valid {
            self.lexer.offset = value;
        }
        Ok(is_valid)
    }

    fn skip(&mut self, _: usize) -> Result<(), Stop> {
        self.lexer.skip()?;
        Ok(())
    }

    fn take(&mut self, value: usize, is_any: bool) -> Result<(Source<'a>, JsonType, bool), Stop> {
        if self.json_type(value) == JsonType::String {
            let has_escapes = self.string()?.has_escapes();
            return Ok((self.source_of(value), JsonType::String, has_escapes));
        }
        let text = self.lexer.skip()?;
        let found = JsonType::of_text(text).unwrap_or(JsonType::Null);
        if is_any && (found == JsonType::Number || found == JsonType::Integer && text.len() > SMALL_NUMBER) {
            self.parse::<Number>(text, value)?;
        }
        Ok((Source::Text(text), found, false))
    }

    fn source_of(&self, value: usize) -> Source<'a> {
        Source::Text(self.source().get(value..self.lexer.offset).unwrap_or_default())
    }

    fn take_literal(&mut self, value: usize) -> Result<Found<'a>, Stop> {
        if self.json_type(value) == JsonType::String {
            return self.string().map(Found::Text);
        }
        Ok(Found::of_text(self.lexer.skip()?))
    }

    fn open(&mut self, value: usize) -> Result<bool, Stop> {
        if self.depth == DEPTH {
            self.broken = Some(Broken {
                offset: value,
                at_end: false,
                text: "recursion limit exceeded".into(),
            });
            return Err(Stop);
        }
        self.depth += 1;
        self.lexer.offset = value + 1;
        Ok(true)
    }

    #[inline]
    fn next_element(&mut self, is_first: &mut bool) -> Result<Option<usize>, Stop> {
        Ok(self.next(is_first, b']')?.then_some(self.lexer.offset))
    }

    #[inline]
    fn next_entry(&mut self, is_first: &mut bool) -> Result<Option<Entry<'a, usize>>, Stop> {
        if !self.next(is_first, b'}')? {
            return Ok(None);
        }
        let at = self.lexer.offset;
        if self.lexer.peek() != b'"' {
            return Err(Stop);
        }
        let key = self.string()?;
        self.lexer.expect(b':')?;
        self.lexer.peek();
        Ok(Some(Entry {
            key,
            at,
            value: self.lexer.offset,
        }))
    }

    fn tag(&mut self, object: usize, union: &TaggedEnum) -> Tag {
        match self.first_tag(object, union) {
            Some(tag) => tag,
            None => ahead::tag(self.at(object), union, &mut self.ends),
        }
    }

    fn members(&mut self, object: usize, hidden: &Hidden) -> Option<Members<'a>> {
        Members::of_text(self.at(object), &mut self.ends, &|key| hidden.has(key))
    }

    fn reads_without(&self, object: Source<'a>, hidden: &mut Hidden, reads: fn(Source<'_>) -> bool) -> bool {
        let Source::Text(text) = object else { return false };
        ahead::without(text, hidden).is_some_and(|kept| reads(Source::Text(&kept)))
    }
}

impl TextInput<'_> {
    #[inline(never)]
    fn pass_valid_literal(&mut self, wanted: &Wanted, found: JsonType) -> bool {
        let start = self.lexer.offset;
        let is_valid = match wanted.bounds() {
            _ if wanted.takes_all(found) => self.lexer.skip().is_ok(),
            Some((minimum, maximum)) if found == JsonType::Integer => {
                self.lexer.small_integer().is_some_and(|integer| {
                    let is_below = u64::try_from(integer).map_or(true, |integer| integer <= maximum);
                    integer != 0 && integer >= minimum && is_below
                })
            }
            _ => found == JsonType::Integer && wanted.is_float() && self.lexer.small_integer().is_some(),
        };
        if !is_valid {
            self.lexer.offset = start;
        }
        is_valid
    }
}
