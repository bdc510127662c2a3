//! The validator: descends into a document along a schema. What is open is on a stack of its own, so that a deep `Value`
//! takes no more of the program's stack than a flat one.

use super::Member;
use super::choose::Hidden;
use super::fault::Fault;
use super::findings::Findings;
use super::input::{Entry, Input};
use super::object::{OpenObject, Step, add_duplicate};
use super::path::Token;
use super::scalar::Wanted;
use crate::json::{JsonType, Stop};
use crate::schema::keys::{self, KeyFault};
use crate::schema::{Found, Kind, Schema, SchemaFn, Secrecy};

/// An array or object that is being validated.
struct Frame<'a, I: Input<'a>> {
    value: I::Value,
    step: Option<Token<'a>>,
    member: Option<Member>,
    wanted: Wanted,
    /// How much had been found before it.
    found_before: usize,
    rest: I::Rest,
    contents: Contents,
    /// How many more keys are fields' own names than renamed, in the objects of this array or map.
    wire_keys: isize,
}

#[allow(clippy::large_enum_variant)] // Most are objects.
pub(super) enum Contents {
    Array {
        items: Items,
        len: Option<usize>,
        count: usize,
    },
    Map {
        keys: &'static Schema,
        values: Wanted,
        hidden: Hidden,
    },
    Object(OpenObject),
}

/// The schemas of an array's elements.
#[derive(Clone, Copy)]
pub(super) enum Items {
    All(Wanted),
    Each(&'static [SchemaFn], bool),
}

impl Items {
    fn get(self, index: usize) -> Option<Wanted> {
        match self {
            Items::All(item) => Some(item),
            Items::Each(items, secret) => items.get(index).map(|item| Wanted::new(item(), secret)),
        }
    }
}

pub(super) struct Validator<'a, 'f, I: Input<'a>> {
    pub(super) input: I,
    pub(super) findings: &'f mut Findings<'a>,
    pub(super) secrecy: Secrecy,
    open: Vec<Frame<'a, I>>,
}

impl<'a, 'f, I: Input<'a>> Validator<'a, 'f, I> {
    pub(super) fn new(input: I, findings: &'f mut Findings<'a>) -> Self {
        Validator {
            input,
            findings,
            secrecy: Secrecy::default(),
            open: Vec::new(),
        }
    }

    /// Adds what is wrong with the document.
    pub(super) fn validate(&mut self, schema: &'static Schema) -> Result<(), Stop> {
        let root = self.input.root()?;
        self.value(Wanted::new(schema, false), root, None, None)?;
        let mut before = (self.input.progress(), self.open.len());
        while let Some(frame) = self.open.last_mut() {
            let is_open = match &mut frame.contents {
                Contents::Array { items, count, .. } => match self.input.next_element(&mut frame.rest)? {
                    Some(value) => {
                        let (wanted, step) = (items.get(*count), Token::Index(*count));
                        *count += 1;
                        match wanted {
                            Some(wanted) => self.value(wanted, value, Some(step), None)?,
                            None => self.input.skip(value)?,
                        }
                        true
                    }
                    None => false,
                },
                Contents::Object(object) => match self.input.next_entry(&mut frame.rest)? {
                    Some(Entry { key, at, value }) => {
                        let member = self.input.member(value, Some(at));
                        match object.key(key, at, member, &mut self.secrecy, self.findings) {
                            Step::Value(wanted) => self.value(wanted, value, Some(Token::Key(key)), Some(at))?,
                            Step::Skip => self.input.skip(value)?,
                            Step::Literal(of) => {
                                let at = self.input.location(value);
                                let found = self.input.take_literal(value)?;
                                object.literal(of, found, at, member, self.findings);
                            }
                        }
                        true
                    }
                    None => false,
                },
                Contents::Map { keys, values, hidden } => match self.input.next_entry(&mut frame.rest)? {
                    Some(entry) => {
                        let (keys, values) = (*keys, *values);
                        let hidden = hidden.take(entry.key);
                        self.map_entry(&entry, keys, values, hidden)?;
                        true
                    }
                    None => false,
                },
            };
            if !is_open {
                self.close();
            }
            let after = (self.input.progress(), self.open.len());
            debug_assert!(after.0 > before.0 || after.1 < before.1, "the loop would not end");
            before = after;
        }
        Ok(())
    }

    /// Validates the value that comes next; its key is at `key`.
    #[inline]
    fn value(
        &mut self,
        wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        key: Option<usize>,
    ) -> Result<(), Stop> {
        if self.input.pass_valid(value, &wanted)? {
            return Ok(());
        }
        self.look_into(wanted, value, step, key)
    }

    #[inline(never)]
    fn look_into(
        &mut self,
        mut wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        key: Option<usize>,
    ) -> Result<(), Stop> {
        // A container's first byte shows its type, and nothing else is descended into.
        let found = self.input.json_type(value);
        let member = self.input.member(value, key);
        wanted = wanted.of_type(found);
        if wanted.declared.is_sealed {
            return self.whole(wanted, value, step, member, Hidden::default());
        }
        if found == JsonType::Object {
            return self.any_object(wanted, value, step, member);
        }
        let items = if found == JsonType::Array {
            self.items(&wanted)
        } else {
            None
        };
        match items {
            Some((items, len)) => self.array(items, len, wanted, value, step, member),
            None => self.whole(wanted, value, step, member, Hidden::default()),
        }
    }

    /// Opens an array or object.
    pub(super) fn descend(
        &mut self,
        contents: Contents,
        wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) -> Result<(), Stop> {
        let rest = self.input.open(value)?;
        if let Some(step) = step {
            self.findings.enter(step);
        }
        self.open.push(Frame {
            value,
            step,
            member,
            wanted,
            found_before: self.findings.count(),
            rest,
            contents,
            wire_keys: 0,
        });
        Ok(())
    }

    /// Ends the innermost array or object.
    fn close(&mut self) {
        let Some(mut frame) = self.open.pop() else { return };
        let at = self.input.location(frame.value);
        match &mut frame.contents {
            Contents::Array { len, count, .. } => {
                let found = *count;
                if let Some(expected) = len.filter(|expected| *expected != found) {
                    let member = self.signed(&frame.wanted, frame.member);
                    self.findings.add(at, None, member, Fault::Len { expected, found });
                }
            }
            Contents::Map { .. } => {}
            Contents::Object(object) => frame.wire_keys = object.end(self.findings),
        }
        self.pass_key_style(&frame, at);
        if frame.step.is_some() {
            self.findings.leave();
        }
        if self.findings.count() == frame.found_before {
            let found = self.input.json_type(frame.value);
            self.check(&frame.wanted, frame.value, found, frame.step, frame.member);
        }
    }

    /// Elements whose own keys are equal in both cases have that of the others.
    fn pass_key_style(&mut self, frame: &Frame<'a, I>, at: usize) {
        if !matches!(frame.contents, Contents::Object(_)) {
            self.findings.set_key_style(at, frame.wire_keys);
        }
        if let Some(parent) = self.open.last_mut() {
            parent.wire_keys += frame.wire_keys;
        }
    }

    /// The member, hidden if it is secret.
    pub(super) fn signed(&mut self, wanted: &Wanted, member: Option<Member>) -> Option<Member> {
        let hidden = wanted.hidden(&mut self.secrecy);
        member.map(|member| Member { hidden, ..member })
    }

    /// Applies the rules beyond its schema to a value that has just been passed and in which nothing is wrong.
    fn check(
        &mut self,
        wanted: &Wanted,
        value: I::Value,
        found: JsonType,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) {
        if !wanted.has_rules() {
            return;
        }
        let Some(fault) = wanted.rule_fault(self.input.source_of(value), found, &mut self.secrecy) else {
            return;
        };
        let member = self.signed(wanted, member);
        self.findings.add(self.input.location(value), step, member, fault);
    }

    /// Validates a value that is not descended into.
    pub(super) fn whole(
        &mut self,
        wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
        mut hidden: Hidden,
    ) -> Result<(), Stop> {
        let is_any = matches!(wanted.schema.kind, Kind::Any);
        let (source, found, escaped) = self.input.take(value, is_any)?;
        let fault =
            if let (Kind::Opaque(opaque), false, JsonType::Object) = (&wanted.schema.kind, hidden.is_empty(), found) {
                // Without what is hidden from it.
                let reads = self.input.reads_without(source, &mut hidden, opaque.reads);
                (!reads).then(|| Fault::Foreign((opaque.type_name)()))
            } else {
                wanted.fault(source, found, escaped)
            };
        match fault {
            Some(mut fault) => {
                let member = self.signed(&wanted, member);
                if let Fault::Variant { found, .. } = &mut fault {
                    *found = found.take().filter(|_| !wanted.hidden(&mut self.secrecy));
                }
                self.findings.add(self.input.location(value), step, member, fault);
            }
            None => self.check(&wanted, value, found, step, member),
        }
        Ok(())
    }

    fn map_entry(
        &mut self,
        entry: &Entry<'a, I::Value>,
        keys: &'static Schema,
        values: Wanted,
        hidden: Option<(&'static str, bool)>,
    ) -> Result<(), Stop> {
        let (at, key) = (entry.at, entry.key);
        let member = self.input.member(entry.value, Some(at));
        if let Some((field, again)) = hidden {
            if again {
                add_duplicate(key, field, at, member, self.findings);
            }
            return self.input.skip(entry.value);
        }
        if let Some(fault) = keys::fault(keys, key) {
            let member = member.map(|member| Member {
                hidden: true,
                ..member.at_key()
            });
            let fault = match fault {
                KeyFault::Variant(expected) => Fault::Variant {
                    expected,
                    found: Some(Found::Text(key)),
                },
                KeyFault::Range(bounds) => Fault::Range(bounds),
                KeyFault::Other => Fault::Key,
            };
            self.findings.add(at, Some(Token::Key(key)), member, fault);
        }
        self.value(values, entry.value, Some(Token::Key(key)), Some(at))
    }
}
