//! Prints a drawn document, counting lines and columns on the way, with what a report on it must say.
#![allow(dead_code)] // Each test uses its part.

use crate::draw::{Json, Member, Misplaced, Node};
use clerk_models::{Object, ValidationError, ViolationCode};
use fastrand::Rng;

/// A violation that has been planted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Planted {
    pub(crate) place: Option<(usize, usize)>,
    pub(crate) pointer: String,
    pub(crate) code: &'static str,
}

/// What a report says, in the same words.
pub(crate) fn reported(error: &ValidationError) -> Vec<Planted> {
    let planted = |violation: &clerk_models::Violation| Planted {
        place: violation.line().zip(violation.column()),
        pointer: violation.pointer().to_owned(),
        code: violation.code().as_str(),
    };
    error.violations().iter().map(planted).collect()
}

pub(crate) struct Printed {
    pub(crate) text: String,
    /// By place.
    pub(crate) planted: Vec<Planted>,
}

/// Prints a document: on one line or on many, with white space and escapes here and there.
pub(crate) fn print(document: &Node, rng: &mut Rng) -> Printed {
    let mut printer = Printer {
        loose: rng.f64() * f64::from(rng.u8(..2)),
        escapes: rng.f64() * f64::from(rng.u8(..2)),
        rng,
        text: String::new(),
        place: (1, 1),
        planted: Vec::new(),
    };
    printer.space();
    printer.node(document, "", false);
    printer.space();
    let mut planted = printer.planted;
    // Stable: what stands at one place is in order of declaration.
    planted.sort_by_key(|planted| planted.place);
    Printed {
        text: printer.text,
        planted,
    }
}

struct Printer<'r> {
    /// How likely white space is.
    loose: f64,
    /// How likely a character is escaped that need not be.
    escapes: f64,
    rng: &'r mut Rng,
    text: String,
    place: (usize, usize),
    planted: Vec<Planted>,
}

impl Printer<'_> {
    fn push(&mut self, text: &str) {
        for character in text.chars() {
            self.text.push(character);
            match character {
                '\n' => self.place = (self.place.0 + 1, 1),
                _ => self.place.1 += 1,
            }
        }
    }

    fn space(&mut self) {
        while self.rng.f64() < self.loose / 2.0 {
            let space = [" ", "\n", "\t", "\r\n", "    "][self.rng.usize(..5)];
            self.push(space);
        }
    }

    fn string(&mut self, text: &str) {
        self.push("\"");
        for character in text.chars() {
            // serde_json takes no escapes in a key that is a number.
            if self.rng.f64() < self.escapes && !character.is_ascii_digit() {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    self.push(&format!("\\u{unit:04x}"));
                }
            } else {
                match character {
                    '"' | '\\' => self.push(&format!("\\{character}")),
                    '\n' => self.push("\\n"),
                    '\0'..='\x1f' => self.push(&format!("\\u{:04X}", u32::from(character))),
                    character => self.push(character.encode_utf8(&mut [0; 4])),
                }
            }
        }
        self.push("\"");
    }

    fn plant(&mut self, place: (usize, usize), pointer: String, code: ViolationCode) {
        self.planted.push(Planted {
            place: Some(place),
            pointer,
            code: code.as_str(),
        });
    }

    /// `wire` is the spelling of the model around the value.
    fn node(&mut self, node: &Node, pointer: &str, wire: bool) {
        let place = self.place;
        if let Some(code) = node.wrong {
            self.plant(place, pointer.to_owned(), code);
        }
        match &node.json {
            Json::Literal(literal) => self.push(literal),
            Json::String(text) => self.string(text),
            Json::Array(elements) => self.list("[]", elements, |printer, index, element| {
                printer.node(element, &format!("{pointer}/{index}"), wire);
            }),
            Json::Object(members, missing) => match node.want.and_then(|want| want.object()) {
                Some(object) => self.object(object, members, missing, pointer, wire),
                None => self.list("{}", members, |printer, _, member| {
                    if member.wrong == Some(Misplaced::Invalid) {
                        printer.plant(printer.place, join(pointer, &member.key), ViolationCode::InvalidValue);
                    }
                    printer.member(member, pointer, wire);
                }),
            },
        }
    }

    fn list<T>(&mut self, brackets: &str, items: &[T], mut item: impl FnMut(&mut Self, usize, &T)) {
        self.push(&brackets[..1]);
        for (index, next) in items.iter().enumerate() {
            if index > 0 {
                self.push(",");
            }
            self.space();
            item(self, index, next);
            self.space();
        }
        if items.is_empty() {
            self.space();
        }
        self.push(&brackets[1..]);
    }

    fn member(&mut self, member: &Member, pointer: &str, wire: bool) {
        self.string(&member.key);
        self.space();
        self.push(":");
        self.space();
        self.node(&member.value, &join(pointer, &member.key), wire);
    }

    fn object(&mut self, object: &'static Object, members: &[Member], missing: &[usize], pointer: &str, wire: bool) {
        let before = self.planted.len();
        let wire = is_wire(object, members).unwrap_or(wire);
        let key = |index: usize| match object.table.fields.get(index) {
            Some(field) if wire && field.read.contains(&field.wire) => field.wire,
            Some(field) => field.written,
            None => object.table.tag,
        };
        let mut missing = missing.to_vec();
        // The discriminator is declared before the fields.
        missing.sort_by_key(|index| (*index < object.table.fields.len(), *index));
        for index in missing {
            self.plant(self.place, join(pointer, key(index)), ViolationCode::MissingField);
        }
        self.list("{}", members, |printer, _, member| {
            let inner = join(pointer, &member.key);
            match member.wrong {
                Some(Misplaced::Misspells(index)) => {
                    printer.plant(printer.place, join(pointer, key(index)), ViolationCode::MissingField);
                }
                Some(Misplaced::Duplicate) => printer.plant(printer.place, inner, ViolationCode::DuplicateField),
                Some(Misplaced::Unknown) => printer.plant(printer.place, inner, ViolationCode::UnknownField),
                Some(Misplaced::Invalid) | None => {}
            }
            let judged = printer.planted.len();
            printer.member(member, pointer, wire);
            // Of a member without a field, and of the second of two, the value is not judged.
            if member.wrong.is_some() {
                printer.planted.truncate(judged);
            }
        });
        // Nothing else is said of an object of another kind.
        let tag = members
            .iter()
            .find(|member| member.field == Some(object.table.fields.len()));
        if let Some(code) = tag.and_then(|tag| tag.value.wrong) {
            let pointer = join(pointer, object.table.tag);
            let others = self.planted.split_off(before);
            self.planted.extend(
                others
                    .into_iter()
                    .find(|one| one.code == code.as_str() && one.pointer == pointer),
            );
        }
    }
}

/// Whether most of the object's keys are in the wire's spelling; None if it has as many in either.
fn is_wire(object: &'static Object, members: &[Member]) -> Option<bool> {
    let fields = &object.table.fields;
    let mut balance = 0;
    for member in members.iter().filter(|member| member.wrong.is_none()) {
        if let Some(field) = member
            .field
            .and_then(|index| fields.get(index))
            .filter(|field| field.wire != field.written)
        {
            balance += i32::from(member.key == field.wire) - i32::from(member.key == field.written);
        }
    }
    (balance != 0).then_some(balance > 0)
}

fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
