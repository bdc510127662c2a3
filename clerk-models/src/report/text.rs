//! The walk over JSON text: `serde_json` accepts it, then the schema judges what a [`Cursor`] steps through.

use super::ahead;
use super::choose::{choose, flattened, select, Hidden, Judged, Tag, NO_FIELDS};
use super::cursor::{Cursor, JsonString, Middle, Stop};
use super::findings::Findings;
use super::judge::Wanted;
use super::object::{ObjectWalk, Step};
use super::path::Path;
use super::{Broken, Invalid, Member, Problem};
use crate::schema::{Edge, JsonType, ObjectSchema, Schema, Source, UnionSchema};
use memchr::memchr_iter;
use serde_core::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// How deep `serde_json` reads.
const DEPTH: usize = 128;

/// How many bytes are copied without another thought.
const COPIED: usize = 1 << 16;

/// Adds what is found, and tells where the grammar broke.
///
/// `read` is how far the first pass has come: members and elements that lie before are known to be right.
pub(super) fn walk(schema: &'static Schema, source: &str, read: usize, findings: &mut Findings) -> Option<Broken> {
    let middle = Cursor::new(source.get(..read).unwrap_or_default(), false).middle();
    let broken = accept(source, &middle).err();
    let accepted = match &broken {
        Some(broken) if !broken.at_end => source.get(..broken.offset).unwrap_or_default(),
        _ => source,
    };
    let mut walk = Walk {
        source,
        cursor: Cursor::new(accepted, broken.is_none()),
        depth: 0,
        unread: middle.unclosed,
        read,
        findings,
        broken: None,
    };
    let wanted = Wanted::new(schema, false);
    match walk.value(&wanted, &Path::Root, None) {
        Ok(()) => broken,
        Err(Stop) => walk.broken.or(broken),
    }
}

/// Whether the grammar holds, as far as can be told without looking into escapes. What the first pass has read is not
/// looked at again, unless it would take a copy of much.
fn accept(source: &str, middle: &Middle) -> Result<(), Broken> {
    let rest = source.get(middle.resume..).unwrap_or_default();
    if middle.resume == 0 || rest.len() > COPIED.max(source.len() / 20) {
        return accept_whole(source);
    }
    let mut resumed = middle.prefix(source);
    let prefix = resumed.len();
    resumed.push_str(rest);
    accept_whole(&resumed).map_err(|mut broken| {
        broken.offset = (broken.offset + middle.resume).saturating_sub(prefix);
        broken
    })
}

fn accept_whole(source: &str) -> Result<(), Broken> {
    let mut deserializer = serde_json::Deserializer::from_str(source);
    let accepted = IgnoredAny::deserialize(&mut deserializer).and_then(|_| deserializer.end());
    accepted.map_err(|error| {
        let mut broken = broken_by(source, 0, &error);
        // What `serde_json` says of it where it does not ignore the value.
        let (before, behind) = source.split_at(broken.offset);
        let is_closed = matches!(behind.as_bytes().first(), Some(b'}' | b']'));
        if is_closed && before.trim_ascii_end().as_bytes().last() == Some(&b',') {
            broken.text = "trailing comma".into();
        }
        broken
    })
}

/// The offset of a place as `serde_json` counts: columns in bytes, from 1, or 0 before the first.
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

fn broken_by(source: &str, start: usize, error: &serde_json::Error) -> Broken {
    let part = source.get(start..).unwrap_or_default();
    let (line, column) = (error.line(), error.column());
    let mut text = error.to_string();
    // serde_json appends the place, which is given in its own words here.
    let place = format!(" at line {line} column {column}");
    if text.ends_with(&place) {
        text.truncate(text.len() - place.len());
    }
    Broken {
        offset: start + offset(part, line, column),
        at_end: error.is_eof(),
        text: text.into(),
    }
}

struct Walk<'a, 'f> {
    source: &'a str,
    cursor: Cursor<'a>,
    /// How many arrays and objects are around.
    depth: usize,
    /// How far the first pass has read: what is read in order and lies before is right.
    read: usize,
    /// Where the arrays and objects begin that it was in the middle of, from the outside.
    unread: Vec<usize>,
    findings: &'f mut Findings,
    /// Where the grammar breaks that was accepted.
    broken: Option<Broken>,
}

impl<'a> Walk<'a, '_> {
    /// Judges the value that comes next; its key begins at `key`.
    fn value(&mut self, wanted: &Wanted, path: &Path<'_>, key: Option<usize>) -> Result<(), Stop> {
        let mut wanted = *wanted;
        // Enough of a look: a container's first byte tells, and nothing else is descended into.
        let first = JsonType::of_byte(self.cursor.peek()?);
        let start = self.cursor.offset;
        let member = Member {
            start: key.unwrap_or(start),
            value: start,
            at_key: false,
            hidden: wanted.hidden(),
        };
        let before = self.findings.count();
        wanted.schema = wanted.schema.of_type(first);
        let found = match (first, wanted.schema) {
            (JsonType::Object, _) => self.any_object(&mut wanted, path, member)?,
            (JsonType::Array, Schema::Array { items, len }) => {
                let items = Items::Alike(Wanted::new(items(), member.hidden));
                self.array(items, *len, path, member)?
            }
            (JsonType::Array, Schema::Tuple(items)) => {
                self.array(Items::Each(items), Some(items.len()), path, member)?
            }
            _ => self.whole(&wanted, path, member, None)?,
        };
        if wanted.check.is_some() && self.findings.count() == before {
            if let Some(problem) = wanted.check(Source::Text(self.cursor.since(start)), found) {
                self.findings.add(start, path, problem, Some(member));
            }
        }
        Ok(())
    }

    /// Judges the object that comes next as what its members say that it is.
    fn any_object(&mut self, wanted: &mut Wanted, path: &Path<'_>, member: Member) -> Result<JsonType, Stop> {
        let mut hidden = Hidden::default();
        loop {
            if !matches!(
                wanted.schema,
                Schema::Object(ObjectSchema { flatten: None, .. }) | Schema::Map { .. }
            ) {
                // A union is read to its end before it is judged.
                self.read = 0;
            }
            match self.judged(*wanted, &mut hidden) {
                None | Some(Judged::Pair) => break,
                // A variant may be a union itself.
                Some(Judged::As(variant)) => *wanted = variant,
                Some(Judged::Unselected(name)) => {
                    let problem = Invalid::Unselected(name).into();
                    self.findings.add(member.value, path, problem, Some(member));
                    return self.cursor.step().map(|()| JsonType::Object);
                }
            }
        }
        match wanted.schema {
            Schema::Object(object) => {
                let pair = flattened(object).map(|union| (union, self.tag(union, &hidden), false));
                self.object(object, pair, path, member, hidden)
            }
            Schema::Union(union) => {
                let pair = Some((union, self.tag(union, &hidden), true));
                self.object(NO_FIELDS, pair, path, member, hidden)
            }
            // The grammar breaks before it is known what to judge.
            Schema::Dispatch(_) => self.object(NO_FIELDS, None, path, member, hidden),
            Schema::Map { keys, values } => {
                let keys = keys();
                // As it stands in the text: one with escapes is no number to serde_json, and cannot be borrowed.
                let reads_key = |key: &Cow<'_, str>, text: &str| match (key, keys) {
                    (Cow::Owned(_), Schema::Scalar(scalar)) => (scalar.reads)(Source::Text(text)),
                    (Cow::Borrowed(_), Schema::Scalar(scalar)) if scalar.takes_all(JsonType::String) => true,
                    (key, keys) => keys.reads_key(key),
                };
                self.map(&reads_key, Wanted::new(values(), wanted.hidden()), path, hidden)
            }
            any @ Schema::Any if !hidden.is_empty() => {
                let values = Wanted::new(any, wanted.hidden());
                self.map(&|_, _| true, values, path, hidden)
            }
            _ => self.whole(wanted, path, member, Some(hidden)),
        }
    }

    /// What the object that comes next is, if that is for its members to say.
    fn judged(&self, wanted: Wanted, hidden: &mut Hidden) -> Option<Judged> {
        match wanted.schema {
            Schema::Union(union) => Some(choose(union, &self.tag(union, hidden), wanted, hidden)),
            Schema::Dispatch(dispatch) => {
                let members = ahead::members(self.cursor, hidden);
                Some(members.map_or(Judged::Pair, |members| select(dispatch, &members, wanted)))
            }
            _ => None,
        }
    }

    /// What stands under a union's discriminator in the object that comes next.
    fn tag(&self, union: &UnionSchema, hidden: &Hidden) -> Tag<'a> {
        // Inside of a variant, what is hidden from it is not there.
        if hidden.has(union.union.tag) {
            return Tag::Absent;
        }
        ahead::tag(self.cursor, union.union.tag)
    }

    /// Judges a value that is not descended into.
    fn whole(
        &mut self,
        wanted: &Wanted,
        path: &Path<'_>,
        member: Member,
        hidden: Option<Hidden>,
    ) -> Result<JsonType, Stop> {
        let (text, found, escaped) = match JsonType::of_byte(self.cursor.peek()?) {
            JsonType::String => {
                let string = self.cursor.string()?;
                (string.text(), JsonType::String, string.has_escapes)
            }
            _ => {
                let text = self.cursor.skip()?;
                (text, JsonType::of_text(text).unwrap_or(JsonType::Null), false)
            }
        };
        if escaped {
            self.parse::<String>(text, member.value)?;
        } else if matches!(wanted.schema, Schema::Any) && found != JsonType::String {
            self.parse::<Anything>(text, member.value)?;
        }
        // Without what is hidden from it; where that is there twice, the whole is at fault.
        let hidden = hidden.filter(|hidden| matches!(wanted.schema, Schema::Opaque(_)) && !hidden.is_empty());
        let kept = hidden.map(|mut hidden| ahead::without(text, &mut hidden).unwrap_or_default());
        let judged = kept.as_deref().unwrap_or(text);
        if let Some(problem) = wanted.judge(Source::Text(judged), found, escaped) {
            self.findings.add(member.value, path, problem, Some(member));
        }
        Ok(found)
    }

    /// Steps into the array or object that comes next.
    fn open(&mut self) -> Result<(), Stop> {
        self.depth += 1;
        if self.depth == DEPTH {
            self.broken = Some(Broken {
                offset: self.cursor.offset,
                at_end: false,
                text: "recursion limit exceeded".into(),
            });
            return Err(Stop);
        }
        self.cursor.open()
    }

    fn array(&mut self, items: Items, len: Option<usize>, path: &Path<'_>, member: Member) -> Result<JsonType, Stop> {
        let mut count = 0;
        self.open()?;
        while self.cursor.next_element()? {
            let item = match items {
                Items::Alike(item) => Some(item),
                Items::Each(items) => items.get(count).map(|item| Wanted::new(item(), member.hidden)),
            };
            match item {
                _ if self.skip_read()? => {}
                Some(wanted) if self.skip_right(&wanted)? => {}
                Some(wanted) => self.value(&wanted, &Path::Index(path, count), None)?,
                None => self.cursor.step()?,
            }
            count += 1;
        }
        if let Some(expected) = len.filter(|expected| *expected != count) {
            let problem = Problem::Invalid(Invalid::Len { expected, found: count });
            self.findings.add(member.value, path, problem, Some(member));
        }
        self.depth -= 1;
        Ok(JsonType::Array)
    }

    /// Steps over the value at the cursor if one look shows it to be right, as it does with most.
    // A string's part is in each of the three loops, for most are strings.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn skip_right(&mut self, wanted: &Wanted) -> Result<bool, Stop> {
        if self.cursor.peek()? != b'"' {
            return self.skip_right_literal(wanted);
        }
        let start = self.cursor.offset;
        let is_right = wanted.takes_all(JsonType::String) && !self.cursor.step_string()?;
        if !is_right {
            self.cursor.offset = start;
        }
        Ok(is_right)
    }

    /// The same of what is no string.
    #[inline(never)]
    fn skip_right_literal(&mut self, wanted: &Wanted) -> Result<bool, Stop> {
        let found = JsonType::of_byte(self.cursor.peek()?);
        let start = self.cursor.offset;
        let is_right = match wanted.bounds() {
            _ if wanted.takes_all(found) => self.cursor.step().is_ok(),
            Some((minimum, maximum)) if found == JsonType::Integer => {
                self.cursor.skip()?.parse().is_ok_and(|integer: i64| {
                    let is_below = u64::try_from(integer).map_or(true, |integer| integer <= maximum);
                    integer != 0 && integer >= minimum && is_below
                })
            }
            _ => false,
        };
        if !is_right {
            self.cursor.offset = start;
        }
        Ok(is_right)
    }

    /// Steps over a member's value or an element that the first pass has read, if it has.
    fn skip_read(&mut self) -> Result<bool, Stop> {
        let start = self.cursor.offset;
        if start >= self.read || self.unread.get(self.depth) == Some(&start) {
            return Ok(false);
        }
        // It has if it came beyond the beginning of the next one.
        self.cursor.step()?;
        let mut next = self.cursor;
        let was_read = matches!(next.next_element(), Ok(true)) && next.offset < self.read;
        if !was_read {
            self.cursor.offset = start;
            self.read = 0;
        }
        Ok(was_read)
    }

    fn object(
        &mut self,
        object: &'static ObjectSchema,
        pair: Option<(&'static UnionSchema, Tag<'_>, bool)>,
        path: &Path<'_>,
        whole: Member,
        hidden: Hidden,
    ) -> Result<JsonType, Stop> {
        let mut object = ObjectWalk::new(object, whole.value, Some(whole), hidden, self.findings);
        if let Some((union, tag, is_whole)) = pair {
            object.add_pair(union, &tag, is_whole);
        }
        self.open()?;
        while let Some((key, member)) = self.cursor.next_key()? {
            let key = self.content(key, member.start)?;
            match object.key(&key, member.start, Some(member), path, self.findings) {
                Step::Value(ref wanted) if self.skip_right(wanted)? || self.skip_read()? => {}
                Step::Value(ref wanted) => self.value(wanted, &Path::Key(path, &key), Some(member.start))?,
                Step::Skip => self.cursor.step()?,
                Step::Tag(of) => {
                    let found = match JsonType::of_byte(self.cursor.peek()?) {
                        JsonType::String => {
                            let text = self.cursor.string()?;
                            Ok(self.content(text, member.value)?)
                        }
                        _ => Err(JsonType::of_text(self.cursor.skip()?).unwrap_or(JsonType::Null)),
                    };
                    let found = found.as_deref().map_err(|found| *found);
                    object.tag(of, found, member.value, Some(member), path, self.findings);
                }
            }
        }
        object.end(path, self.findings);
        self.depth -= 1;
        Ok(JsonType::Object)
    }

    fn map(
        &mut self,
        reads_key: &dyn Fn(&Cow<'_, str>, &str) -> bool,
        values: Wanted,
        path: &Path<'_>,
        mut hidden: Hidden,
    ) -> Result<JsonType, Stop> {
        self.open()?;
        while let Some((text, member)) = self.cursor.next_key()? {
            let key = self.content(text, member.start)?;
            if let Some((key, again)) = hidden.take(&key) {
                if again {
                    self.findings.again(key, member.start, Some(member.at_key()), path);
                }
                self.cursor.step()?;
                continue;
            }
            let inner = Path::Key(path, &key);
            if !reads_key(&key, text.text()) {
                let member = Member {
                    hidden: true,
                    ..member.at_key()
                };
                self.findings
                    .add(member.start, &inner, Invalid::Key.into(), Some(member));
            }
            if !self.skip_right(&values)? && !self.skip_read()? {
                self.value(&values, &inner, Some(member.start))?;
            }
        }
        self.depth -= 1;
        Ok(JsonType::Object)
    }

    /// What a string holds.
    #[inline]
    fn content(&mut self, string: JsonString<'a>, start: usize) -> Result<Cow<'a, str>, Stop> {
        match string.plain() {
            Some(content) => Ok(Cow::Borrowed(content)),
            None => self.parse::<String>(string.text(), start).map(Cow::Owned),
        }
    }

    /// Reads a part of the text, which can still break the grammar where it is accepted without a look: in escapes.
    fn parse<T: Deserialize<'a>>(&mut self, text: &'a str, start: usize) -> Result<T, Stop> {
        serde_json::from_str(text).map_err(|error| {
            let source = self.source.get(..start + text.len()).unwrap_or_default();
            self.broken = Some(broken_by(source, start, &error));
            Stop
        })
    }
}

/// The descriptions of an array's elements.
#[derive(Clone, Copy)]
enum Items {
    Alike(Wanted),
    Each(&'static [Edge]),
}

/// Any value that `Value` would hold, without holding it.
struct Anything;

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

macro_rules! pass {
    ($($method:ident($type:ty);)*) => {$(
        fn $method<E>(self, _: $type) -> Result<Anything, E> {
            Ok(Anything)
        }
    )*};
}

impl<'de> Visitor<'de> for Anything {
    type Value = Anything;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    pass! {
        visit_bool(bool);
        visit_i64(i64);
        visit_u64(u64);
        visit_f64(f64);
        visit_str(&str);
    }

    fn visit_unit<E>(self) -> Result<Anything, E> {
        Ok(Anything)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Anything, A::Error> {
        while elements.next_element::<Anything>()?.is_some() {}
        Ok(Anything)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Anything, A::Error> {
        while members.next_entry::<Anything, Anything>()?.is_some() {}
        Ok(Anything)
    }
}
