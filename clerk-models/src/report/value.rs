//! The walk over a `Value`: no places, so that a value's number in the order of the walk stands for its place.

use super::choose::{choose, flattened, select, Hidden, Judged, Tag, NO_FIELDS};
use super::findings::Findings;
use super::judge::Wanted;
use super::object::{ObjectWalk, Step};
use super::path::Path;
use super::{Invalid, Problem};
use crate::read::{Members, Peek};
use crate::schema::{JsonType, Schema, Source, UnionSchema};
use serde_json::{Map, Value};

pub(super) fn walk(schema: &'static Schema, value: &Value, findings: &mut Findings) {
    let mut walk = Walk { findings, count: 0 };
    walk.value(Wanted::new(schema, false), value, &Path::Root);
}

struct Walk<'f> {
    findings: &'f mut Findings,
    count: usize,
}

impl Walk<'_> {
    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn value(&mut self, mut wanted: Wanted, value: &Value, path: &Path<'_>) {
        let at = self.next();
        let found = JsonType::of_value(value);
        let before = self.findings.count();
        wanted.schema = wanted.schema.of_type(found);
        let mut hidden = Hidden::default();
        // A variant may be a union itself.
        while let Value::Object(members) = value {
            let judged = match wanted.schema {
                Schema::Union(union) => choose(union, &tag(union, members, &hidden), wanted, &mut hidden),
                Schema::Dispatch(dispatch) => {
                    let mut seen = Vec::new();
                    for (key, value) in members {
                        if !hidden.has(key) {
                            seen.push((key.into(), Peek::of_value(value)));
                        }
                    }
                    select(dispatch, &Members::new(seen), wanted)
                }
                _ => break,
            };
            match judged {
                Judged::As(variant) => wanted = variant,
                Judged::Pair => break,
                Judged::Unselected(name) => {
                    return self.findings.add(at, path, Invalid::Unselected(name).into(), None);
                }
            }
        }
        match (wanted.schema, value) {
            (Schema::Object(object), Value::Object(members)) => {
                let pair = flattened(object).map(|union| (union, tag(union, members, &hidden)));
                let mut walk = ObjectWalk::new(object, at, None, hidden, self.findings);
                if let Some((union, tag)) = pair {
                    walk.add_pair(union, &tag, false);
                }
                self.object(walk, members, path);
            }
            (Schema::Union(union), Value::Object(members)) => {
                let tag = tag(union, members, &hidden);
                let mut walk = ObjectWalk::new(NO_FIELDS, at, None, hidden, self.findings);
                walk.add_pair(union, &tag, true);
                self.object(walk, members, path);
            }
            (Schema::Map { keys, values }, Value::Object(members)) => {
                for (key, value) in members {
                    if hidden.has(key) {
                        continue;
                    }
                    let path = Path::Key(path, key);
                    if !keys().reads_key(key) {
                        let at = self.next();
                        self.findings.add(at, &path, Invalid::Key.into(), None);
                    }
                    self.value(Wanted::new(values(), wanted.hidden()), value, &path);
                }
            }
            (Schema::Array { items, len }, Value::Array(elements)) => {
                self.len(*len, elements.len(), at, path);
                for (index, element) in elements.iter().enumerate() {
                    let path = Path::Index(path, index);
                    self.value(Wanted::new(items(), wanted.hidden()), element, &path);
                }
            }
            (Schema::Tuple(items), Value::Array(elements)) => {
                self.len(Some(items.len()), elements.len(), at, path);
                for (index, (item, element)) in items.iter().zip(elements).enumerate() {
                    let path = Path::Index(path, index);
                    self.value(Wanted::new(item(), wanted.hidden()), element, &path);
                }
            }
            (Schema::Opaque(_), Value::Object(members)) if !hidden.is_empty() => {
                let mut kept = Map::new();
                for (key, value) in members {
                    if !hidden.has(key) {
                        kept.insert(key.clone(), value.clone());
                    }
                }
                let kept = Value::Object(kept);
                if let Some(problem) = wanted.judge(Source::Value(&kept), found, false) {
                    self.findings.add(at, path, problem, None);
                }
            }
            _ => {
                if let Some(problem) = wanted.judge(Source::Value(value), found, false) {
                    self.findings.add(at, path, problem, None);
                }
            }
        }
        if self.findings.count() == before {
            if let Some(problem) = wanted.check(Source::Value(value), found) {
                self.findings.add(at, path, problem, None);
            }
        }
    }

    fn len(&mut self, expected: Option<usize>, found: usize, at: usize, path: &Path<'_>) {
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            let problem = Problem::Invalid(Invalid::Len { expected, found });
            self.findings.add(at, path, problem, None);
        }
    }

    fn object(&mut self, mut object: ObjectWalk, members: &Map<String, Value>, path: &Path<'_>) {
        for (key, value) in members {
            let at = self.next();
            let inner = Path::Key(path, key);
            match object.key(key, at, None, path, self.findings) {
                Step::Value(wanted) => self.value(wanted, value, &inner),
                Step::Tag(of) => {
                    let found = value.as_str().ok_or_else(|| JsonType::of_value(value));
                    object.tag(of, found, at, None, path, self.findings);
                }
                Step::Skip => {}
            }
        }
        object.end(path, self.findings);
    }
}

/// What stands under a union's discriminator.
fn tag<'a>(union: &UnionSchema, members: &'a Map<String, Value>, hidden: &Hidden) -> Tag<'a> {
    match members.get(union.union.tag).filter(|_| !hidden.has(union.union.tag)) {
        Some(Value::String(object)) => Tag::Text(object.into()),
        Some(_) => Tag::Other,
        None => Tag::Absent,
    }
}
