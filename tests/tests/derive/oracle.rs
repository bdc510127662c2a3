//! What is wrong with a document, by rules that are written down here for each type, and not taken from its schema:
//! presence, types, tags and secrets. Generated documents are checked against them, as text and as a `Value`.

use clerk_models::{ClerkModel, HasSchema, Metadata, Secret, ValidationError, from_str, from_value};
use clerk_models_tests::rounds;
use fastrand::Rng;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};

/// What a value must be.
#[derive(Clone, Copy)]
enum Rule {
    Any,
    Bool,
    /// An integer within these bounds.
    Int(i128, i128),
    Float,
    Text,
    Secret,
    /// One of these strings; of an open enum, any string.
    Enum(&'static [&'static str], bool),
    /// One of these integers; of an open enum, any of 64 bits.
    Integers(&'static [&'static str], bool),
    /// Null, or nothing as the content of a variant.
    Null,
    /// Null or this.
    Nullable(&'static Rule),
    List(&'static Rule),
    Tuple(&'static [Rule]),
    /// An object with keys of this kind.
    Map(Keys, &'static Rule),
    /// A string, or an integer or boolean as it is printed.
    Constant(&'static str),
    Object(&'static Object),
    Tagged(&'static Tagged),
}

#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Text,
    U8,
}

struct Object {
    /// Key, values, and whether it must be present.
    tag: Option<(&'static str, &'static [&'static str], bool)>,
    fields: &'static [Field],
    unknown: Unknown,
    /// The enum whose tag and content are among the keys.
    flattened: Option<&'static Tagged>,
}

#[derive(Clone, Copy, PartialEq)]
enum Unknown {
    Skipped,
    Denied,
    Kept,
}

struct Field {
    keys: &'static [&'static str],
    required: bool,
    rule: Rule,
}

struct Tagged {
    tag: &'static str,
    /// Of an adjacently tagged enum.
    content: Option<&'static str>,
    variants: &'static [(&'static str, Rule)],
    open: bool,
}

/// A JSON value in which a key may come twice.
#[derive(Clone)]
enum Doc {
    /// Null, a boolean or a number, as text.
    Literal(&'static str),
    Text(String),
    List(Vec<Doc>),
    Object(Vec<(String, Doc)>),
}

impl Doc {
    fn print(&self, into: &mut String) {
        match self {
            Doc::Literal(text) => *into += text,
            Doc::Text(text) => write!(into, "{text:?}").unwrap(),
            Doc::List(list) => {
                *into += "[";
                for (index, element) in list.iter().enumerate() {
                    *into += if index > 0 { ", " } else { "" };
                    element.print(into);
                }
                *into += "]";
            }
            Doc::Object(entries) => {
                *into += "{";
                for (index, (key, value)) in entries.iter().enumerate() {
                    *into += if index > 0 { ", " } else { "" };
                    write!(into, "{key:?}: ").unwrap();
                    value.print(into);
                }
                *into += "}";
            }
        }
    }

    fn is_null(&self) -> bool {
        matches!(self, Doc::Literal("null"))
    }

    fn has_duplicates(&self) -> bool {
        match self {
            Doc::Literal(_) | Doc::Text(_) => false,
            Doc::List(list) => list.iter().any(Doc::has_duplicates),
            Doc::Object(entries) => {
                let repeated = |index: usize| entries[..index].iter().any(|(key, _)| *key == entries[index].0);
                (0..entries.len()).any(repeated) || entries.iter().any(|(_, value)| value.has_duplicates())
            }
        }
    }
}

/// Pointers and codes, sorted; the words of a key are separated by `_`, whatever the case is.
type Found = Vec<(String, String)>;

struct Oracle {
    /// Whether the document is a `Value`, in which an integer of more than 64 bits is a float.
    of_value: bool,
    found: Found,
}

impl Oracle {
    fn add(&mut self, pointer: &str, code: &str) {
        self.found.push((snake(pointer), code.to_owned()));
    }

    fn check(&mut self, rule: Rule, doc: &Doc, at: &str) {
        let is_number = |text: &str| text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        match (rule, doc) {
            (Rule::Any, _)
            | (Rule::Text | Rule::Secret, Doc::Text(_))
            | (Rule::Bool, Doc::Literal("true" | "false")) => {}
            (Rule::Nullable(_), doc) if doc.is_null() => {}
            (Rule::Nullable(rule), doc) => self.check(*rule, doc, at),
            (Rule::Float, Doc::Literal(text)) if is_number(text) => {}
            (Rule::Int(least, greatest), Doc::Literal(text)) if is_number(text) => match text.parse::<i128>() {
                Ok(number) if *text != "-0" && !(self.of_value && is_float_in_value(number)) => {
                    if !(least..=greatest).contains(&number) {
                        self.add(at, "invalid_value");
                    }
                }
                _ => self.add(at, "wrong_type"),
            },
            (Rule::Null, doc) if doc.is_null() => {}
            (Rule::Integers(values, open), Doc::Literal(text)) if is_number(text) => match text.parse::<i128>() {
                Ok(number) if *text != "-0" && !(self.of_value && is_float_in_value(number)) => {
                    if open && i64::try_from(number).is_err() {
                        self.add(at, "invalid_value");
                    } else if !open && !values.contains(text) {
                        self.add(at, "unknown_variant");
                    }
                }
                _ => self.add(at, "wrong_type"),
            },
            (Rule::Enum(values, open), Doc::Text(text)) => {
                if !open && !values.contains(&&**text) {
                    self.add(at, "unknown_variant");
                }
            }
            (Rule::List(rule), Doc::List(list)) => {
                for (index, element) in list.iter().enumerate() {
                    self.check(*rule, element, &format!("{at}/{index}"));
                }
            }
            (Rule::Tuple(rules), Doc::List(list)) => {
                for (index, (rule, element)) in rules.iter().zip(list).enumerate() {
                    self.check(*rule, element, &format!("{at}/{index}"));
                }
                if rules.len() != list.len() {
                    self.add(at, "invalid_value");
                }
            }
            (Rule::Map(keys, rule), Doc::Object(entries)) => {
                for (key, value) in entries {
                    let pointer = format!("{at}/{key}");
                    if keys == Keys::U8 && key.parse::<u8>().is_err() {
                        self.add(&pointer, "invalid_value");
                    }
                    self.check(*rule, value, &pointer);
                }
            }
            (Rule::Constant(expected), doc) => match self.literal_like(expected, doc) {
                Some(found) if found == expected => {}
                Some(_) => self.add(at, "wrong_constant"),
                None => self.add(at, "wrong_type"),
            },
            (Rule::Object(object), Doc::Object(entries)) => self.check_object(object, entries, None, at),
            (Rule::Tagged(tagged), Doc::Object(entries)) => self.check_tagged(tagged, entries, at),
            _ => self.add(at, "wrong_type"),
        }
    }

    /// The text of a value, if it has the type of the discriminator or constant.
    fn literal_like<'d>(&self, expected: &'static str, value: &'d Doc) -> Option<&'d str> {
        match (literal(expected), value) {
            (Doc::Text(_), Doc::Text(text)) => Some(text),
            (Doc::Literal("true" | "false"), Doc::Literal(text @ ("true" | "false"))) => Some(text),
            (Doc::Literal("true" | "false"), _) => None,
            (Doc::Literal(_), Doc::Literal(text)) => {
                let number = text.parse::<i128>().ok()?;
                (*text != "-0" && !(self.of_value && is_float_in_value(number))).then_some(*text)
            }
            _ => None,
        }
    }

    /// `hidden` is the tag of an enum whose variant the object is.
    fn check_object(&mut self, object: &Object, entries: &[(String, Doc)], hidden: Option<&str>, at: &str) {
        if let Some((key, values, required)) = object.tag {
            match value_of(entries, key) {
                None if required => self.add(&format!("{at}/{key}"), "missing_field"),
                None => {}
                Some(value) => match self.literal_like(values[0], value) {
                    Some(text) if values.contains(&text) => {}
                    // Nothing else is known of such an object.
                    Some(_) => return self.add(&format!("{at}/{key}"), "wrong_object"),
                    None => return self.add(&format!("{at}/{key}"), "wrong_type"),
                },
            }
        }
        let flattened: Vec<&str> = object
            .flattened
            .iter()
            .flat_map(|tagged| [Some(tagged.tag), tagged.content])
            .flatten()
            .collect();
        let mut seen = Vec::new();
        for (key, value) in entries {
            let pointer = format!("{at}/{key}");
            let field = object.fields.iter().find(|field| field.keys.contains(&&**key));
            let name = field.map_or(&**key, |field| field.keys[0]);
            let is_tag = object.tag.is_some_and(|(tag, ..)| tag == key) || hidden == Some(key);
            if field.is_none() && !is_tag && !flattened.contains(&&**key) {
                if object.unknown == Unknown::Denied {
                    self.add(&pointer, "unknown_field");
                }
                continue;
            }
            if seen.contains(&name) {
                self.add(&pointer, "duplicate_field");
                continue;
            }
            seen.push(name);
            if let Some(field) = field {
                self.check(field.rule, value, &pointer);
            }
        }
        for field in object.fields {
            if field.required && !seen.contains(&field.keys[0]) {
                self.add(&format!("{at}/{}", field.keys[0]), "missing_field");
            }
        }
        if let Some(tagged) = object.flattened {
            self.check_adjacent(tagged, entries, at);
        }
    }

    fn check_tagged(&mut self, tagged: &Tagged, entries: &[(String, Doc)], at: &str) {
        let pointer = format!("{at}/{}", tagged.tag);
        if tagged.content.is_some() {
            let (Some(content), before) = (tagged.content, self.found.len()) else {
                return;
            };
            self.check_adjacent(tagged, entries, at);
            let is_other = self.found[before..]
                .iter()
                .any(|(found, code)| *found == snake(&pointer) && code != "missing_field");
            let first = tagged.variants[0].0;
            let tag = value_of(entries, tagged.tag).map(|value| self.literal_like(first, value));
            let is_listed = |text: &str| tagged.variants.iter().any(|(name, _)| *name == text);
            // A map, of which the content is an entry like any other.
            let is_kept = tagged.open && !matches!(tag, Some(Some(text)) if is_listed(text));
            for key in [tagged.tag, content] {
                if is_kept && key == content {
                    continue;
                }
                let count = entries.iter().filter(|(other, _)| other == key).count();
                for _ in 1..count {
                    if !is_other {
                        self.add(&format!("{at}/{key}"), "duplicate_field");
                    }
                }
            }
            return;
        }
        let first = tagged.variants[0].0;
        match value_of(entries, tagged.tag).map(|value| self.literal_like(first, value)) {
            Some(Some(text)) => match tagged.variants.iter().find(|(name, _)| *name == text) {
                Some((_, Rule::Object(object))) => {
                    let own = object.tag.is_some_and(|(tag, ..)| tag == tagged.tag);
                    self.check_object(object, entries, (!own).then_some(tagged.tag), at);
                }
                Some((_, Rule::Tagged(inner))) => self.check_tagged(inner, entries, at),
                Some(_) => unreachable!("a variant is an object"),
                None if tagged.open && is_too_wide(text) => self.add(&pointer, "invalid_value"),
                None if tagged.open => self.check_repeated(tagged.tag, entries, at),
                None => self.add(&pointer, "unknown_variant"),
            },
            Some(None) => self.add(&pointer, "wrong_type"),
            None if tagged.open => {}
            None => self.add(&pointer, "missing_field"),
        }
    }

    fn check_repeated(&mut self, key: &str, entries: &[(String, Doc)], at: &str) {
        for _ in entries.iter().filter(|(other, _)| other == key).skip(1) {
            self.add(&format!("{at}/{key}"), "duplicate_field");
        }
    }

    fn check_adjacent(&mut self, tagged: &Tagged, entries: &[(String, Doc)], at: &str) {
        let content = tagged.content.expect("an adjacently tagged enum");
        let pointer = format!("{at}/{}", tagged.tag);
        let first = tagged.variants[0].0;
        let rule = match value_of(entries, tagged.tag).map(|value| self.literal_like(first, value)) {
            Some(Some(text)) => match tagged.variants.iter().find(|(name, _)| *name == text) {
                Some((_, rule)) => *rule,
                None if tagged.open && is_too_wide(text) => return self.add(&pointer, "invalid_value"),
                None if tagged.open => return,
                None => return self.add(&pointer, "unknown_variant"),
            },
            Some(None) => return self.add(&pointer, "wrong_type"),
            None if tagged.open => return,
            None => return self.add(&pointer, "missing_field"),
        };
        match (value_of(entries, content), rule) {
            (Some(value), rule) => self.check(rule, value, &format!("{at}/{content}")),
            (None, Rule::Nullable(_) | Rule::Null) => {}
            (None, _) => self.add(&format!("{at}/{content}"), "missing_field"),
        }
    }
}

/// A discriminator or constant, from how it is written here.
fn literal(text: &'static str) -> Doc {
    if matches!(text, "true" | "false") || text.parse::<i64>().is_ok() {
        Doc::Literal(text)
    } else {
        Doc::Text(text.to_owned())
    }
}

fn is_float_in_value(number: i128) -> bool {
    let has_64_bits = i64::try_from(number).is_ok() || u64::try_from(number).is_ok();
    // With `arbitrary_precision`, it is what its text is.
    !has_64_bits && !cfg!(feature = "serde-json-features")
}

fn violations(rule: Rule, doc: &Doc, of_value: bool) -> Found {
    let mut oracle = Oracle {
        of_value,
        found: Vec::new(),
    };
    oracle.check(rule, doc, "");
    oracle.found.sort();
    oracle.found
}

fn value_of<'a>(entries: &'a [(String, Doc)], key: &str) -> Option<&'a Doc> {
    entries.iter().find(|(other, _)| other == key).map(|(_, value)| value)
}

fn snake(pointer: &str) -> String {
    let mut snake = String::new();
    for character in pointer.chars() {
        if character.is_uppercase() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

/// Makes documents, most of which are nearly valid.
struct Generator<'r> {
    rng: &'r mut Rng,
    secrets: usize,
}

const LITERALS: [&str; 12] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "7",
    "-1",
    "256",
    "1.5",
    "2e3",
    "18446744073709551616",
    "-9223372036854775809",
];

/// An integer beyond 64 bits, which an open enum does not keep.
fn is_too_wide(text: &str) -> bool {
    text.parse::<i128>()
        .is_ok_and(|number| number < i128::from(i64::MIN) || number > i128::from(u64::MAX))
}

impl Generator<'_> {
    fn is_wrong(&mut self) -> bool {
        self.rng.u8(..24) == 0
    }

    fn any(&mut self, depth: usize) -> Doc {
        match self.rng.u8(..if depth > 3 { 2 } else { 4 }) {
            0 => Doc::Literal(LITERALS[self.rng.usize(..LITERALS.len())]),
            1 => Doc::Text(["", "user", "grey", "x"][self.rng.usize(..4)].to_owned()),
            2 => Doc::List((0..self.rng.usize(..3)).map(|_| self.any(depth + 1)).collect()),
            _ => Doc::Object(
                (0..self.rng.usize(..3))
                    .map(|index| (format!("{index}?"), self.any(depth + 1)))
                    .collect(),
            ),
        }
    }

    fn secret(&mut self) -> Doc {
        self.secrets += 1;
        Doc::Text(format!("hush{}", self.secrets))
    }

    fn make(&mut self, rule: Rule, depth: usize) -> Doc {
        let is_secret = is_secret(rule);
        if self.is_wrong() {
            return match self.rng.u8(..3) {
                // Of another type, with a secret in it.
                0 if is_secret => Doc::List(vec![
                    self.secret(),
                    Doc::Object(vec![("inside".to_owned(), self.secret())]),
                ]),
                _ if is_secret => Doc::Literal(LITERALS[self.rng.usize(..LITERALS.len())]),
                _ => self.any(0),
            };
        }
        match rule {
            Rule::Any => self.any(0),
            Rule::Bool => Doc::Literal(["true", "false"][self.rng.usize(..2)]),
            Rule::Int(..) => Doc::Literal(["0", "7", "100"][self.rng.usize(..3)]),
            Rule::Float => Doc::Literal(["0", "-1.5", "2e3"][self.rng.usize(..3)]),
            Rule::Text => Doc::Text(["", "a", "two words"][self.rng.usize(..3)].to_owned()),
            Rule::Secret => self.secret(),
            Rule::Enum(values, _) => Doc::Text(values[self.rng.usize(..values.len())].to_owned()),
            Rule::Integers(values, _) => Doc::Literal(values[self.rng.usize(..values.len())]),
            Rule::Null => Doc::Literal("null"),
            Rule::Nullable(_) if depth > 5 || self.rng.bool() => Doc::Literal("null"),
            Rule::Nullable(rule) => self.make(*rule, depth),
            Rule::List(rule) => {
                let len = if depth > 5 { 0 } else { self.rng.usize(..4) };
                Doc::List((0..len).map(|_| self.make(*rule, depth + 1)).collect())
            }
            Rule::Tuple(rules) => {
                let mut list: Vec<Doc> = rules.iter().map(|rule| self.make(*rule, depth + 1)).collect();
                if self.is_wrong() {
                    list.pop();
                }
                Doc::List(list)
            }
            Rule::Map(keys, rule) => {
                let names: &[&str] = match keys {
                    Keys::Text => &["a", "7", "x y"],
                    Keys::U8 if self.is_wrong() => &["1", "256", "x"],
                    Keys::U8 => &["1", "7", "255"],
                };
                let len = if depth > 5 { 0 } else { self.rng.usize(..4) };
                Doc::Object(
                    names[..len]
                        .iter()
                        .map(|name| ((*name).to_owned(), self.make(*rule, depth + 1)))
                        .collect(),
                )
            }
            Rule::Constant(text) => literal(text),
            Rule::Object(object) => Doc::Object(self.object(object, depth)),
            Rule::Tagged(tagged) => Doc::Object(self.tagged(tagged, depth)),
        }
    }

    fn object(&mut self, object: &Object, depth: usize) -> Vec<(String, Doc)> {
        let mut entries = Vec::new();
        if let Some((key, values, _)) = object.tag {
            entries.push((key.to_owned(), literal(values[self.rng.usize(..values.len())])));
        }
        for field in object.fields {
            if (field.required && !self.is_wrong()) || (!field.required && depth < 6 && self.rng.bool()) {
                let key = field.keys[self.rng.usize(..field.keys.len())];
                entries.push((key.to_owned(), self.make(field.rule, depth + 1)));
            }
        }
        if let Some(tagged) = object.flattened {
            entries.extend(self.tagged(tagged, depth));
        }
        if self.rng.u8(..8) == 0 {
            entries.push(("#?!".to_owned(), self.any(0)));
        }
        self.mix(&mut entries, object.tag.map(|(key, ..)| key));
        entries
    }

    fn tagged(&mut self, tagged: &Tagged, depth: usize) -> Vec<(String, Doc)> {
        let (name, rule) = tagged.variants[self.rng.usize(..tagged.variants.len())];
        let tag = (tagged.tag.to_owned(), literal(name));
        let mut entries = match (tagged.content, rule) {
            (Some(content), Rule::Nullable(_) | Rule::Null) if self.rng.bool() => {
                let _ = content;
                vec![tag]
            }
            (Some(content), rule) => vec![tag, (content.to_owned(), self.make(rule, depth + 1))],
            (None, Rule::Object(object)) => {
                let mut entries = self.object(object, depth);
                if object.tag.is_none_or(|(key, ..)| key != tagged.tag) {
                    entries.push(tag);
                }
                entries
            }
            (None, Rule::Tagged(inner)) => self.tagged(inner, depth),
            (None, _) => unreachable!("a variant is an object"),
        };
        self.mix(&mut entries, Some(tagged.tag));
        entries
    }

    /// Shuffles, and now and then changes the tag, removes an entry or repeats one.
    fn mix(&mut self, entries: &mut Vec<(String, Doc)>, tag: Option<&str>) {
        if self.is_wrong() && !entries.is_empty() {
            let index = self.rng.usize(..entries.len());
            entries.remove(index);
        }
        if let (true, Some((_, value))) = (self.is_wrong(), entries.iter_mut().find(|(key, _)| Some(&**key) == tag)) {
            *value = self.any(3);
        }
        if self.is_wrong() && !entries.is_empty() {
            let index = self.rng.usize(..entries.len());
            // A tag that comes twice is the same one.
            entries.push(entries[index].clone());
        }
        self.rng.shuffle(entries);
    }
}

fn is_secret(rule: Rule) -> bool {
    match rule {
        Rule::Secret => true,
        Rule::Nullable(rule) | Rule::List(rule) | Rule::Map(_, rule) => is_secret(*rule),
        Rule::Tuple(rules) => rules.iter().any(|rule| is_secret(*rule)),
        Rule::Any
        | Rule::Bool
        | Rule::Int(..)
        | Rule::Float
        | Rule::Text
        | Rule::Enum(..)
        | Rule::Integers(..)
        | Rule::Null
        | Rule::Constant(_)
        | Rule::Object(_)
        | Rule::Tagged(_) => false,
    }
}

fn reported(error: &ValidationError) -> Found {
    let mut found: Found = Vec::new();
    for violation in error.violations() {
        found.push((snake(violation.pointer().as_str()), violation.code().to_string()));
    }
    found.sort();
    found
}

/// Checks generated documents; returns how many were valid, and how many were not.
fn compare<T: DeserializeOwned + HasSchema + Debug>(rule: Rule, seed: u64, documents: usize) -> (usize, usize) {
    let mut rng = Rng::with_seed(seed);
    let (mut valid, mut invalid) = (0, 0);
    for _ in 0..documents {
        let doc = Generator {
            rng: &mut rng,
            secrets: 0,
        }
        .make(rule, 0);
        let mut json = String::new();
        doc.print(&mut json);
        let expected = violations(rule, &doc, false);
        if expected.len() > 100 {
            continue;
        }
        match from_str::<T>(&json) {
            Ok(_) => {
                assert_eq!(expected, [], "read\n{json}");
                valid += 1;
            }
            Err(error) => {
                assert_eq!(reported(&error), expected, "\n{json}\n{error}");
                assert_hushed(&error, &json);
                invalid += 1;
            }
        }
        if !doc.has_duplicates() {
            let value: Value = serde_json::from_str(&json).unwrap();
            let found = from_value::<T>(&value).map_or_else(|error| reported(&error), |_| Vec::new());
            assert_eq!(found, violations(rule, &doc, true), "as a `Value`\n{json}");
        }
        if let Err(error) = serde_json::from_str::<T>(&json) {
            assert!(!error.to_string().contains("hush"), "{error}\n{json}");
        }
    }
    (valid, invalid)
}

fn assert_hushed(error: &ValidationError, json: &str) {
    let data = serde_json::to_string(error).unwrap();
    for text in [error.to_string(), error.render(json).to_string(), data] {
        assert!(!text.contains("hush"), "{text}\n{json}");
    }
}

const U8: Rule = Rule::Int(0, 255);
const I64: Rule = Rule::Int(i64::MIN as i128, i64::MAX as i128);

const fn field(keys: &'static [&'static str], required: bool, rule: Rule) -> Field {
    Field { keys, required, rule }
}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "token")]
struct Token {
    owner_id: String,
    secret_value: Secret,
    more_secrets: Option<Vec<Secret>>,
    #[clerk_model(required)]
    expires_at: Option<i64>,
    is_valid: bool,
    scopes: Option<Vec<String>>,
}

static TOKEN: Object = Object {
    tag: Some(("object", &["token"], true)),
    fields: &[
        field(&["ownerId", "owner_id"], true, Rule::Text),
        field(&["secretValue", "secret_value"], true, Rule::Secret),
        field(
            &["moreSecrets", "more_secrets"],
            false,
            Rule::Nullable(&Rule::List(&Rule::Secret)),
        ),
        field(&["expiresAt", "expires_at"], true, Rule::Nullable(&I64)),
        field(&["isValid", "is_valid"], true, Rule::Bool),
        field(&["scopes"], false, Rule::Nullable(&Rule::List(&Rule::Text))),
    ],
    unknown: Unknown::Skipped,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object, exact_keys, rename_all = "snake_case", deny_unknown_fields)]
#[allow(clippy::option_option)] // Absent and null differ.
struct Strict {
    line_count: u8,
    #[clerk_model(default)]
    ratio: f64,
    #[clerk_model(default, null_as_default)]
    labels: BTreeMap<String, String>,
    twice: Option<Option<u8>>,
}

static STRICT: Object = Object {
    tag: None,
    fields: &[
        field(&["line_count"], true, U8),
        field(&["ratio"], false, Rule::Float),
        field(&["labels"], false, Rule::Nullable(&Rule::Map(Keys::Text, &Rule::Text))),
        field(&["twice"], false, Rule::Nullable(&U8)),
    ],
    unknown: Unknown::Denied,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "kind", object = "Pod", object_alias = "pod", object_optional)]
struct Pod {
    name: String,
    phase: Phase,
    strict: Option<Phase2>,
    ports: BTreeMap<u8, Strict>,
}

#[derive(Debug, ClerkModel)]
enum Phase {
    Running,
    #[clerk_model(rename = "Grey Area")]
    Grey,
    #[clerk_model(other)]
    Other(String),
}

#[derive(Debug, ClerkModel)]
enum Phase2 {
    OnHold,
    Done,
}

static POD: Object = Object {
    tag: Some(("kind", &["Pod", "pod"], false)),
    fields: &[
        field(&["name"], true, Rule::Text),
        field(&["phase"], true, Rule::Enum(&["running", "Grey Area", "new"], true)),
        field(
            &["strict"],
            false,
            Rule::Nullable(&Rule::Enum(&["on_hold", "done"], false)),
        ),
        field(&["ports"], true, Rule::Map(Keys::U8, &Rule::Object(&STRICT))),
    ],
    unknown: Unknown::Skipped,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "tree")]
#[allow(clippy::struct_field_names)] // Their keys have two words.
struct Tree {
    sub_trees: Vec<Tree>,
    left_tree: Option<Box<Tree>>,
    note: Option<Value>,
}

static TREE: Object = Object {
    tag: Some(("object", &["tree"], true)),
    fields: &[
        field(&["subTrees", "sub_trees"], true, Rule::List(&Rule::Object(&TREE))),
        field(&["leftTree", "left_tree"], false, Rule::Nullable(&Rule::Object(&TREE))),
        field(&["note"], false, Rule::Any),
    ],
    unknown: Unknown::Skipped,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
enum Item {
    Token(Token),
    Tree(Box<Tree>),
    #[clerk_model(object = "strict")]
    Strict(Strict),
    #[clerk_model(object = "nothing")]
    Nothing,
    #[clerk_model(object = "box", object = "user")]
    Box {
        box_label: String,
        secret_code: Option<Secret>,
        level: Level,
        inner_item: Option<Box<Item>>,
    },
}

#[derive(Debug, ClerkModel)]
#[clerk_model(integer)]
enum Level {
    Ground,
    #[clerk_model(alias = -1)]
    Seventh = 7,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(integer)]
enum Code {
    Zero,
    #[clerk_model(other)]
    Other(i64),
}

static NOTHING: Object = Object {
    tag: None,
    fields: &[],
    unknown: Unknown::Skipped,
    flattened: None,
};

static BOX: Object = Object {
    tag: None,
    fields: &[
        field(&["boxLabel", "box_label"], true, Rule::Text),
        field(&["secretCode", "secret_code"], false, Rule::Nullable(&Rule::Secret)),
        field(&["level"], true, Rule::Integers(&["0", "7", "-1"], false)),
        field(
            &["innerItem", "inner_item"],
            false,
            Rule::Nullable(&Rule::Tagged(&ITEM)),
        ),
    ],
    unknown: Unknown::Skipped,
    flattened: None,
};

static ITEM: Tagged = Tagged {
    tag: "object",
    content: None,
    variants: &[
        ("token", Rule::Object(&TOKEN)),
        ("tree", Rule::Object(&TREE)),
        ("strict", Rule::Object(&STRICT)),
        ("nothing", Rule::Object(&NOTHING)),
        ("box", Rule::Object(&BOX)),
        ("user", Rule::Object(&BOX)),
    ],
    open: false,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type", deny_unknown_fields)]
enum Open {
    #[clerk_model(object = "void")]
    Void,
    #[clerk_model(object = "strict")]
    Strict(Strict),
    #[clerk_model(other)]
    Other(Metadata),
}

static OPEN: Tagged = Tagged {
    tag: "type",
    content: None,
    variants: &[("strict", Rule::Object(&STRICT)), ("void", Rule::Object(&VOID))],
    open: true,
};

static VOID: Object = Object {
    tag: None,
    fields: &[],
    unknown: Unknown::Denied,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type", content = "data", deny_unknown_fields)]
enum Change {
    #[clerk_model(object = "cleared")]
    Cleared,
    #[clerk_model(object = "moved")]
    Moved {
        from_place: Level,
        #[clerk_model(required)]
        to_place: Option<Code>,
    },
    #[clerk_model(object = "set")]
    Set(Tree),
    #[clerk_model(object = "secrets")]
    Secrets(Vec<Secret>),
    #[clerk_model(object = "maybe")]
    Maybe(Option<u8>),
}

static CHANGE: Tagged = Tagged {
    tag: "type",
    content: Some("data"),
    variants: &[
        ("set", Rule::Object(&TREE)),
        ("secrets", Rule::List(&Rule::Secret)),
        ("maybe", Rule::Nullable(&U8)),
        ("cleared", Rule::Null),
        ("moved", Rule::Object(&MOVED)),
    ],
    open: false,
};

static MOVED: Object = Object {
    tag: None,
    fields: &[
        field(
            &["fromPlace", "from_place"],
            true,
            Rule::Integers(&["0", "7", "-1"], false),
        ),
        field(
            &["toPlace", "to_place"],
            true,
            Rule::Nullable(&Rule::Integers(&["0", "100"], true)),
        ),
    ],
    unknown: Unknown::Denied,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "event")]
struct Event {
    created_at: i64,
    #[clerk_model(flatten)]
    change: Change,
    #[clerk_model(extra)]
    rest: Metadata,
}

static EVENT: Object = Object {
    tag: Some(("object", &["event"], true)),
    fields: &[field(&["createdAt", "created_at"], true, I64)],
    unknown: Unknown::Kept,
    flattened: Some(&CHANGE),
};

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Page<T> {
    data: Vec<T>,
    next: Option<T>,
    total_count: u64,
}

static PAGE_OF_ITEMS: Object = Object {
    tag: None,
    fields: &[
        field(&["data"], true, Rule::List(&Rule::Tagged(&ITEM))),
        field(&["next"], false, Rule::Nullable(&Rule::Tagged(&ITEM))),
        field(&["totalCount", "total_count"], true, Rule::Int(0, u64::MAX as i128)),
    ],
    unknown: Unknown::Skipped,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Pods(Vec<Option<Pod>>);

#[derive(Debug, ClerkModel)]
#[clerk_model(
    tag = "type",
    object = 7,
    object_alias = -1,
    deny_unknown_fields,
    constant("version" = 256),
    constant("isLast" = true),
    constant("unit" = "user")
)]
struct Numbered {
    some_name: String,
}

static NUMBERED: Object = Object {
    tag: Some(("type", &["7", "-1"], true)),
    fields: &[
        field(&["version"], true, Rule::Constant("256")),
        field(&["isLast"], true, Rule::Constant("true")),
        field(&["unit"], true, Rule::Constant("user")),
        field(&["someName", "some_name"], true, Rule::Text),
    ],
    unknown: Unknown::Denied,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "deleted", object = true, object_optional, constant("part" = -1))]
struct Deleted {
    #[clerk_model(extra)]
    rest: Metadata,
}

static DELETED: Object = Object {
    tag: Some(("deleted", &["true"], false)),
    fields: &[field(&["part"], true, Rule::Constant("-1"))],
    unknown: Unknown::Kept,
    flattened: None,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type")]
enum Numbers {
    Numbered(Numbered),
    #[clerk_model(object = 0)]
    Strict(Strict),
}

static NUMBERS: Tagged = Tagged {
    tag: "type",
    content: None,
    variants: &[
        ("7", Rule::Object(&NUMBERED)),
        ("-1", Rule::Object(&NUMBERED)),
        ("0", Rule::Object(&STRICT)),
    ],
    open: false,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "op", content = "d")]
enum Frame {
    #[clerk_model(object = 7)]
    Deleted(Deleted),
    #[clerk_model(object = 256)]
    Maybe(Option<u8>),
    #[clerk_model(other)]
    Other(Metadata),
}

static FRAME: Tagged = Tagged {
    tag: "op",
    content: Some("d"),
    variants: &[("7", Rule::Object(&DELETED)), ("256", Rule::Nullable(&U8))],
    open: true,
};

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "ok")]
enum Outcome {
    #[clerk_model(object = true)]
    Done(Strict),
    #[clerk_model(object = false)]
    Failed(Deleted),
}

static OUTCOME: Tagged = Tagged {
    tag: "ok",
    content: None,
    variants: &[("true", Rule::Object(&STRICT)), ("false", Rule::Object(&DELETED))],
    open: false,
};

/// Eighteen root types.
#[test]
fn reports_follow_the_rules_that_are_written_here() {
    macro_rules! types {
        ($($type:ty: $rule:expr,)*) => {
            [$({
                static RULE: Rule = $rule;
                (stringify!($type), compare::<$type> as fn(Rule, u64, usize) -> (usize, usize), RULE)
            },)*]
        };
    }
    let types = types! {
        Token: Rule::Object(&TOKEN),
        Strict: Rule::Object(&STRICT),
        Pod: Rule::Object(&POD),
        Tree: Rule::Object(&TREE),
        Item: Rule::Tagged(&ITEM),
        Open: Rule::Tagged(&OPEN),
        Change: Rule::Tagged(&CHANGE),
        Event: Rule::Object(&EVENT),
        Numbered: Rule::Object(&NUMBERED),
        Deleted: Rule::Object(&DELETED),
        Numbers: Rule::Tagged(&NUMBERS),
        Frame: Rule::Tagged(&FRAME),
        Outcome: Rule::Tagged(&OUTCOME),
        Page<Item>: Rule::Object(&PAGE_OF_ITEMS),
        Pods: Rule::List(&Rule::Nullable(&Rule::Object(&POD))),
        Vec<Token>: Rule::List(&Rule::Object(&TOKEN)),
        (u8, Option<Item>, [bool; 2]): Rule::Tuple(&[U8, Rule::Nullable(&Rule::Tagged(&ITEM)), Rule::Tuple(&[Rule::Bool, Rule::Bool])]),
        BTreeMap<String, Vec<Event>>: Rule::Map(Keys::Text, &Rule::List(&Rule::Object(&EVENT))),
    };
    let documents = rounds(300, 10_000);
    for (seed, (name, compare, rule)) in (1..).zip(types) {
        let (valid, invalid) = compare(rule, seed, documents);
        assert!(
            valid > documents / 10 && invalid > documents / 10,
            "{name}: {valid} valid, {invalid} not"
        );
    }
}

/// What is read has at most 127 levels; what is skipped may have more. A tag that comes late is in `hostile_input`.
#[test]
fn depth_is_counted_from_the_root() {
    fn assert_depth<T: DeserializeOwned + HasSchema + Debug>(levels: usize, json: &str) {
        if levels <= 127 {
            from_str::<T>(json).unwrap_or_else(|error| panic!("{levels} levels: {error}"));
            return;
        }
        let error = from_str::<T>(json).unwrap_err();
        let found = error.to_string();
        assert!(
            found.starts_with("the document: not JSON: recursion limit exceeded"),
            "{levels} levels: {found}"
        );
    }
    for repeated in 1..140 {
        // The innermost one has a list in it.
        let leaf = r#"{"object": "tree", "subTrees": []}"#;
        let left = [r#"{"object": "tree", "subTrees": [], "leftTree": "#, "}"].map(|part| part.repeat(repeated));
        let tree = format!("{}{leaf}{}", left[0], left[1]);
        assert_depth::<Tree>(repeated + 2, &tree);
        assert_depth::<Item>(repeated + 2, &tree);
        assert_depth::<Vec<Tree>>(repeated + 3, &format!("[{tree}]"));
        assert_depth::<Change>(repeated + 3, &format!(r#"{{"type": "set", "data": {tree}}}"#));
        assert_depth::<Page<Item>>(repeated + 4, &format!(r#"{{"totalCount": 1, "data": [{tree}]}}"#));
        assert_depth::<Event>(
            repeated + 3,
            &format!(r#"{{"object": "event", "createdAt": 1, "type": "set", "data": {tree}}}"#),
        );
        let sub = [r#"{"object": "tree", "subTrees": ["#, "]}"].map(|part| part.repeat(repeated));
        assert_depth::<Tree>(2 * repeated + 2, &format!("{}{leaf}{}", sub[0], sub[1]));
        let any = "[".repeat(repeated) + &"]".repeat(repeated);
        assert_depth::<Tree>(
            repeated + 1,
            &format!(r#"{{"object": "tree", "subTrees": [], "note": {any}}}"#),
        );
        assert_depth::<Open>(repeated + 1, &format!(r#"{{"type": "new", "data": {any}}}"#));
        assert_depth::<Tree>(2, &format!(r#"{{"object": "tree", "subTrees": [], "skipped": {any}}}"#));
        // What is above is reported.
        if repeated > 127 {
            let json = format!(r#"{{"type": 5, "leftTree": 5, "object": "tree", "subTrees": [7, {tree}]}}"#);
            let found = reported(&from_str::<Tree>(&json).unwrap_err());
            let expected = [
                ("", "syntax"),
                ("/left_tree", "wrong_type"),
                ("/sub_trees/0", "wrong_type"),
            ];
            assert_eq!(
                found,
                expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned()))
            );
        }
    }
}
