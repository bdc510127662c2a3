//! One model's object, key by key: which field a key is, what is repeated, unknown and missing.

use super::choose::{Hidden, Tag};
use super::distance::misspelled;
use super::findings::{Findings, Mark, Spelling};
use super::judge::Wanted;
use super::path::Path;
use super::{Member, Problem};
use crate::schema::{JsonType, ObjectSchema, Schema, UnionSchema};
use crate::table::{Table, Unknown};
use crate::text::cut;

/// The most misspelled keys that are remembered for the missing fields of one object.
const MISSPELLED: usize = 100;

/// What has a key besides the fields, as an index behind theirs: the discriminator, and a union's discriminator and
/// content.
const TAG: usize = 0;
const PAIR_TAG: usize = 1;
const PAIR_CONTENT: usize = 2;
const OTHERS: usize = 3;

pub(super) struct ObjectWalk {
    object: &'static ObjectSchema,
    seen: Seen,
    /// Keys in the wire's spelling less keys in the written one, where they differ.
    wire_keys: isize,
    misspelled: Vec<Misspelled>,
    mark: Mark,
    at: usize,
    member: Option<Member>,
    /// The discriminator is another's: nothing more is judged.
    other: bool,
    /// The adjacently tagged union whose keys stand in this object.
    pair: Option<Pair>,
    hidden: Hidden,
}

/// The indices whose keys have been seen: those of most objects without an allocation.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Puts the index among them; whether it was not there before.
    fn insert(&mut self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.first,
            Some(further) => {
                if further >= self.rest.len() {
                    self.rest.resize(further + 1, 0);
                }
                &mut self.rest[further]
            }
        };
        let before = *word;
        *word |= 1 << (index % 64);
        *word != before
    }

    /// The first index from this one on that is not among them.
    fn next_absent(&self, from: usize) -> usize {
        let mut word = from / 64;
        let mut absent = !self.word(word) & u64::MAX << (from % 64);
        while absent == 0 {
            word += 1;
            absent = !self.word(word);
        }
        word * 64 + absent.trailing_zeros() as usize
    }

    fn word(&self, word: usize) -> u64 {
        match word.checked_sub(1) {
            None => self.first,
            Some(further) => self.rest.get(further).copied().unwrap_or_default(),
        }
    }
}

struct Pair {
    schema: &'static UnionSchema,
    content: Option<Wanted>,
    /// Whether the union is the whole object, and not a part of the model's.
    whole: bool,
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
    Value(Wanted),
    Tag(TagOf),
    Skip,
}

/// Whose discriminator a key is.
#[derive(Clone, Copy)]
pub(super) enum TagOf {
    Object,
    Pair,
}

impl ObjectWalk {
    /// Before its first key; the hidden keys are not the model's.
    pub(super) fn new(
        object: &'static ObjectSchema,
        at: usize,
        member: Option<Member>,
        hidden: Hidden,
        findings: &Findings,
    ) -> Self {
        ObjectWalk {
            object,
            seen: Seen::default(),
            wire_keys: 0,
            misspelled: Vec::new(),
            mark: findings.mark(at),
            at,
            member,
            other: false,
            pair: None,
            hidden,
        }
    }

    /// Adds the keys of a union, of whose discriminator it is known what stands there.
    pub(super) fn add_pair(&mut self, schema: &'static UnionSchema, tag: &Tag<'_>, whole: bool) {
        let variant = match tag {
            Tag::Text(object) => schema.union.find(object).and_then(|index| schema.variants.get(index)),
            _ => None,
        };
        let content = match (variant, tag) {
            (Some(variant), _) => Some(Wanted::new(variant(), false)),
            // The variant `other` keeps it, if it is there.
            (None, Tag::Text(_) | Tag::Absent) if schema.union.open => Some(Wanted {
                nullable: true,
                ..Wanted::new(&Schema::Any, true)
            }),
            (None, _) => None,
        };
        self.pair = Some(Pair { schema, content, whole });
    }

    fn table(&self) -> &'static Table {
        self.object.table
    }

    /// Takes a key at this place.
    #[inline]
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
        if let Some((key, again)) = self.hidden.take(key) {
            if again {
                findings.again(key, at, member.map(Member::at_key), path);
            }
            return Step::Skip;
        }
        match self.field(key) {
            Some(wanted) => Step::Value(wanted),
            None => self.other_key(key, at, member, path, findings),
        }
    }

    /// What the field of this key wants, if it is a field's and comes for the first time, as most are.
    #[inline]
    fn field(&mut self, key: &str) -> Option<Wanted> {
        let table = self.table();
        let index = table.find(key)?;
        let wanted = self.wanted(index)?;
        if !self.seen.insert(index) {
            return None;
        }
        self.wire_keys += table.spelling(index, key);
        Some(wanted)
    }

    /// Takes a key that is unknown, repeated or no field's.
    #[inline(never)]
    fn other_key(
        &mut self,
        key: &str,
        at: usize,
        member: Option<Member>,
        path: &Path<'_>,
        findings: &mut Findings,
    ) -> Step {
        let Some(index) = self.find(key) else {
            return self.unknown(key, at, member, path, findings);
        };
        let other = index.checked_sub(self.table().names.len());
        if other.is_none() || !self.seen.insert(index) {
            let field = self.written(index);
            let hidden = match (other, &self.pair) {
                // What no variant is known of may be a secret in one of them.
                (Some(PAIR_CONTENT), Some(pair)) => pair.content.is_none_or(|content| content.hidden()),
                _ => self.wanted(index).is_some_and(|wanted| wanted.hidden()),
            };
            let member = member.map(|member| Member {
                hidden,
                ..member.at_key()
            });
            let key = key.to_owned();
            findings.add(
                at,
                &Path::Key(path, &key.clone()),
                Problem::Duplicate { key, field },
                member,
            );
            return Step::Skip;
        }
        match other {
            Some(TAG) => Step::Tag(TagOf::Object),
            Some(PAIR_TAG) => Step::Tag(TagOf::Pair),
            _ => {
                let content = self.pair.as_ref().and_then(|pair| pair.content);
                content.map_or(Step::Skip, Step::Value)
            }
        }
    }

    /// The index of a key: of a field, or behind them of what else has a key.
    fn find(&self, key: &str) -> Option<usize> {
        let own = self.table().names.len();
        let is_pair = |index: usize| self.pair_key(index) == Some(key);
        self.table()
            .find(key)
            .or_else(|| is_pair(PAIR_TAG).then_some(own + PAIR_TAG))
            .or_else(|| is_pair(PAIR_CONTENT).then_some(own + PAIR_CONTENT))
    }

    fn pair_key(&self, index: usize) -> Option<&'static str> {
        let union = self.pair.as_ref()?.schema.union;
        match index {
            PAIR_TAG => Some(union.tag),
            PAIR_CONTENT => union.content,
            _ => None,
        }
    }

    /// The key to name in a message about the index.
    fn written(&self, index: usize) -> &'static str {
        let table = self.table();
        match index.checked_sub(table.names.len()) {
            None | Some(TAG) => table.written(index),
            Some(other) => self.pair_key(other).unwrap_or_default(),
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
        let member = member.map(|member| Member {
            hidden: true,
            ..member.at_key()
        });
        let mut next = 0;
        while let Some(index) = self.next_unseen(next) {
            next = index + 1;
            if self.is_required(index) && self.misspelled.len() < MISSPELLED {
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
                Schema::Map { values, .. } => Step::Value(Wanted::new(values(), true)),
                _ => Step::Skip,
            },
            _ => Step::Skip,
        }
    }

    /// What a field wants of its value.
    pub(super) fn wanted(&self, index: usize) -> Option<Wanted> {
        let member = self.object.members.get(index)?;
        let wanted = Wanted::new(member(), false);
        Some(Wanted {
            nullable: wanted.nullable || self.table().is_nullable(index),
            check: self.object.check(index),
            ..wanted
        })
    }

    fn distance(&self, key: &str, index: usize) -> Option<usize> {
        match self.table().names.get(index) {
            Some((written, wire)) => {
                let written = misspelled(key, written);
                let wire = misspelled(key, wire);
                written.into_iter().chain(wire).min()
            }
            None => misspelled(key, self.written(index)),
        }
    }

    /// Judges a discriminator: its text, or the type that it has instead.
    pub(super) fn tag(
        &mut self,
        of: TagOf,
        found: Result<&str, JsonType>,
        at: usize,
        member: Option<Member>,
        path: &Path<'_>,
        findings: &mut Findings,
    ) {
        let table = self.table();
        let problem = match (of, found) {
            (_, Err(found)) => Problem::Type {
                expected: JsonType::String,
                found,
            },
            (TagOf::Object, Ok(found)) if table.objects.contains(&found) => return,
            (TagOf::Object, Ok(found)) => Problem::Object {
                expected: table.objects,
                found: cut(found),
            },
            (TagOf::Pair, Ok(found)) => match &self.pair {
                Some(Pair { schema, .. }) if !schema.union.open && schema.union.find(found).is_none() => {
                    Problem::Variant {
                        expected: schema.union.listed(),
                        found: Some(cut(found)),
                    }
                }
                _ => return,
            },
        };
        let key = match of {
            TagOf::Object => {
                findings.forget(self.mark);
                self.other = true;
                table.tag
            }
            TagOf::Pair => {
                if self.pair.as_ref().is_some_and(|pair| pair.whole) {
                    findings.forget(self.mark);
                    self.other = true;
                }
                self.written(table.names.len() + PAIR_TAG)
            }
        };
        findings.add(at, &Path::Key(path, key), problem, member);
    }

    /// Adds what is missing, now that every key has been seen.
    pub(super) fn end(&self, path: &Path<'_>, findings: &mut Findings) {
        if self.other {
            return;
        }
        let tag = self.table().names.len();
        let mut used = Vec::new();
        // The discriminator comes first.
        if self.next_unseen(tag) == Some(tag) {
            self.end_of(tag, &mut used, path, findings);
        }
        let mut next = 0;
        while let Some(index) = self.next_unseen(next) {
            next = index + 1;
            if index != tag {
                self.end_of(index, &mut used, path, findings);
            }
        }
        match self.wire_keys {
            0 => {}
            1.. => findings.spell(self.mark, Spelling::Wire),
            _ => findings.spell(self.mark, Spelling::Written),
        }
    }

    /// The first index from this one on whose key was not seen.
    fn next_unseen(&self, from: usize) -> Option<usize> {
        let others = if self.pair.is_some() { OTHERS } else { TAG + 1 };
        let index = self.seen.next_absent(from);
        (index < self.table().names.len() + others).then_some(index)
    }

    /// Adds that the unseen index is missing, if it must be there; `used` are the places of the misspelled keys that are another's.
    fn end_of(&self, index: usize, used: &mut Vec<usize>, path: &Path<'_>, findings: &mut Findings) {
        if !self.is_required(index) {
            return;
        }
        let table = self.table();
        let mut similar: Option<&Misspelled> = None;
        for key in &self.misspelled {
            let is_nearer = similar.is_none_or(|nearest| key.distance < nearest.distance);
            if key.field == index && is_nearer && !used.contains(&key.at) {
                similar = Some(key);
            }
        }
        let (at, member) = match similar {
            Some(similar) => {
                used.push(similar.at);
                findings.forget_key(similar.at);
                (similar.at, similar.member)
            }
            None => (self.at, self.member),
        };
        let field = table.field(index);
        let problem = Problem::Missing {
            key: self.written(index),
            // With `exact_keys`, the wire's is not read.
            wire: field.map(|field| {
                if field.read.contains(&field.wire) {
                    field.wire
                } else {
                    field.written
                }
            }),
            similar: similar.map(|similar| similar.key.clone()),
            listed: (index == table.names.len() + PAIR_TAG)
                .then(|| self.pair.as_ref().map(|pair| pair.schema.union.listed()))
                .flatten(),
        };
        match field {
            Some(_) => findings.add(at, path, problem, member),
            None => findings.add(at, &Path::Key(path, self.written(index)), problem, member),
        }
    }

    fn is_required(&self, index: usize) -> bool {
        let table = self.table();
        match (index.checked_sub(table.names.len()), &self.pair) {
            (None, _) if table.is_of_type(index) => !self.wanted(index).is_some_and(|wanted| wanted.nullable),
            (None | Some(TAG), _) => table.is_required(index),
            (Some(PAIR_TAG), Some(pair)) => !pair.schema.union.open,
            (Some(PAIR_CONTENT), Some(pair)) => pair.content.is_some_and(|content| !content.nullable),
            _ => false,
        }
    }
}
