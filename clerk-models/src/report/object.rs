//! One model's object, key by key: which field a key is, what is repeated, unknown and missing.

use super::distance::misspelled;
use super::findings::{Findings, Mark, Spelling};
use super::judge::Wanted;
use super::path::Path;
use super::{Member, Problem};
use crate::schema::{JsonType, Object, Schema};
use crate::table::{Field, Presence, Table, Unknown};
use crate::text::cut;

/// The most misspelled keys that are remembered for the missing fields of one object.
const MISSPELLED: usize = 100;

pub(super) struct ObjectWalk {
    object: &'static Object,
    seen: Vec<bool>,
    /// Keys in the wire's spelling less keys in the written one, where they differ.
    wire_keys: isize,
    misspelled: Vec<Misspelled>,
    mark: Mark,
    at: usize,
    member: Option<Member>,
    /// The discriminator is another's: nothing more is judged.
    other: bool,
}

struct Misspelled {
    field: usize,
    distance: usize,
    key: String,
    at: usize,
    member: Option<Member>,
}

/// What to do with a member's value.
pub(super) enum Step {
    Field(usize),
    Tag,
    Extra(Wanted),
    Skip,
}

impl ObjectWalk {
    pub(super) fn new(object: &'static Object, at: usize, member: Option<Member>, findings: &Findings) -> Self {
        ObjectWalk {
            object,
            seen: vec![false; object.table.fields.len() + 1],
            wire_keys: 0,
            misspelled: Vec::new(),
            mark: findings.mark(at),
            at,
            member,
            other: false,
        }
    }

    fn table(&self) -> &'static Table {
        self.object.table
    }

    /// Takes a key at this place.
    pub(super) fn key(
        &mut self,
        key: &str,
        at: usize,
        member: Option<Member>,
        path: &Path<'_>,
        findings: &mut Findings,
    ) -> Step {
        if self.other {
            return Step::Skip;
        }
        let index = self.table().find(key).unwrap_or(usize::MAX);
        let member = member.map(|member| Member { at_key: true, ..member });
        let Some(seen) = self.seen.get_mut(index) else {
            return self.unknown(key, at, member, path, findings);
        };
        if std::mem::replace(seen, true) {
            let field = self.table().written(index);
            let hidden = self.wanted(index).is_some_and(|wanted| wanted.hidden);
            let member = member.map(|member| Member { hidden, ..member });
            let key = key.to_owned();
            findings.add(
                at,
                &Path::Key(path, &key.clone()),
                Problem::Duplicate { key, field },
                member,
            );
            return Step::Skip;
        }
        match self.table().fields.get(index) {
            None => Step::Tag,
            Some(field) => {
                if field.written != field.wire {
                    self.wire_keys += isize::from(key == field.wire) - isize::from(key == field.written);
                }
                Step::Field(index)
            }
        }
    }

    fn unknown(
        &mut self,
        key: &str,
        at: usize,
        member: Option<Member>,
        path: &Path<'_>,
        findings: &mut Findings,
    ) -> Step {
        let member = member.map(|member| Member { hidden: true, ..member });
        for index in 0..=self.table().fields.len() {
            let missing = self.is_required(index) && self.seen.get(index) == Some(&false);
            if missing && self.misspelled.len() < MISSPELLED {
                if let Some(distance) = self.distance(key, index) {
                    self.misspelled.push(Misspelled {
                        field: index,
                        distance,
                        key: key.to_owned(),
                        at,
                        member,
                    });
                }
            }
        }
        match (self.table().unknown, self.object.extra) {
            (Unknown::Denied, _) => {
                let problem = Problem::Unknown { key: cut(key) };
                findings.add(at, &Path::Key(path, key), problem, member);
                Step::Skip
            }
            (Unknown::Kept, Some(map)) => match map() {
                // What stands under an unknown key may be a secret under a misspelled one.
                Schema::Map { values, .. } => Step::Extra(Wanted::new(values(), true)),
                _ => Step::Skip,
            },
            _ => Step::Skip,
        }
    }

    /// What a field wants of its value.
    pub(super) fn wanted(&self, index: usize) -> Option<Wanted> {
        let member = self.object.members.get(index)?;
        let wanted = Wanted::new((member.schema)(), false);
        let field = self.table().fields.get(index)?;
        Some(Wanted {
            nullable: wanted.nullable || field.nullable,
            check: member.check,
            ..wanted
        })
    }

    fn distance(&self, key: &str, index: usize) -> Option<usize> {
        match self.table().fields.get(index) {
            Some(field) => {
                let written = misspelled(key, field.written);
                let wire = misspelled(key, field.wire);
                written.into_iter().chain(wire).min()
            }
            None => misspelled(key, self.table().tag),
        }
    }

    /// Judges the discriminator: its text, or the type that it has instead.
    pub(super) fn tag(
        &mut self,
        found: Result<&str, JsonType>,
        at: usize,
        member: Option<Member>,
        path: &Path<'_>,
        findings: &mut Findings,
    ) {
        let table = self.table();
        let problem = match found {
            Ok(found) if table.objects.contains(&found) => return,
            Ok(found) => Problem::Object {
                expected: table.objects,
                found: cut(found),
            },
            Err(found) => Problem::Type {
                expected: JsonType::String,
                found,
            },
        };
        findings.forget(self.mark);
        findings.add(at, &Path::Key(path, table.tag), problem, member);
        self.other = true;
    }

    /// Adds what is missing, now that every key has been seen.
    pub(super) fn end(self, path: &Path<'_>, findings: &mut Findings) {
        if self.other {
            return;
        }
        let table = self.table();
        let tag = table.fields.len();
        let mut used: Vec<usize> = Vec::new();
        for index in std::iter::once(tag).chain(0..tag) {
            if self.seen.get(index) == Some(&true) || !self.is_required(index) {
                continue;
            }
            let similar = self
                .misspelled
                .iter()
                .filter(|similar| similar.field == index && !used.contains(&similar.at))
                .min_by_key(|similar| similar.distance);
            let (at, member) = match similar {
                Some(similar) => {
                    used.push(similar.at);
                    findings.forget_key(similar.at);
                    (similar.at, similar.member)
                }
                None => (self.at, self.member),
            };
            let problem = Problem::Missing {
                key: table.written(index),
                similar: similar.map(|similar| similar.key.clone()),
            };
            match table.fields.get(index) {
                Some(field) => findings.add_unspelled(at, path, field, problem, member),
                None => findings.add(at, &Path::Key(path, table.tag), problem, member),
            }
        }
        match self.wire_keys {
            0 => {}
            1.. => findings.spell(self.mark, Spelling::Wire),
            _ => findings.spell(self.mark, Spelling::Written),
        }
    }

    fn is_required(&self, index: usize) -> bool {
        match self.table().fields.get(index) {
            Some(Field {
                presence: Presence::OfType,
                ..
            }) => !self.wanted(index).is_some_and(|wanted| wanted.nullable),
            _ => self.table().is_required(index),
        }
    }
}
