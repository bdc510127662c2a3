//! The violations found so far: the first ones by location, and never more than are reported.

use super::distance::Distances;
use super::path::{pointers, Mark as PathMark, Node, Paths, Token, ROOT};
use super::{Broken, Invalid, Member, Place, Problem, ValidationError, Violation};
use crate::json::Pointer;
use crate::render;
use memchr::{memchr_iter, memrchr};

/// The most violations that a report holds, beside one of the grammar.
const LIMIT: usize = 100;

#[derive(Default)]
pub(super) struct Findings<'a> {
    pub(super) distances: Distances,
    paths: Paths<'a>,
    /// Sorted by location.
    list: Vec<Found>,
    truncated: bool,
    /// Everything ever added, kept or not: shows whether something was found in a value.
    count: usize,
}

struct Found {
    /// What it is sorted by: an offset, or the number of the value where there are no offsets.
    at: usize,
    path: Node,
    /// The field that is missing there.
    missing: Option<Missing>,
    member: Option<Member>,
    problem: Problem,
}

/// The keys of a missing field. The document decides which is shown, once the object around it has been seen.
#[derive(Clone, Copy)]
pub(super) struct Missing {
    pub(super) written: &'static str,
    pub(super) wire: &'static str,
    pub(super) spelling: Option<Spelling>,
}

/// In which case a document writes a model's keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Spelling {
    Written,
    Wire,
}

impl Missing {
    fn key(self) -> &'static str {
        match self.spelling {
            Some(Spelling::Wire) => self.wire,
            Some(Spelling::Written) | None => self.written,
        }
    }
}

/// A state to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    truncated: bool,
    paths: PathMark,
}

impl<'a> Findings<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Steps into a value.
    pub(super) fn enter(&mut self, token: Token<'a>) {
        self.paths.enter(token);
    }

    /// Steps out of it.
    pub(super) fn leave(&mut self) {
        self.paths.leave();
    }

    /// Whether a violation at this location would be among those that are kept.
    pub(super) fn keeps(&self, at: usize) -> bool {
        self.list.len() < LIMIT || self.list.last().is_some_and(|last| at < last.at)
    }

    /// Counts a violation that is not kept.
    pub(super) fn pass(&mut self) {
        self.count += 1;
        self.truncated = true;
    }

    /// Adds a violation of the current value, or of one a step into it. Nothing is built unless it is kept.
    pub(super) fn add(
        &mut self,
        at: usize,
        step: Option<Token<'a>>,
        member: Option<Member>,
        problem: &mut dyn FnMut() -> Problem,
    ) {
        if !self.keeps(at) {
            return self.pass();
        }
        let path = self.paths.keep(step);
        self.insert(at, path, None, member, problem());
    }

    /// Adds that a field of the current value is missing.
    pub(super) fn add_missing(&mut self, at: usize, missing: Missing, member: Option<Member>, problem: Problem) {
        let path = self.paths.keep(None);
        self.insert(at, path, Some(missing), member, problem);
    }

    fn insert(&mut self, at: usize, path: Node, missing: Option<Missing>, member: Option<Member>, problem: Problem) {
        self.count += 1;
        let found = Found {
            at,
            path,
            missing,
            member,
            problem,
        };
        let index = self.list.partition_point(|other| other.at <= at);
        self.list.insert(index, found);
        // The last one goes: what is validated again as another object lies behind what remains.
        if self.list.len() > LIMIT {
            self.list.pop();
            self.truncated = true;
        }
    }

    /// The state before the value at this location.
    pub(super) fn mark(&self, at: usize) -> Mark {
        Mark {
            at,
            truncated: self.truncated,
            paths: self.paths.mark(),
        }
    }

    /// Forgets what was found in the value behind the mark.
    pub(super) fn forget(&mut self, mark: Mark) {
        while self.list.last().is_some_and(|last| last.at >= mark.at) {
            self.list.pop();
        }
        self.truncated = mark.truncated;
        self.paths.forget(mark.paths);
    }

    /// Forgets the violation of the key at this location.
    pub(super) fn forget_key(&mut self, at: usize) {
        let index = self.list.partition_point(|other| other.at < at);
        if self.list.get(index).is_some_and(|found| found.at == at) {
            self.list.remove(index);
        }
    }

    /// Decides the keys of the fields that are missing behind the mark, where that is still open.
    pub(super) fn spell(&mut self, mark: Mark, spelling: Spelling) {
        for found in self.list.iter_mut().rev().take_while(|found| found.at >= mark.at) {
            if let Some(missing) = &mut found.missing {
                missing.spelling.get_or_insert(spelling);
            }
        }
    }

    /// The report on a document of which this is the text, if it is one.
    pub(super) fn into_error(self, source: Option<&str>, broken: Option<Broken>) -> ValidationError {
        let paths: Vec<_> = self
            .list
            .iter()
            .map(|found| (found.path, found.missing.map(Missing::key)))
            .collect();
        let mut pointers = pointers(&self.paths, &paths, source.map_or(0, str::len)).into_iter();
        let mut counted = Counted::new(source);
        let mut violations = Vec::with_capacity(self.list.len() + usize::from(broken.is_some()));
        for found in self.list {
            let pointer = pointers.next().unwrap_or_else(Pointer::root);
            let mut problem = found.problem;
            if let (Problem::Missing { key, .. }, Some(missing)) = (&mut problem, found.missing) {
                *key = missing.key();
            }
            violations.push(counted.violation(problem, pointer, found.at, found.member));
        }
        if let Some(broken) = broken {
            let at = broken.offset.min(source.map_or(0, str::len));
            let member = Member {
                start: at,
                value: at,
                hidden: true,
                ..Member::default()
            };
            let problem = Problem::Syntax(broken.text);
            violations.push(counted.violation(problem, Pointer::root(), at, Some(member)));
        }
        ValidationError {
            violations,
            truncated: self.truncated,
        }
    }

    /// Adds a violation of the whole document, found by deserialization.
    pub(super) fn alone(&mut self, invalid: Invalid, offset: usize) {
        let member = Member {
            start: offset,
            value: offset,
            hidden: true,
            ..Member::default()
        };
        self.insert(offset, ROOT, None, Some(member), invalid.into());
    }
}

/// Makes lines and columns of offsets that grow, in one pass over the text.
struct Counted<'s> {
    source: Option<&'s str>,
    offset: usize,
    place: Place,
}

impl<'s> Counted<'s> {
    fn new(source: Option<&'s str>) -> Self {
        Counted {
            source,
            offset: 0,
            place: Place { line: 1, column: 1 },
        }
    }

    fn violation(&mut self, problem: Problem, pointer: Pointer, at: usize, member: Option<Member>) -> Violation {
        let place = self.source.map(|source| {
            let passed = source.get(self.offset..at).unwrap_or_default();
            self.place.pass(passed);
            self.offset += passed.len();
            self.place
        });
        let member = member.filter(|_| place.is_some());
        Violation {
            problem,
            pointer,
            place,
            member: member.map(|member| render::sign(member, self.source.unwrap_or_default())),
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
        // Most are ASCII, which a fold shows more quickly than counting or `is_ascii`.
        let is_ascii = last.bytes().fold(0, |bits, byte| bits | byte) < 0x80;
        self.column += if is_ascii { last.len() } else { last.chars().count() };
    }
}

impl From<Invalid> for Problem {
    fn from(invalid: Invalid) -> Self {
        Problem::Invalid(invalid)
    }
}
