//! The validator: descends into a document along a schema. What is open is on a stack of its own, so that a deep `Value`
//! takes no more of the program's stack than a flat one.

use super::Member;
use super::choose::{Chosen, Hidden, NO_FIELDS, Tag, choose, flattened, select};
use super::fault::Fault;
use super::findings::Findings;
use super::input::{Entry, Input};
use super::object::{OpenObject, Step, add_duplicate};
use super::path::Token;
use super::scalar::Wanted;
use crate::json::{JsonType, Stop, Text};
use crate::schema::keys::{self, KeyFault};
use crate::schema::{Kind, ObjectSchema, Schema, SchemaFn, Secrecy, TaggedSchema};

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
enum Contents {
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
enum Items {
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
    findings: &'f mut Findings<'a>,
    secrecy: Secrecy,
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
                            Step::Tag(of) => {
                                let at = self.input.location(value);
                                let found = self.input.take_tag(value)?;
                                object.tag(of, found, at, member, self.findings);
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

    /// The schemas of an array's elements, and their number where it is fixed.
    fn items(&mut self, wanted: &Wanted) -> Option<(Items, Option<usize>)> {
        match &wanted.schema.kind {
            Kind::Array { items, len } => {
                let items = Wanted::new(items(), wanted.hidden(&mut self.secrecy));
                Some((Items::All(items), *len))
            }
            Kind::Tuple(items) => {
                let items_of_tuple = Items::Each(items, wanted.hidden(&mut self.secrecy));
                Some((items_of_tuple, Some(items.len())))
            }
            Kind::Any if I::READS_ANY => {
                let items = Wanted::new(wanted.schema, wanted.hidden(&mut self.secrecy));
                Some((Items::All(items), None))
            }
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => None,
        }
    }

    fn array(
        &mut self,
        items: Items,
        len: Option<usize>,
        wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) -> Result<(), Stop> {
        let contents = Contents::Array { items, len, count: 0 };
        self.descend(contents, wanted, value, step, member)
    }

    /// Opens an array or object.
    fn descend(
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
    fn signed(&mut self, wanted: &Wanted, member: Option<Member>) -> Option<Member> {
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
        let Some(fault) = wanted.rule_fault(self.input.source(value), found, &mut self.secrecy) else {
            return;
        };
        let member = self.signed(wanted, member);
        self.findings.add(self.input.location(value), step, member, fault);
    }

    /// Validates an object as what its members say that it is.
    fn any_object(
        &mut self,
        mut wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) -> Result<(), Stop> {
        let mut hidden = Hidden::default();
        let mut adjacent = None;
        loop {
            let chosen = match &wanted.schema.kind {
                Kind::Tagged(union) => {
                    let tag = self.tag(union, value, &hidden);
                    adjacent = Some((union, tag, true));
                    choose(union, tag, wanted, &mut hidden, &mut self.secrecy)
                }
                Kind::Dispatch(dispatch) => match self.input.members(value, &hidden) {
                    Some(members) => select(dispatch, &members, wanted, &mut self.secrecy),
                    None => Chosen::Adjacent,
                },
                Kind::Any
                | Kind::Scalar(_)
                | Kind::Nullable(_)
                | Kind::OneOf(_)
                | Kind::Array { .. }
                | Kind::Tuple(_)
                | Kind::Map { .. }
                | Kind::StringEnum(_)
                | Kind::Object(_)
                | Kind::Opaque(_) => break,
            };
            match chosen {
                // A variant may be a union itself.
                Chosen::As(variant) => wanted = variant,
                Chosen::Adjacent => break,
                Chosen::Unselected(name) => {
                    let (at, member) = (self.input.location(value), self.signed(&wanted, member));
                    self.findings.add(at, step, member, Fault::Unselected(name));
                    return self.input.skip(value);
                }
            }
        }
        let contents = match &wanted.schema.kind {
            Kind::Object(object) => {
                let adjacent = flattened(object).map(|union| (union, self.tag(union, value, &hidden), false));
                self.object(object, adjacent, &wanted, value, member, hidden)
            }
            Kind::Tagged(_) => self.object(NO_FIELDS, adjacent, &wanted, value, member, hidden),
            // A syntax error comes before it is known what to validate.
            Kind::Dispatch(_) => self.object(NO_FIELDS, None, &wanted, value, member, hidden),
            Kind::Map { keys, values } => Contents::Map {
                keys: keys(),
                values: Wanted::new(values(), wanted.hidden(&mut self.secrecy)),
                hidden,
            },
            Kind::Any if I::READS_ANY => Contents::Map {
                keys: wanted.schema,
                values: Wanted::new(wanted.schema, wanted.hidden(&mut self.secrecy)),
                hidden,
            },
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::StringEnum(_)
            | Kind::Opaque(_) => return self.whole(wanted, value, step, member, hidden),
        };
        self.descend(contents, wanted, value, step, member)
    }

    fn object(
        &mut self,
        object: &'static ObjectSchema,
        adjacent: Option<(&'static TaggedSchema, Tag, bool)>,
        wanted: &Wanted,
        value: I::Value,
        member: Option<Member>,
        hidden: Hidden,
    ) -> Contents {
        let at = self.input.location(value);
        let member = self.signed(wanted, member);
        let mut object = OpenObject::new(object, at, member, hidden, self.findings);
        if let Some((union, tag, whole)) = adjacent {
            object.add_adjacent(union, tag, whole);
        }
        Contents::Object(object)
    }

    /// The discriminator of a union in the object that comes next.
    fn tag(&mut self, union: &TaggedSchema, value: I::Value, hidden: &Hidden) -> Tag {
        // Inside of a variant, what is hidden from it is not there.
        if hidden.has(Text::Plain(union.union.tag)) {
            return Tag::Absent;
        }
        self.input.tag(value, union.union)
    }

    /// Validates a value that is not descended into.
    fn whole(
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
                    *found = found.filter(|_| !wanted.hidden(&mut self.secrecy));
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
                    found: Some(key),
                },
                KeyFault::Range(bounds) => Fault::Range(bounds),
                KeyFault::Other => Fault::Key,
            };
            self.findings.add(at, Some(Token::Key(key)), member, fault);
        }
        self.value(values, entry.value, Some(Token::Key(key)), Some(at))
    }
}
