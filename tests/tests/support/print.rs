//! Prints a generated document, with the locations of the expected violations.
#![allow(dead_code)] // Each test uses its part.

use crate::node::{Json, Kind, Member, Misplaced, Node, Role, Shape, Tree};
use clerk_models::schema::FieldSchema;
use clerk_models::{ValidationError, ViolationCode};
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
        pointer: violation.pointer().as_str().to_owned(),
        code: violation.code().as_str(),
    };
    error.violations().iter().map(planted).collect()
}

pub(crate) struct Printed {
    pub(crate) text: String,
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
    // Stable: what is at one place is in order of declaration.
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
        while self.loose > 0.0 && self.rng.f64() < self.loose / 2.0 {
            let space = [" ", "\n", "\t", "\r\n", "    "][self.rng.usize(..5)];
            self.push(space);
        }
    }

    fn string(&mut self, text: &str) {
        self.push("\"");
        for character in text.chars() {
            // serde_json takes no escapes in a key that is a number.
            let is_of_number = character.is_ascii_digit() || character == '-';
            if self.escapes > 0.0 && self.rng.f64() < self.escapes && !is_of_number {
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

    /// `wire` is the case of the model around the value.
    fn node(&mut self, node: &Node, pointer: &str, wire: bool) {
        let place = self.place;
        if let Some(code) = node.wrong {
            self.plant(place, pointer.to_owned(), code);
        }
        match &node.json {
            Json::Literal(literal) => self.push(literal),
            Json::String(text) => self.string(text),
            Json::Array(elements) => {
                let wire = majority(balance(node)).unwrap_or(wire);
                self.list("[]", elements, |printer, index, element| {
                    printer.node(element, &format!("{pointer}/{index}"), wire);
                });
            }
            Json::Object(tree) => self.tree(tree, pointer, wire),
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

    fn tree(&mut self, tree: &Tree, pointer: &str, wire: bool) {
        let before = self.planted.len();
        let Tree { shape, members, .. } = tree;
        let wire = majority(tree_balance(tree)).unwrap_or(wire);
        let key = |role| key(shape, role, wire);
        let mut missing = tree.missing.clone();
        missing.sort_by_key(|role| declared(*role));
        for role in missing {
            self.plant(self.place, join(pointer, key(role)), ViolationCode::MissingField);
        }
        let mut only = None;
        self.list("{}", members, |printer, _, member| {
            let inner = join(pointer, &member.key);
            match member.wrong {
                Some(Misplaced::Misspells(role)) => {
                    printer.plant(printer.place, join(pointer, key(role)), ViolationCode::MissingField);
                }
                Some(Misplaced::Duplicate) => printer.plant(printer.place, inner, ViolationCode::DuplicateField),
                Some(Misplaced::Unknown) => printer.plant(printer.place, inner, ViolationCode::UnknownField),
                Some(Misplaced::Invalid) => printer.plant(printer.place, inner, ViolationCode::InvalidValue),
                Some(Misplaced::Unlisted) => printer.plant(printer.place, inner, ViolationCode::UnknownVariant),
                None => {}
            }
            let validated = printer.planted.len();
            printer.member(member, pointer, wire);
            match member.wrong {
                // The value is validated all the same.
                None | Some(Misplaced::Invalid | Misplaced::Unlisted) => {}
                // Of a member without a field, and of the second of two, the value is not validated.
                Some(_) => printer.planted.truncate(validated),
            }
            if only.is_none() && member.wrong.is_none() && member.role.is_some() && member.role == tree.alone {
                only = printer.planted.get(validated).cloned();
            }
        });
        // Nothing else is said of an object of another kind.
        if tree.alone.is_some() {
            self.planted.truncate(before);
            self.planted.extend(only);
        }
    }
}

/// The key that a document would use.
fn key(shape: &Shape, role: Role, wire: bool) -> &'static str {
    if let Role::Field(index) = role {
        let field = shape.field(index);
        if wire && field.keys().contains(&field.name()) {
            return field.name();
        }
    }
    shape.key(role)
}

/// The order of declaration: the discriminator, the fields, the flattened enum.
fn declared(role: Role) -> (u8, usize) {
    match role {
        Role::Union(index) => (0, index),
        Role::Tag => (1, 0),
        Role::Field(index) => (2, index),
        Role::PairTag => (3, 0),
        Role::PairContent => (3, 1),
    }
}

/// Whether most keys are fields' own names; None if as many are renamed.
fn majority(balance: i32) -> Option<bool> {
    (balance != 0).then_some(balance > 0)
}

/// How many more keys are fields' own names than renamed, in an object or in those of an array or map.
fn balance(node: &Node) -> i32 {
    match &node.json {
        Json::Array(elements) => elements.iter().map(balance).sum(),
        Json::Object(tree) => tree_balance(tree),
        Json::Literal(_) | Json::String(_) => 0,
    }
}

fn tree_balance(tree: &Tree) -> i32 {
    if tree.alone.is_some() {
        return 0;
    }
    let Some(model) = tree.shape.model() else {
        let is_map = matches!(tree.shape.kind, Kind::Map(_));
        return tree
            .members
            .iter()
            .filter(|_| is_map)
            .map(|member| balance(&member.value))
            .sum();
    };
    let fields: Vec<FieldSchema> = model.fields().collect();
    let mut balance = 0;
    for member in tree.members.iter().filter(|member| member.wrong.is_none()) {
        if let Some(Role::Field(index)) = member.role {
            let (name, key) = (fields[index].name(), fields[index].key());
            if name != key {
                balance += i32::from(member.key == name) - i32::from(member.key == key);
            }
        }
    }
    balance
}

fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
