//! The violations found so far: the first ones by location, and never more than are reported.

use super::distance::Distances;
use super::fault::{Fault, KeyStyle, Missing};
use super::locate::set_ends;
use super::path::{Mark as PathMark, Node, Paths, ROOT, Token, pointers};
use super::render;
use super::unknowns::Unknowns;
use super::{Broken, Member, Place, Problem, ValidationError, Violation};
use crate::json::Pointer;
use memchr::{memchr_iter, memrchr};

/// The most violations that a report holds, in addition to a `syntax` violation.
pub(super) const LIMIT: usize = 100;

#[derive(Default)]
pub(super) struct Findings<'a> {
    pub(super) distances: Distances,
    pub(super) unknowns: Unknowns<'a>,
    paths: Paths<'a>,
    /// Sorted by location.
    list: Vec<Found<'a>>,
    truncated: bool,
    /// Everything ever added, kept or not: shows whether something was found in a value.
    count: usize,
}

struct Found<'a> {
    /// What it is sorted by: an offset, or the number of the value where there are no offsets.
    at: usize,
    path: Node,
    member: Option<Member>,
    fault: Fault<'a>,
}

/// A state to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) at: usize,
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

    /// Adds a violation of the current value, or of one a step into it.
    pub(super) fn add(&mut self, at: usize, step: Option<Token<'a>>, member: Option<Member>, fault: Fault<'a>) {
        if !self.keeps(at) {
            return self.pass();
        }
        self.count += 1;
        let path = self.paths.keep(step);
        let found = Found {
            at,
            path,
            member,
            fault,
        };
        let index = self.index(at);
        self.list.insert(index, found);
        self.limit();
    }

    /// Adds what is missing from the current value, all at its location.
    pub(super) fn add_missing(&mut self, at: usize, member: Option<Member>, missing: Vec<Missing<'a>>) {
        if missing.is_empty() {
            return;
        }
        self.count += missing.len();
        let path = self.paths.keep(None);
        let index = self.index(at);
        let found = missing.into_iter().map(|missing| Found {
            at,
            path,
            member,
            fault: Fault::Missing(missing),
        });
        self.list.splice(index..index, found);
        self.limit();
    }

    /// Where what is at this location goes: after what was found there before.
    fn index(&self, at: usize) -> usize {
        self.list.partition_point(|other| other.at <= at)
    }

    /// The last ones go: what is validated again as another object lies after what remains.
    fn limit(&mut self) {
        self.truncated |= self.list.len() > LIMIT;
        self.list.truncate(LIMIT);
    }

    /// The state before the value at this location.
    pub(super) fn mark(&self, at: usize) -> Mark {
        Mark {
            at,
            truncated: self.truncated,
            paths: self.paths.mark(),
        }
    }

    /// Forgets what was found in the value after the mark.
    pub(super) fn forget(&mut self, mark: Mark) {
        let end = self.list.partition_point(|found| found.at < mark.at);
        self.list.truncate(end);
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

    /// Decides the case of the fields that are missing after this location, where that is still open.
    pub(super) fn set_key_style(&mut self, at: usize, wire_keys: isize) {
        let Some(key_style) = KeyStyle::of_most(wire_keys) else {
            return;
        };
        for found in self.list.iter_mut().rev().take_while(|found| found.at >= at) {
            if let Fault::Missing(missing) = &mut found.fault {
                missing.key_style.get_or_insert(key_style);
            }
        }
    }

    /// The report. `text` is the document and the part of it before the syntax error, unless it is a `Value`.
    pub(super) fn into_error(self, text: Option<(&str, &str)>, broken: Option<Broken>) -> ValidationError {
        let source = text.map(|(source, _)| source);
        let mut paths = Vec::with_capacity(self.list.len());
        for found in &self.list {
            let missing = match &found.fault {
                Fault::Missing(missing) => Some(missing.key()),
                _ => None,
            };
            paths.push((found.path, missing));
        }
        let mut pointers = pointers(&self.paths, &paths, source.map_or(0, str::len)).into_iter();
        let mut counted = Counted::new(text);
        let mut violations = Vec::with_capacity(self.list.len() + usize::from(broken.is_some()));
        for found in self.list {
            let pointer = pointers.next().unwrap_or_else(Pointer::root);
            violations.push(counted.violation(found.fault.into_problem(), pointer, found.at, found.member));
        }
        if let Some((_, accepted)) = text {
            let members = violations
                .iter_mut()
                .filter_map(|violation: &mut Violation| violation.member.as_mut());
            set_ends(accepted, &mut members.collect::<Vec<_>>());
        }
        if let Some(broken) = broken {
            let at = broken.offset.min(source.map_or(0, str::len));
            let problem = Problem::Syntax(broken.text);
            // Nothing is shown of it.
            counted.text = source.map(|source| (source, source));
            violations.push(counted.violation(problem, Pointer::root(), at, Some(whole(at))));
        }
        ValidationError {
            violations,
            truncated: self.truncated,
        }
    }

    /// Adds a violation of the whole document, found by deserialization.
    pub(super) fn alone(&mut self, fault: Fault<'a>, at: usize) {
        self.list.push(Found {
            at,
            path: ROOT,
            member: Some(whole(at)),
            fault,
        });
    }
}

/// What is rendered of something that is no value.
fn whole(at: usize) -> Member {
    Member {
        start: at,
        value: at,
        key_end: at,
        value_end: at,
        hidden: true,
        ..Member::default()
    }
}

/// Makes lines and columns of offsets that grow, in one pass over the text.
pub(super) struct Counted<'s> {
    /// The text, and the part of it that may be rendered.
    text: Option<(&'s str, &'s str)>,
    offset: usize,
    place: Place,
}

impl<'s> Counted<'s> {
    pub(super) fn new(text: Option<(&'s str, &'s str)>) -> Self {
        Counted {
            text,
            offset: 0,
            place: Place { line: 1, column: 1 },
        }
    }

    fn violation(&mut self, problem: Problem, pointer: Pointer, at: usize, member: Option<Member>) -> Violation {
        let mut violation = Violation {
            problem,
            pointer,
            place: None,
            member: None,
        };
        self.locate(&mut violation, at, member);
        violation
    }

    /// Gives a violation its location. It does not precede that of the last one.
    pub(super) fn locate(&mut self, violation: &mut Violation, at: usize, member: Option<Member>) {
        let Some((source, accepted)) = self.text else {
            violation.member = member;
            return;
        };
        let passed = source.get(self.offset..at).unwrap_or_default();
        self.place.pass(passed);
        self.offset += passed.len();
        violation.place = Some(self.place);
        violation.member = member.map(|member| render::sign(member, accepted));
    }
}

impl Place {
    /// Goes on after this text.
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
