//! The walk over JSON text, in one pass: `serde_json` reads, the schema judges. Keys and values that are not descended
//! into are taken as `RawValue`s, which lie in the text itself and so tell their places; between them, the walk only
//! steps over the brackets, commas and colons that `serde_json` has accepted.

use super::ahead;
use super::choose::{choose, flattened, select, Hidden, Judged, Tag, NO_FIELDS};
use super::findings::Findings;
use super::judge::Wanted;
use super::object::{ObjectWalk, Step};
use super::path::Path;
use super::{Broken, Invalid, Member, Problem};
use crate::schema::{JsonType, ObjectSchema, Schema, Source, UnionSchema};
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Adds what is found, and tells where the grammar broke.
///
/// `read` is how far the first pass has come: elements of the outermost array that lie before are known to be right.
pub(super) fn walk(schema: &'static Schema, source: &str, read: usize, findings: &mut Findings) -> Option<Broken> {
    let mut walk = Walk {
        source,
        offset: 0,
        read,
        findings,
        broken: None,
    };
    let mut deserializer = serde_json::Deserializer::from_str(source);
    let target = Target {
        walk: &mut walk,
        wanted: Wanted::new(schema, false),
        path: &Path::Root,
        key: None,
    };
    let result = target.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    let error = result.err()?;
    let broken = walk.broken.take();
    Some(broken.unwrap_or_else(|| broken_by(source, 0, &error)))
}

/// The offset of a place as `serde_json` counts: columns in bytes, from 1, or 0 before the first.
pub(super) fn offset(source: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => source
            .match_indices('\n')
            .nth(line - 2)
            .map_or(source.len(), |(newline, _)| newline + 1),
    };
    let mut offset = (start + column.saturating_sub(1)).min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn broken_by(source: &str, start: usize, error: &serde_json::Error) -> Broken {
    let part = source.get(start..).unwrap_or_default();
    let text = error.to_string();
    // serde_json appends the place, which is given in its own words here.
    let text = text.rfind(" at line ").and_then(|end| text.get(..end)).unwrap_or(&text);
    Broken {
        offset: start + offset(part, error.line(), error.column()),
        at_end: error.is_eof(),
        text: text.to_owned().into(),
    }
}

/// How much of it stands at the beginning.
fn white_space(text: &str) -> usize {
    let is_white = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    text.bytes().take_while(is_white).count()
}

struct Walk<'a> {
    source: &'a str,
    /// How far the text has been walked.
    offset: usize,
    /// How far the first pass has read it.
    read: usize,
    findings: &'a mut Findings,
    broken: Option<Broken>,
}

impl<'a> Walk<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.offset..).unwrap_or_default()
    }

    fn skip_white_space(&mut self) {
        self.offset += white_space(self.rest());
    }

    /// Steps over a bracket, comma or colon that `serde_json` has accepted.
    fn step(&mut self) {
        self.skip_white_space();
        self.offset += 1;
    }

    /// Where the next element begins; where the last one ends, there is none.
    fn next_element(&self) -> usize {
        let comma = self.offset + white_space(self.rest());
        match self.source.get(comma..).and_then(|rest| rest.strip_prefix(',')) {
            Some(rest) => comma + 1 + white_space(rest),
            None => self.source.len(),
        }
    }

    /// Steps over the closing bracket, and over the opening one where nothing stood between them.
    fn close(&mut self, opening: usize) {
        if self.offset == opening {
            self.step();
        }
        self.step();
    }

    /// What the object that comes next is, if that is for its members to say.
    fn judged(&self, wanted: Wanted, hidden: &mut Hidden) -> Option<Judged> {
        match wanted.schema {
            // Inside of a variant, what is hidden from it is not there.
            Schema::Union(union) if hidden.has(union.union.tag) => Some(choose(union, &Tag::Absent, wanted, hidden)),
            Schema::Union(union) => {
                let tag = ahead::tag(self.rest(), union.union.tag);
                Some(choose(union, &tag, wanted, hidden))
            }
            Schema::Dispatch(dispatch) => {
                let members = ahead::members(self.rest(), hidden);
                Some(members.map_or(Judged::Pair, |members| select(dispatch, &members, wanted)))
            }
            _ => None,
        }
    }

    /// Takes a value as it stands in the text.
    fn raw<D: Deserializer<'a>>(&mut self, deserializer: D) -> Result<&'a str, D::Error> {
        let text = <&RawValue>::deserialize(deserializer)?.get();
        // Both pointers are into the same text.
        self.offset = text.as_ptr() as usize - self.source.as_ptr() as usize + text.len();
        Ok(text)
    }

    /// Takes a string: its content, and how it stands in the text.
    fn text<D: Deserializer<'a>>(&mut self, deserializer: D) -> Result<(Cow<'a, str>, &'a str), D::Error> {
        let Ok(content) = deserializer.deserialize_str(Text) else {
            // Looked at again, as what is taken whole is: first where it ends, then what is in it.
            let (text, start) = self.next_string()?;
            self.parse::<String, D::Error>(text, start)?;
            return Err(D::Error::custom("not a string"));
        };
        let text = match &content {
            // It lies in the text, between its quotes.
            Cow::Borrowed(content) => {
                let start = content.as_ptr() as usize - self.source.as_ptr() as usize - 1;
                self.source.get(start..start + content.len() + 2).unwrap_or_default()
            }
            Cow::Owned(_) => self.next_string::<D::Error>()?.0,
        };
        self.offset = text.as_ptr() as usize - self.source.as_ptr() as usize + text.len();
        Ok((content, text))
    }

    /// The string that comes next, before which stand only a bracket or comma, and white space.
    fn next_string<E: Error>(&mut self) -> Result<(&'a str, usize), E> {
        let start = self.offset + self.rest().find('"').unwrap_or_default();
        let mut deserializer = serde_json::Deserializer::from_str(self.source.get(start..).unwrap_or_default());
        match <&RawValue>::deserialize(&mut deserializer) {
            Ok(text) => Ok((text.get(), start)),
            Err(error) => {
                self.broken = Some(broken_by(self.source, start, &error));
                Err(E::custom("broken"))
            }
        }
    }

    /// The content of a string that stands in the text.
    fn unescape<E: Error>(&mut self, text: &'a str, start: usize) -> Result<Cow<'a, str>, E> {
        if !text.contains('\\') {
            return Ok(Cow::Borrowed(text.trim_matches('"')));
        }
        self.parse::<String, E>(text, start).map(Cow::Owned)
    }

    /// Reads a part of the text, which can still break the grammar where `RawValue` does not look: in escapes.
    fn parse<T: Deserialize<'a>, E: Error>(&mut self, text: &'a str, start: usize) -> Result<T, E> {
        serde_json::from_str(text).map_err(|error| {
            self.broken = Some(broken_by(
                self.source.get(..start + text.len()).unwrap_or_default(),
                start,
                &error,
            ));
            E::custom("broken")
        })
    }
}

/// A value that comes next, and what is wanted of it.
struct Target<'w, 'a, 'p> {
    walk: &'w mut Walk<'a>,
    wanted: Wanted,
    path: &'p Path<'p>,
    /// Where its key begins.
    key: Option<usize>,
}

impl<'a> DeserializeSeed<'a> for Target<'_, 'a, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        let Target {
            walk,
            mut wanted,
            path,
            key,
        } = self;
        walk.skip_white_space();
        let start = walk.offset;
        let member = Member {
            start: key.unwrap_or(start),
            value: start,
            at_key: false,
            hidden: wanted.hidden,
        };
        let before = walk.findings.count();
        // Enough of a look: a container's first byte tells, and nothing else is descended into.
        let first = walk.rest().bytes().next().map(JsonType::of_byte);
        if let Some(first) = first {
            wanted.schema = wanted.schema.of_type(first);
        }
        let mut hidden = Hidden::default();
        while first == Some(JsonType::Object) {
            match walk.judged(wanted, &mut hidden) {
                None | Some(Judged::Pair) => break,
                // A variant may be a union itself.
                Some(Judged::As(variant)) => wanted = variant,
                Some(Judged::Unselected(name)) => {
                    let problem = Invalid::Unselected(name).into();
                    walk.findings.add(start, path, problem, Some(member));
                    return walk.raw(deserializer).map(|_| ());
                }
            }
        }
        let found = match first.filter(|found| wanted.descends(*found, &hidden)) {
            Some(found) => {
                let container = Container {
                    walk: &mut *walk,
                    wanted,
                    path,
                    member,
                    hidden,
                };
                match found {
                    JsonType::Object => deserializer.deserialize_map(container)?,
                    _ => deserializer.deserialize_seq(container)?,
                }
                found
            }
            None => {
                let (text, found, escaped) = if first == Some(JsonType::String) {
                    let (content, text) = walk.text(deserializer)?;
                    (text, JsonType::String, matches!(content, Cow::Owned(_)))
                } else {
                    let text = walk.raw(deserializer)?;
                    (text, JsonType::of_text(text).unwrap_or(JsonType::Null), false)
                };
                if matches!(wanted.schema, Schema::Any) && found != JsonType::String {
                    walk.parse::<Anything, _>(text, start)?;
                }
                // Without what is hidden from it; where that is there twice, the whole is at fault.
                let hides = matches!(wanted.schema, Schema::Opaque(_)) && !hidden.is_empty();
                let kept = hides.then(|| ahead::without(text, &mut hidden).unwrap_or_default());
                let judged = kept.as_deref().unwrap_or(text);
                if let Some(problem) = wanted.judge(Source::Text(judged), found, escaped) {
                    walk.findings.add(start, path, problem, Some(member));
                }
                found
            }
        };
        if wanted.check.is_some() && walk.findings.count() == before {
            let text = walk.source.get(start..walk.offset).unwrap_or_default();
            if let Some(problem) = wanted.check(Source::Text(text), found) {
                walk.findings.add(start, path, problem, Some(member));
            }
        }
        Ok(())
    }
}

/// An array or object that the walk descends into.
struct Container<'w, 'a, 'p> {
    walk: &'w mut Walk<'a>,
    wanted: Wanted,
    path: &'p Path<'p>,
    member: Member,
    hidden: Hidden,
}

impl<'a> Visitor<'a> for Container<'_, 'a, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array or object")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut elements: A) -> Result<(), A::Error> {
        let (items, len): (Items, _) = match self.wanted.schema {
            Schema::Array { items, len } => (Items::Alike(*items), *len),
            Schema::Tuple(items) => (Items::Each(items), Some(items.len())),
            _ => return Err(A::Error::custom("not an array")),
        };
        let mut count = 0;
        // Of what the first pass has read nothing needs to be known but where it ends. An element was read if the first
        // pass came beyond the beginning of the next one.
        while self.walk.offset < self.walk.read {
            let (Path::Root, Items::Alike(item)) = (self.path, items) else {
                break;
            };
            let Some(text) = elements.next_element_seed(Raw(&mut *self.walk))? else {
                break;
            };
            let next = self.walk.next_element();
            if next >= self.walk.read {
                self.walk.offset -= text.len();
                let element = Target {
                    walk: &mut *self.walk,
                    wanted: Wanted::new(item(), self.wanted.hidden),
                    path: &Path::Index(self.path, count),
                    key: None,
                };
                let judged = element.deserialize(&mut serde_json::Deserializer::from_str(text));
                judged.map_err(|error| {
                    let start = self.walk.offset;
                    self.walk
                        .broken
                        .get_or_insert_with(|| broken_by(self.walk.source, start, &error));
                    A::Error::custom("broken")
                })?;
                self.walk.read = 0;
            }
            count += 1;
        }
        loop {
            let path = Path::Index(self.path, count);
            let element = Element {
                walk: &mut *self.walk,
                item: items.get(count),
                path: &path,
                hidden: self.wanted.hidden,
            };
            if elements.next_element_seed(element)?.is_none() {
                break;
            }
            count += 1;
        }
        self.walk.close(self.member.value);
        if let Some(expected) = len.filter(|expected| *expected != count) {
            let problem = Problem::Invalid(Invalid::Len { expected, found: count });
            self.walk
                .findings
                .add(self.member.value, self.path, problem, Some(self.member));
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(mut self, members: A) -> Result<(), A::Error> {
        match self.wanted.schema {
            Schema::Object(object) => {
                let walk = match flattened(object) {
                    Some(union) => {
                        let tag = self.tag(union);
                        self.start(object).with_pair(union, &tag, false)
                    }
                    None => self.start(object),
                };
                self.object(walk, members)
            }
            Schema::Union(union) => {
                let tag = self.tag(union);
                let walk = self.start(NO_FIELDS).with_pair(union, &tag, true);
                self.object(walk, members)
            }
            // The grammar breaks before it is known what to judge.
            Schema::Dispatch(_) => {
                let walk = self.start(NO_FIELDS);
                self.object(walk, members)
            }
            any @ Schema::Any => self.map(|_, _| true, any, members),
            Schema::Map { keys, values } => {
                let keys = keys();
                // As it stands in the text: one with escapes is no number to serde_json, and cannot be borrowed.
                let reads_key = |key: &Cow<'_, str>, text: &str| match (key, keys) {
                    (Cow::Borrowed(key), keys) => keys.reads_key(key),
                    (Cow::Owned(_), Schema::Scalar(scalar)) => (scalar.reads)(Source::Text(text)),
                    (Cow::Owned(key), keys) => keys.reads_key(key),
                };
                self.map(reads_key, values(), members)
            }
            _ => Err(A::Error::custom("not an object")),
        }
    }
}

impl<'a> Container<'_, 'a, '_> {
    fn start(&mut self, object: &'static ObjectSchema) -> ObjectWalk {
        let member = self.member;
        let hidden = std::mem::take(&mut self.hidden);
        ObjectWalk::new(object, member.value, Some(member), self.walk.findings).hiding(hidden)
    }

    fn tag(&self, union: &UnionSchema) -> Tag<'a> {
        if self.hidden.has(union.union.tag) {
            return Tag::Absent;
        }
        ahead::tag(
            self.walk.source.get(self.member.value..).unwrap_or_default(),
            union.union.tag,
        )
    }

    fn object<A: MapAccess<'a>>(self, mut object: ObjectWalk, mut members: A) -> Result<(), A::Error> {
        let Container {
            walk,
            path,
            member: whole,
            ..
        } = self;
        while let Some((key, _, member)) = next_key(walk, &mut members)? {
            let at = member.start;
            let inner = Path::Key(path, &key);
            let wanted = match object.key(&key, at, Some(member), path, walk.findings) {
                Step::Value(wanted) => Some(wanted),
                Step::Skip => None,
                Step::Tag(of) => {
                    let text = members.next_value_seed(Raw(&mut *walk))?;
                    let found = match JsonType::of_text(text).unwrap_or(JsonType::Null) {
                        JsonType::String => Ok(walk.unescape(text, member.value)?),
                        found => Err(found),
                    };
                    let found = found.as_ref().map(|text| &**text).map_err(|found| *found);
                    object.tag(of, found, member.value, Some(member), path, walk.findings);
                    continue;
                }
            };
            match wanted {
                Some(wanted) => members.next_value_seed(Target {
                    walk: &mut *walk,
                    wanted,
                    path: &inner,
                    key: Some(at),
                })?,
                None => members.next_value_seed(Raw(&mut *walk)).map(|_| ())?,
            }
        }
        walk.close(whole.value);
        object.end(path, walk.findings);
        Ok(())
    }

    fn map<A: MapAccess<'a>>(
        self,
        reads_key: impl Fn(&Cow<'_, str>, &str) -> bool,
        values: &'static Schema,
        mut members: A,
    ) -> Result<(), A::Error> {
        let Container {
            walk,
            wanted,
            path,
            member: whole,
            mut hidden,
        } = self;
        while let Some((key, text, member)) = next_key(walk, &mut members)? {
            if let Some((key, again)) = hidden.take(&key) {
                if again {
                    let member = Member { at_key: true, ..member };
                    walk.findings.again(key, member.start, Some(member), path);
                }
                members.next_value_seed(Raw(&mut *walk))?;
                continue;
            }
            let inner = Path::Key(path, &key);
            if !reads_key(&key, text) {
                let member = Member {
                    at_key: true,
                    hidden: true,
                    ..member
                };
                walk.findings
                    .add(member.start, &inner, Invalid::Key.into(), Some(member));
            }
            members.next_value_seed(Target {
                walk: &mut *walk,
                wanted: Wanted::new(values, wanted.hidden),
                path: &inner,
                key: Some(member.start),
            })?;
        }
        walk.close(whole.value);
        Ok(())
    }
}

/// A key, how it stands in the text, and where it and its value begin.
type Key<'a> = (Cow<'a, str>, &'a str, Member);

/// The next key.
fn next_key<'a, A: MapAccess<'a>>(walk: &mut Walk<'a>, members: &mut A) -> Result<Option<Key<'a>>, A::Error> {
    let Some((key, text)) = members.next_key_seed(KeyText(&mut *walk))? else {
        return Ok(None);
    };
    let start = walk.offset - text.len();
    walk.step();
    walk.skip_white_space();
    let member = Member {
        start,
        value: walk.offset,
        ..Member::default()
    };
    Ok(Some((key, text, member)))
}

/// Takes a key.
struct KeyText<'w, 'a>(&'w mut Walk<'a>);

impl<'a> DeserializeSeed<'a> for KeyText<'_, 'a> {
    type Value = (Cow<'a, str>, &'a str);

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.text(deserializer)
    }
}

/// Takes a value as it stands in the text.
struct Raw<'w, 'a>(&'w mut Walk<'a>);

impl<'a> DeserializeSeed<'a> for Raw<'_, 'a> {
    type Value = &'a str;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<&'a str, D::Error> {
        self.0.raw(deserializer)
    }
}

/// The content of a string, which lies in the text unless there are escapes in it.
struct Text;

impl<'a> Visitor<'a> for Text {
    type Value = Cow<'a, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, content: &'a str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Borrowed(content))
    }

    fn visit_str<E>(self, content: &str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Owned(content.to_owned()))
    }
}

/// The descriptions of an array's elements.
#[derive(Clone, Copy)]
enum Items {
    Alike(crate::schema::Edge),
    Each(&'static [crate::schema::Edge]),
}

impl Items {
    fn get(self, index: usize) -> Option<&'static Schema> {
        match self {
            Items::Alike(item) => Some(item()),
            Items::Each(items) => items.get(index).map(|item| item()),
        }
    }
}

/// An element of an array, behind the bracket or comma.
struct Element<'w, 'a, 'p> {
    walk: &'w mut Walk<'a>,
    /// None behind the last element of a tuple.
    item: Option<&'static Schema>,
    path: &'p Path<'p>,
    hidden: bool,
}

impl<'a> DeserializeSeed<'a> for Element<'_, 'a, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.walk.step();
        match self.item {
            Some(item) => Target {
                walk: self.walk,
                wanted: Wanted::new(item, self.hidden),
                path: self.path,
                key: None,
            }
            .deserialize(deserializer),
            None => self.walk.raw(deserializer).map(|_| ()),
        }
    }
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
