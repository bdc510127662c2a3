//! The violations found so far, by place, and never more than are shown.

use super::path::{escape, Path};
use super::{Broken, Invalid, Member, Place, Problem, ValidationError, Violation};
use crate::table::Field;
use memchr::{memchr_iter, memrchr};

/// The most violations that a report holds.
const LIMIT: usize = 100;

#[derive(Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    truncated: bool,
    /// Everything ever added: tells whether a walk found something.
    count: usize,
}

struct Finding {
    /// The place to sort by: an offset, or the number of the value where there are no offsets.
    at: usize,
    violation: Violation,
    /// The key that the pointer still lacks, as written and as the wire spells it: the object around it has not told its
    /// spelling yet.
    unspelled: Option<[&'static str; 2]>,
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

    /// Adds a violation of the value at this path.
    pub(super) fn add(&mut self, at: usize, path: &Path<'_>, problem: Problem, member: Option<Member>) {
        self.insert(at, problem, path.pointer(), member, None);
    }

    /// Adds a violation of a field of the object at this path, under the key that the document would use.
    pub(super) fn add_unspelled(
        &mut self,
        at: usize,
        object: &Path<'_>,
        field: Field,
        problem: Problem,
        member: Option<Member>,
    ) {
        // With `exact_keys`, the wire's is not read.
        let wire = if field.read.contains(&field.wire) {
            field.wire
        } else {
            field.written
        };
        let room = 1 + field.written.len().max(wire.len());
        let unspelled = Some([field.written, wire]);
        self.insert(at, problem, object.pointer_with(room), member, unspelled);
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
        self.insert(offset, problem, String::new(), Some(member), None);
    }

    /// Adds that the grammar broke.
    pub(super) fn broken(&mut self, broken: Broken, len: usize) {
        self.alone(Problem::Syntax(broken.text), broken.offset.min(len));
    }

    fn insert(
        &mut self,
        at: usize,
        problem: Problem,
        pointer: String,
        member: Option<Member>,
        unspelled: Option<[&'static str; 2]>,
    ) {
        self.count += 1;
        let finding = Finding {
            at,
            violation: Violation {
                problem,
                pointer,
                place: None,
                member,
            },
            unspelled,
        };
        let index = self.list.partition_point(|other| other.at <= at);
        self.list.insert(index, finding);
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
        self.list.retain(|finding| keep(finding.at));
    }

    /// Completes the pointers of what was found in the object behind the mark.
    pub(super) fn spell(&mut self, mark: Mark, spelling: Spelling) {
        for finding in self.list.iter_mut().rev().take_while(|finding| finding.at >= mark.at) {
            finding.spell(spelling);
        }
    }

    /// The report; places are counted in one walk over the text.
    pub(super) fn into_error(self, source: Option<&str>) -> ValidationError {
        let mut place = Place { line: 1, column: 1 };
        let mut counted = 0;
        // Of its own, for one made of the list is cut to size, which costs more.
        let mut violations = Vec::with_capacity(self.list.len());
        for mut finding in self.list {
            finding.spell(Spelling::Written);
            if let Some(source) = source {
                let passed = source.get(counted..finding.at).unwrap_or_default();
                place.pass(passed);
                counted += passed.len();
                finding.violation.place = Some(place);
            }
            violations.push(finding.violation);
        }
        ValidationError {
            violations,
            truncated: self.truncated,
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
        self.column += last.chars().count();
    }
}

impl Finding {
    fn spell(&mut self, spelling: Spelling) {
        if let Some([written, wire]) = self.unspelled.take() {
            let spelt = match spelling {
                Spelling::Written => written,
                Spelling::Wire => wire,
            };
            self.violation.pointer.push('/');
            escape(spelt, &mut self.violation.pointer);
            if let Problem::Missing { key, .. } = &mut self.violation.problem {
                *key = spelt;
            }
        }
    }
}

impl From<Invalid> for Problem {
    fn from(invalid: Invalid) -> Self {
        Problem::Invalid(invalid)
    }
}
