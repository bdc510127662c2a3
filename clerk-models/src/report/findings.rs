//! The violations found so far, by place, and never more than are shown.

use super::path::{escape, Path};
use super::{Broken, Invalid, Member, Place, Problem, ValidationError, Violation};
use memchr::{memchr_iter, memrchr};

/// The most violations that a report holds.
const LIMIT: usize = 100;

#[derive(Default)]
pub(super) struct Findings {
    /// Until they are all there, what they are sorted by stands for the place of each: see [`at`].
    list: Vec<Violation>,
    truncated: bool,
    /// Everything ever added: tells whether a walk found something.
    count: usize,
}

/// In which spelling a document writes a model's keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Spelling {
    Written,
    Wire,
}

/// A state to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    truncated: bool,
}

impl Findings {
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Adds a violation of the value at this path; of a missing field, of the object.
    pub(super) fn add(&mut self, at: usize, path: &Path<'_>, problem: Problem, member: Option<Member>) {
        let room = match &problem {
            Problem::Missing { key, wire, .. } => 1 + key.len().max(wire.map_or(0, str::len)),
            _ => 0,
        };
        self.insert(at, problem, path.pointer_with(room), member);
    }

    /// Adds that a key which is not the model's is given twice in the object at this path.
    pub(super) fn again(&mut self, field: &'static str, at: usize, member: Option<Member>, object: &Path<'_>) {
        let key = field.to_owned();
        self.add(at, &Path::Key(object, field), Problem::Duplicate { key, field }, member);
    }

    /// Adds a violation of the whole document.
    pub(super) fn alone(&mut self, problem: Problem, offset: usize) {
        let member = Member {
            start: offset,
            value: offset,
            hidden: true,
            ..Member::default()
        };
        self.insert(offset, problem, String::new(), Some(member));
    }

    /// Adds that the grammar broke.
    pub(super) fn broken(&mut self, broken: Broken, len: usize) {
        self.alone(Problem::Syntax(broken.text), broken.offset.min(len));
    }

    fn insert(&mut self, at: usize, problem: Problem, pointer: String, member: Option<Member>) {
        self.count += 1;
        let violation = Violation {
            problem,
            pointer,
            place: Some(Place { line: 0, column: at }),
            member,
        };
        let index = self.list.partition_point(|other| self::at(other) <= at);
        self.list.insert(index, violation);
        // What is cut off stands last: an object that is later judged otherwise lies behind what remains.
        if self.list.len() > LIMIT {
            self.list.pop();
            self.truncated = true;
        }
    }

    /// The state before the value at this place.
    pub(super) fn mark(&self, at: usize) -> Mark {
        Mark {
            at,
            truncated: self.truncated,
        }
    }

    /// Forgets what was found in the value behind the mark.
    pub(super) fn forget(&mut self, mark: Mark) {
        self.keep(&|at| at < mark.at);
        self.truncated = mark.truncated;
    }

    /// Forgets the violation of the key at this place.
    pub(super) fn forget_key(&mut self, at: usize) {
        self.keep(&|other| other != at);
    }

    fn keep(&mut self, keep: &dyn Fn(usize) -> bool) {
        self.list.retain(|violation| keep(at(violation)));
    }

    /// Completes the pointers of what was found in the object behind the mark.
    pub(super) fn spell(&mut self, mark: Mark, spelling: Spelling) {
        for violation in self
            .list
            .iter_mut()
            .rev()
            .take_while(|violation| at(violation) >= mark.at)
        {
            spell(violation, spelling);
        }
    }

    /// The report; places are counted in one walk over the text.
    pub(super) fn into_error(mut self, source: Option<&str>) -> ValidationError {
        let mut place = Place { line: 1, column: 1 };
        let mut counted = 0;
        for violation in &mut self.list {
            spell(violation, Spelling::Written);
            violation.place = source.map(|source| {
                let passed = source.get(counted..at(violation)).unwrap_or_default();
                place.pass(passed);
                counted += passed.len();
                place
            });
        }
        ValidationError {
            violations: self.list,
            truncated: self.truncated,
        }
    }
}

/// What a violation is sorted by: an offset, or the number of the value where there are no offsets.
fn at(violation: &Violation) -> usize {
    violation.place.map_or(0, |place| place.column)
}

/// Completes the pointer of a missing field.
fn spell(violation: &mut Violation, spelling: Spelling) {
    if let Problem::Missing { key, wire, .. } = &mut violation.problem {
        if let Some(wire) = wire.take() {
            if spelling == Spelling::Wire {
                *key = wire;
            }
            violation.pointer.push('/');
            escape(key, &mut violation.pointer);
        }
    }
}

impl Place {
    /// Goes on behind this text.
    fn pass(&mut self, text: &str) {
        let last = match memrchr(b'\n', text.as_bytes()) {
            Some(newline) => {
                let (before, last) = text.split_at(newline + 1);
                self.line += memchr_iter(b'\n', before.as_bytes()).count();
                self.column = 1;
                last
            }
            None => text,
        };
        // Most are ASCII, which is seen more quickly than counted, and so more quickly than by `is_ascii`.
        let is_ascii = last.bytes().fold(0, |bits, byte| bits | byte) < 0x80;
        self.column += if is_ascii { last.len() } else { last.chars().count() };
    }
}

impl From<Invalid> for Problem {
    fn from(invalid: Invalid) -> Self {
        Problem::Invalid(invalid)
    }
}
