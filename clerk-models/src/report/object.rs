//! One model's object, key by key: which field a key is, and what is repeated or unknown. What is missing at its end is
//! in `missing`.

use super::Member;
use super::choose::{Hidden, Tag};
use super::fault::Fault;
use super::findings::{Findings, Mark};
use super::path::Token;
use super::scalar::Wanted;
use super::seen::Seen;
use crate::json::{JsonType, JsonTypes, Text};
use crate::schema::{Found, HasSchema, ObjectSchema, Secrecy, Table, TaggedSchema, Unknown};
use serde_json::Value;

/// The keys of a union, as an index after those of the model.
pub(super) const ADJACENT_TAG: usize = 0;
pub(super) const ADJACENT_CONTENT: usize = 1;

/// An object that is being validated.
pub(super) struct OpenObject {
    pub(super) object: &'static ObjectSchema,
    pub(super) seen: Seen,
    /// Keys that are field names less keys in the written case, where they differ.
    pub(super) wire_keys: isize,
    /// Where its unknown keys begin among those that are remembered.
    pub(super) unknowns: usize,
    /// How many characters a key may have that is compared, once that has been asked: a bit for each number.
    pub(super) lengths: Option<u64>,
    pub(super) mark: Mark,
    pub(super) at: usize,
    pub(super) member: Option<Member>,
    /// The discriminator is another's: nothing more is validated.
    pub(super) other: bool,
    /// The adjacently tagged union whose keys are in this object.
    pub(super) adjacent: Option<Box<Adjacent>>,
    hidden: Hidden,
}

pub(super) struct Adjacent {
    pub(super) schema: &'static TaggedSchema,
    pub(super) content: Option<Wanted>,
    pub(super) needs_content: bool,
    /// The variant that the discriminator picks.
    variant: Option<usize>,
    /// Whether the union is the whole object, and not a part of the model's.
    whole: bool,
}

/// What to do with a member's value.
pub(super) enum Step {
    Value(Wanted),
    Literal(LiteralOf),
    Skip,
}

/// Whose literal a key has: the model's discriminator or constant with this index, or a union's discriminator.
#[derive(Clone, Copy)]
pub(super) enum LiteralOf {
    Model(usize),
    Adjacent,
}

impl OpenObject {
    /// Before its first key; the hidden keys are not the model's.
    pub(super) fn new(
        object: &'static ObjectSchema,
        at: usize,
        member: Option<Member>,
        hidden: Hidden,
        findings: &Findings<'_>,
    ) -> Self {
        OpenObject {
            object,
            seen: Seen::default(),
            wire_keys: 0,
            unknowns: findings.unknowns.len(),
            lengths: None,
            mark: findings.mark(at),
            at,
            member,
            other: false,
            adjacent: None,
            hidden,
        }
    }

    /// Adds the keys of a union, whose discriminator is known.
    pub(super) fn add_adjacent(&mut self, schema: &'static TaggedSchema, tag: Tag, whole: bool) {
        let variant = match tag {
            Tag::Literal(variant) => variant,
            Tag::Other | Tag::Absent | Tag::Broken => None,
        };
        let schema_of_variant = variant
            .and_then(|index| schema.variants.get(index))
            .map(|variant| variant());
        let content = match (schema_of_variant, tag) {
            (Some(content), _) => Some(Wanted::new(content, false)),
            // The variant `other` keeps it, if it is there.
            (None, Tag::Literal(_) | Tag::Absent) if schema.union.open => Some(Wanted {
                nullable: true,
                ..Wanted::new(Value::SCHEMA, true)
            }),
            (None, _) => None,
        };
        self.adjacent = Some(Box::new(Adjacent {
            schema,
            content,
            needs_content: schema_of_variant.is_some_and(|content| !content.reads_absent()),
            variant,
            whole,
        }));
    }

    pub(super) fn table(&self) -> &'static Table {
        self.object.table
    }

    /// Takes a key at this location.
    #[inline]
    pub(super) fn key<'a>(
        &mut self,
        key: Text<'a>,
        at: usize,
        member: Option<Member>,
        secrecy: &mut Secrecy,
        findings: &mut Findings<'a>,
    ) -> Step {
        if self.other {
            return Step::Skip;
        }
        if let Some((field, again)) = self.hidden.take(key) {
            if again {
                add_duplicate(key, field, at, member, findings);
            }
            return Step::Skip;
        }
        if let Text::Plain(key) = key {
            if let Some(wanted) = self.field(key) {
                return Step::Value(wanted);
            }
        }
        self.other_key(key, at, member, secrecy, findings)
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
        self.wire_keys += table.key_style(index, key);
        Some(wanted)
    }

    /// Takes a key that is unknown, repeated, no field's or has escapes.
    #[inline(never)]
    fn other_key<'a>(
        &mut self,
        key: Text<'a>,
        at: usize,
        member: Option<Member>,
        secrecy: &mut Secrecy,
        findings: &mut Findings<'a>,
    ) -> Step {
        let decoded = key.decode(self.longest(key));
        let found = decoded.as_deref().and_then(|key| Some((self.find(key)?, key)));
        let Some((index, decoded)) = found else {
            return self.unknown(key, at, member, findings);
        };
        let other = index.checked_sub(self.first_adjacent());
        if !self.seen.insert(index) {
            let hidden = match (other, &self.adjacent) {
                // What no variant is known of may be a secret in one of them.
                (Some(ADJACENT_CONTENT), Some(adjacent)) => {
                    adjacent.content.is_none_or(|content| content.hidden(secrecy))
                }
                _ => self.wanted(index).is_some_and(|wanted| wanted.hidden(secrecy)),
            };
            let member = member.map(|member| Member { hidden, ..member });
            add_duplicate(key, self.written(index), at, member, findings);
            return Step::Skip;
        }
        match other {
            None if index >= self.table().names.len() => Step::Literal(LiteralOf::Model(index)),
            Some(ADJACENT_TAG) => Step::Literal(LiteralOf::Adjacent),
            Some(_) => {
                let content = self.adjacent.as_ref().and_then(|adjacent| adjacent.content);
                content.map_or(Step::Skip, Step::Value)
            }
            None => {
                self.wire_keys += self.table().key_style(index, decoded);
                self.wanted(index).map_or(Step::Skip, Step::Value)
            }
        }
    }

    /// How many bytes the longest key has that is known here.
    fn longest(&self, key: Text<'_>) -> usize {
        if !key.has_escapes() {
            return 0;
        }
        let keys = [ADJACENT_TAG, ADJACENT_CONTENT].map(|index| self.adjacent_key(index).map_or(0, str::len));
        let adjacent = keys.into_iter().max().unwrap_or_default();
        self.table().keys.longest().max(adjacent).max(self.hidden.longest())
    }

    /// The index of a key: of a field, or after them of what else has a key.
    fn find(&self, key: &str) -> Option<usize> {
        let own = self.first_adjacent();
        let is_adjacent = |index: usize| self.adjacent_key(index) == Some(key);
        self.table()
            .find(key)
            .or_else(|| is_adjacent(ADJACENT_TAG).then_some(own + ADJACENT_TAG))
            .or_else(|| is_adjacent(ADJACENT_CONTENT).then_some(own + ADJACENT_CONTENT))
    }

    /// The index of the first key that is not the model's.
    pub(super) fn first_adjacent(&self) -> usize {
        self.table().literal_indices().end() + 1
    }

    fn adjacent_key(&self, index: usize) -> Option<&'static str> {
        let union = self.adjacent.as_ref()?.schema.union;
        match index {
            ADJACENT_TAG => Some(union.tag),
            ADJACENT_CONTENT => union.content,
            _ => None,
        }
    }

    /// The key to name in a message about the index.
    pub(super) fn written(&self, index: usize) -> &'static str {
        match index.checked_sub(self.first_adjacent()) {
            None => self.table().written(index),
            Some(other) => self.adjacent_key(other).unwrap_or_default(),
        }
    }

    fn unknown<'a>(&mut self, key: Text<'a>, at: usize, member: Option<Member>, findings: &mut Findings<'a>) -> Step {
        let member = member.map(|member| Member {
            hidden: true,
            ..member.at_key()
        });
        self.note_unknown(key, at, member, findings);
        match self.table().unknown {
            Unknown::Denied => {
                findings.add(at, Some(Token::Key(key)), member, Fault::Unknown(key));
                Step::Skip
            }
            // The value under an unknown key may be a secret under a misspelled one.
            Unknown::Collected => match self.object.extra_values() {
                Some(values) => Step::Value(Wanted::new(values(), true)),
                None => Step::Skip,
            },
            Unknown::Ignored => Step::Skip,
        }
    }

    /// What a field wants of its value.
    pub(super) fn wanted(&self, index: usize) -> Option<Wanted> {
        let member = self.object.members.get(index)?;
        let wanted = Wanted::new(member(), false);
        let is_nullable = self.table().is_nullable(index);
        Some(Wanted {
            nullable: wanted.nullable || is_nullable,
            reader_takes_null: wanted.reader_takes_null && !is_nullable,
            check: self.object.check(index),
            ..wanted
        })
    }

    /// Validates a discriminator or a constant.
    pub(super) fn literal<'a>(
        &mut self,
        of: LiteralOf,
        found: Found<'a>,
        at: usize,
        member: Option<Member>,
        findings: &mut Findings<'a>,
    ) {
        match (of, &self.adjacent) {
            (LiteralOf::Model(index), _) => {
                let (table, expected) = (self.table(), self.table().literals(index));
                if expected.has(&found) {
                    return;
                }
                let is_constant = table.constant(index).is_some();
                if !is_constant {
                    self.stop(findings);
                }
                let fault = match type_fault(expected.json_type(), &found) {
                    Some(fault) => fault,
                    None if is_constant => Fault::Constant { expected, found },
                    None => Fault::Object { expected, found },
                };
                findings.add(at, Some(Token::Field(table.written(index))), member, fault);
            }
            (LiteralOf::Adjacent, Some(adjacent)) => {
                let union = adjacent.schema.union;
                let fault = match type_fault(union.json_type(), &found) {
                    Some(fault) => fault,
                    None if adjacent.variant.is_some() => return,
                    None if union.open && found.is_too_wide() => Fault::Range(Some((i64::MIN, u64::MAX))),
                    None if union.open => return,
                    None => Fault::Variant {
                        expected: union.listed(),
                        found: Some(found).filter(|_| !self.member.is_some_and(|member| member.hidden)),
                    },
                };
                if adjacent.whole {
                    self.stop(findings);
                }
                findings.add(at, Some(Token::Field(union.tag)), member, fault);
            }
            (LiteralOf::Adjacent, None) => {}
        }
    }

    /// Forgets the object's violations, and looks for no more: it is another object.
    fn stop(&mut self, findings: &mut Findings<'_>) {
        findings.forget(self.mark);
        self.other = true;
    }
}

/// The fault of a literal of another type.
fn type_fault<'a>(expected: JsonType, found: &Found<'_>) -> Option<Fault<'a>> {
    (found.json_type() != expected).then(|| Fault::Type {
        expected: JsonTypes::one(expected),
        found: found.json_type(),
    })
}

pub(super) fn add_duplicate<'a>(
    key: Text<'a>,
    field: &'static str,
    at: usize,
    member: Option<Member>,
    findings: &mut Findings<'a>,
) {
    let member = member.map(Member::at_key);
    findings.add(at, Some(Token::Key(key)), member, Fault::Duplicate { key, field });
}
