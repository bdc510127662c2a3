//! The walk over a `Value`: no places, so that a value's number in the order of the walk stands for its place.

use super::choose::{choose, flattened, select, Hidden, Judged, Tag, NO_FIELDS};
use super::findings::Findings;
use super::judge::Wanted;
use super::object::{ObjectWalk, Step};
use super::path::Path;
use super::{Invalid, Problem};
use crate::read::{Members, Peek};
use crate::schema::{Edge, JsonType, ObjectSchema, Schema, Source, UnionSchema};
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
                let pair = flattened(object).map(|union| (union, false));
                self.object(object, pair, hidden, at, members, path);
            }
            (Schema::Union(union), Value::Object(members)) => {
                self.object(NO_FIELDS, Some((union, true)), hidden, at, members, path);
            }
            (Schema::Map { keys, values }, Value::Object(members)) => {
                self.map(keys(), *values, &hidden, wanted.hidden(), members, path);
            }
            (Schema::Array { items, len }, Value::Array(elements)) => {
                self.len(*len, elements.len(), at, path);
                for (index, element) in elements.iter().enumerate() {
                    self.value(
                        Wanted::new(items(), wanted.hidden()),
                        element,
                        &Path::Index(path, index),
                    );
                }
            }
            (Schema::Tuple(items), Value::Array(elements)) => {
                self.len(Some(items.len()), elements.len(), at, path);
                for (index, (item, element)) in items.iter().zip(elements).enumerate() {
                    self.value(Wanted::new(item(), wanted.hidden()), element, &Path::Index(path, index));
                }
            }
            (Schema::Opaque(_), Value::Object(members)) if !hidden.is_empty() => {
                let kept = Value::Object(without(members, &hidden));
                let problem = wanted.judge(Source::Value(&kept), found, false);
                self.note(at, path, problem);
            }
            _ => {
                let problem = wanted.judge(Source::Value(value), found, false);
                self.note(at, path, problem);
            }
        }
        if self.findings.count() == before {
            let problem = wanted.check(Source::Value(value), found);
            self.note(at, path, problem);
        }
    }

    fn note(&mut self, at: usize, path: &Path<'_>, problem: Option<Problem>) {
        if let Some(problem) = problem {
            self.findings.add(at, path, problem, None);
        }
    }

    fn len(&mut self, expected: Option<usize>, found: usize, at: usize, path: &Path<'_>) {
        let expected = expected.filter(|expected| *expected != found);
        let problem = expected.map(|expected| Invalid::Len { expected, found }.into());
        self.note(at, path, problem);
    }

    fn map(
        &mut self,
        keys: &'static Schema,
        values: Edge,
        hidden: &Hidden,
        secret: bool,
        members: &Map<String, Value>,
        path: &Path<'_>,
    ) {
        for (key, value) in members {
            if hidden.has(key) {
                continue;
            }
            let path = Path::Key(path, key);
            if !keys.reads_key(key) {
                let at = self.next();
                self.findings.add(at, &path, Invalid::Key.into(), None);
            }
            self.value(Wanted::new(values(), secret), value, &path);
        }
    }

    fn object(
        &mut self,
        schema: &'static ObjectSchema,
        pair: Option<(&'static UnionSchema, bool)>,
        hidden: Hidden,
        at: usize,
        members: &Map<String, Value>,
        path: &Path<'_>,
    ) {
        let pair = pair.map(|(union, whole)| (union, tag(union, members, &hidden), whole));
        let mut object = ObjectWalk::new(schema, at, None, hidden, self.findings);
        if let Some((union, tag, whole)) = pair {
            object.add_pair(union, &tag, whole);
        }
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

/// The members that are not hidden.
fn without(members: &Map<String, Value>, hidden: &Hidden) -> Map<String, Value> {
    let mut kept = Map::new();
    for (key, value) in members {
        if !hidden.has(key) {
            kept.insert(key.clone(), value.clone());
        }
    }
    kept
}

/// What stands under a union's discriminator.
fn tag<'a>(union: &UnionSchema, members: &'a Map<String, Value>, hidden: &Hidden) -> Tag<'a> {
    match members.get(union.union.tag).filter(|_| !hidden.has(union.union.tag)) {
        Some(Value::String(object)) => Tag::Text(object.into()),
        Some(_) => Tag::Other,
        None => Tag::Absent,
    }
}
