//! The walk over a `Value`: no places, so that a value's number in the order of the walk stands for its place.

use super::findings::Findings;
use super::judge::{type_of_value, Wanted};
use super::object::{ObjectWalk, Step};
use super::path::Path;
use super::{Invalid, Problem};
use crate::schema::{Schema, Source};
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

    fn value(&mut self, wanted: Wanted, value: &Value, path: &Path<'_>) {
        let at = self.next();
        let found = type_of_value(value);
        let before = self.findings.count();
        match (wanted.schema, value) {
            (Schema::Object(object), Value::Object(members)) => {
                let object = ObjectWalk::new(object, at, None, self.findings);
                self.object(object, members, path);
            }
            (Schema::Map { reads_key, values, .. }, Value::Object(members)) => {
                for (key, value) in members {
                    let path = Path::Key(path, key);
                    if !reads_key(key) {
                        let at = self.next();
                        self.findings.add(at, &path, Invalid::Key.into(), None);
                    }
                    self.value(Wanted::new(values(), wanted.hidden), value, &path);
                }
            }
            (Schema::Array { items, len }, Value::Array(elements)) => {
                self.len(*len, elements.len(), at, path);
                for (index, element) in elements.iter().enumerate() {
                    let path = Path::Index(path, index);
                    self.value(Wanted::new(items(), wanted.hidden), element, &path);
                }
            }
            (Schema::Tuple(items), Value::Array(elements)) => {
                self.len(Some(items.len()), elements.len(), at, path);
                for (index, (item, element)) in items.iter().zip(elements).enumerate() {
                    let path = Path::Index(path, index);
                    self.value(Wanted::new(item(), wanted.hidden), element, &path);
                }
            }
            _ => {
                if let Some(problem) = wanted.judge(Source::Value(value), found) {
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
                Step::Field(index) => {
                    if let Some(wanted) = object.wanted(index) {
                        self.value(wanted, value, &inner);
                    }
                }
                Step::Tag => {
                    let found = value.as_str().ok_or_else(|| type_of_value(value));
                    object.tag(found, at, None, path, self.findings);
                }
                Step::Extra(wanted) => self.value(wanted, value, &inner),
                Step::Skip => {}
            }
        }
        object.end(path, self.findings);
    }
}
