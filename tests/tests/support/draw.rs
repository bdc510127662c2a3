//! Draws JSON documents from a schema and breaks them in known ways; [`print`](crate::print) tells what a report on
//! them must say. Nothing here shares code with the report.
#![allow(dead_code)] // Each test uses its part.

use clerk_models::{Field, JsonType, Object, Presence, Scalar, Schema, Source, Unknown, ViolationCode};
use fastrand::Rng;
use serde_json::Value;

/// Begins every string that may be drawn in a report, and every one that may not.
pub(crate) const PUBLIC: char = '§';
pub(crate) const SECRET: char = '¤';
/// What the models' checks refuse: text with this at its end.
pub(crate) const REFUSED: &str = "refused";

/// The numbers of a run: those of the last one, unless `CLERK_MODELS_SEED` asks for others.
pub(crate) fn seeded() -> Rng {
    let seed = match std::env::var("CLERK_MODELS_SEED") {
        Ok(seed) => seed.parse().expect("CLERK_MODELS_SEED is a number"),
        Err(_) => 0x00c1_e4c5,
    };
    println!("repeat with CLERK_MODELS_SEED={seed}");
    Rng::with_seed(seed)
}

/// A value, what it was drawn for, and what was broken in it.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) json: Json,
    pub(crate) want: Option<Want>,
    pub(crate) wrong: Option<ViolationCode>,
}

#[derive(Debug, Clone)]
pub(crate) enum Json {
    /// Anything but a string, as it is printed.
    Literal(String),
    String(String),
    Array(Vec<Node>),
    /// With the indices of the fields that were taken out.
    Object(Vec<Member>, Vec<usize>),
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) value: Node,
    /// The index of its field in the table, which is `fields.len()` for the discriminator.
    pub(crate) field: Option<usize>,
    pub(crate) wrong: Option<Misplaced>,
}

/// What is wrong with a key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Misplaced {
    Unknown,
    Duplicate,
    /// Not a key of this map.
    Invalid,
    /// Stands for the field of this index.
    Misspells(usize),
}

/// What a value is drawn for: the description behind any `Option`s.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Want {
    pub(crate) schema: &'static Schema,
    pub(crate) nullable: bool,
    checked: bool,
}

impl Want {
    pub(crate) fn new(schema: &'static Schema) -> Self {
        match schema {
            Schema::Nullable(inner) => Want {
                nullable: true,
                ..Want::new(inner())
            },
            schema => Want {
                schema,
                nullable: false,
                checked: false,
            },
        }
    }

    fn member(object: &'static Object, index: usize) -> Self {
        let member = &object.members[index];
        let want = Want::new((member.schema)());
        Want {
            nullable: want.nullable || object.table.fields[index].nullable,
            checked: member.check.is_some(),
            ..want
        }
    }

    pub(crate) fn object(&self) -> Option<&'static Object> {
        match self.schema {
            Schema::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// Whether an object of this model needs the key.
fn is_required(object: &'static Object, index: usize) -> bool {
    match object.table.fields.get(index).map(|field| field.presence) {
        Some(Presence::OfType) => !Want::member(object, index).nullable,
        Some(presence) => presence == Presence::Required,
        None => object.table.required[index / 64] >> (index % 64) & 1 == 1,
    }
}

/// The values of the keys that a model keeps without knowing them.
fn extra(object: &'static Object) -> Option<Want> {
    match (object.table.unknown, object.extra.map(|extra| extra())) {
        (Unknown::Kept, Some(Schema::Map { values, .. })) => Some(Want::new(values())),
        _ => None,
    }
}

/// The spelling of a document's keys.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Spelling {
    Written,
    Wire,
    Mixed,
}

pub(crate) struct Draw<'r> {
    pub(crate) rng: &'r mut Rng,
    pub(crate) spelling: Spelling,
    /// To draw nothing that only a text can say, as a key given twice, nor what JSON Schema judges differently.
    pub(crate) values_only: bool,
    /// How likely each place is to be broken.
    pub(crate) damage: f64,
    /// The most elements of an array or map.
    pub(crate) longest: usize,
    /// Whether a key was given twice.
    pub(crate) duplicated: bool,
}

impl<'r> Draw<'r> {
    pub(crate) fn new(rng: &'r mut Rng) -> Self {
        let spelling = match rng.u8(..3) {
            0 => Spelling::Written,
            1 => Spelling::Wire,
            _ => Spelling::Mixed,
        };
        let damage = [0.03, 0.1, 0.3, 0.6][rng.usize(..4)];
        Draw {
            rng,
            spelling,
            values_only: false,
            damage,
            longest: 60,
            duplicated: false,
        }
    }

    fn chance(&mut self, of: f64) -> bool {
        self.rng.f64() < of
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        self.rng.choice(from).cloned()
    }

    /// A valid document.
    pub(crate) fn document(&mut self, schema: &'static Schema) -> Node {
        self.value(Want::new(schema), 0)
    }

    fn value(&mut self, want: Want, depth: usize) -> Node {
        let often = if depth > 4 { 0.9 } else { 0.2 };
        let json = if want.nullable && self.chance(often) {
            Json::Literal("null".to_owned())
        } else {
            self.json(want, depth)
        };
        Node {
            json,
            want: Some(want),
            wrong: None,
        }
    }

    fn json(&mut self, want: Want, depth: usize) -> Json {
        let most = [60, 4, 3, 3, 3].get(depth).map_or(0, |most| self.longest.min(*most));
        match want.schema {
            Schema::Any => self.anything(depth).json,
            Schema::Scalar(scalar) => {
                let mut candidates = self.scalars(want);
                candidates.retain(|json| (scalar.reads)(Source::Text(&plain(json))));
                self.pick(&candidates).expect("a valid value")
            }
            Schema::Array { items, len, .. } => {
                let len = len.unwrap_or_else(|| self.rng.usize(..=most));
                Json::Array((0..len).map(|_| self.value(Want::new(items()), depth + 1)).collect())
            }
            Schema::Tuple(items) => Json::Array(
                items
                    .iter()
                    .map(|item| self.value(Want::new(item()), depth + 1))
                    .collect(),
            ),
            Schema::Map { values, .. } => {
                let len = self.rng.usize(..=most);
                let keys = self.keys(want, len, true);
                let member = |key| Member::new(key, self.value(Want::new(values()), depth + 1), None);
                Json::Object(keys.into_iter().map(member).collect(), Vec::new())
            }
            Schema::Object(object) => self.object(object, depth),
            other => panic!("no values are drawn for {other:?}"),
        }
    }

    fn object(&mut self, object: &'static Object, depth: usize) -> Json {
        let table = object.table;
        let mut members = Vec::new();
        if let Some(literal) = self.pick(table.objects) {
            if is_required(object, table.fields.len()) || self.rng.bool() {
                let value = Node::unjudged(Json::String(literal.to_owned()));
                members.push(Member::new(table.tag.to_owned(), value, Some(table.fields.len())));
            }
        }
        for (index, field) in table.fields.iter().enumerate() {
            let often = if depth > 4 { 0.1 } else { 0.6 };
            if is_required(object, index) || self.chance(often) {
                let value = self.value(Want::member(object, index), depth + 1);
                members.push(Member::new(self.key(field), value, Some(index)));
            }
        }
        if table.unknown != Unknown::Denied && self.chance(0.3) {
            for key in ["zzz/~ü", "\"qqq\"", "漢字\n"] {
                let value = match extra(object) {
                    Some(want) => self.value(want, depth + 1),
                    None => self.ignored(depth),
                };
                members.push(Member::new(key.to_owned(), value, None));
            }
        }
        if self.rng.bool() {
            self.rng.shuffle(&mut members);
        }
        Json::Object(members, Vec::new())
    }

    fn key(&mut self, field: &'static Field) -> String {
        let key = match self.spelling {
            Spelling::Wire if field.read.contains(&field.wire) => field.wire,
            Spelling::Wire | Spelling::Written => field.written,
            Spelling::Mixed => self.pick(field.read).unwrap_or(field.written),
        };
        key.to_owned()
    }

    /// Keys for a map, all different: such as it reads, or such as it does not.
    fn keys(&mut self, want: Want, len: usize, valid: bool) -> Vec<String> {
        let Schema::Map { keys, .. } = want.schema else {
            return Vec::new();
        };
        let mut keys: Vec<String> = ["", "a/b", "~1", "ключ", "\u{1f980}\t", "0", "17", "255"]
            .into_iter()
            .chain(["256", "-1", "1.0", "007"])
            .map(str::to_owned)
            .filter(|key| keys().reads_key(key) == valid)
            // JSON Schema does not know the range of a key that is a number.
            .filter(|key| valid || !self.values_only || serde_json::from_str::<i64>(key).is_err())
            .collect();
        self.rng.shuffle(&mut keys);
        keys.truncate(len);
        keys
    }

    /// Scalars of which some are valid where `want` is, and some are not.
    fn scalars(&self, want: Want) -> Vec<Json> {
        let Schema::Scalar(scalar) = want.schema else {
            return Vec::new();
        };
        let literals = |literals: &[&str]| literals.iter().map(|text| Json::Literal((*text).to_owned())).collect();
        match scalar.json_type {
            JsonType::Null => literals(&["null"]),
            JsonType::Boolean => literals(&["true", "false"]),
            JsonType::Number if self.values_only => literals(&["0", "-7", "1.5", "2e3"]),
            JsonType::Number => literals(&["0", "-7", "1.5", "2e3", "-0.25E+2", "1e999"]),
            JsonType::Integer => {
                let mut integers: Vec<i128> = vec![0, 1, 42, -1];
                let bounds = [scalar.minimum.map(i128::from), scalar.maximum.map(i128::from)];
                for bound in bounds.into_iter().flatten() {
                    integers.extend([bound - 1, bound, bound + 1]);
                }
                // What a `Value` of 64 bits would not hold as an integer.
                integers.retain(|integer| !self.values_only || i64::try_from(*integer).is_ok());
                let mut integers: Vec<Json> = integers.iter().map(|i| Json::Literal(i.to_string())).collect();
                if !self.values_only {
                    integers.push(Json::Literal("9".repeat(50)));
                }
                integers
            }
            _ => {
                let mark = if scalar.secret { SECRET } else { PUBLIC };
                ["", "é漢", "\u{1f980}\"\\/", "line\nbreak\u{7f}\u{1}", "plain text"]
                    .into_iter()
                    .map(|text| Json::String(format!("{mark}{text}")))
                    .chain(["10.0.0.1", "2001:db8::1", "x", "é"].map(|text| Json::String(text.to_owned())))
                    .collect()
            }
        }
    }

    /// Any value, of which nothing is judged.
    fn anything(&mut self, depth: usize) -> Node {
        let most = if depth > 4 { 0 } else { 2 };
        let json = match self.rng.u8(..8) {
            0 => Json::Array((0..self.rng.usize(..=most)).map(|_| self.anything(depth + 1)).collect()),
            1 => {
                let len = self.rng.usize(..=most);
                let member = |key| Member::new(format!("k{key}"), self.anything(depth + 1), None);
                Json::Object((0..len).map(member).collect(), Vec::new())
            }
            2 => Json::String(format!("{PUBLIC}\"é\n")),
            other => {
                let literal = ["null", "true", "-1", "0.5", "1e2"][usize::from(other - 3)];
                Json::Literal(literal.to_owned())
            }
        };
        Node::unjudged(json)
    }

    /// The value of a key that is passed over: the grammar is all that is asked of it.
    fn ignored(&mut self, depth: usize) -> Node {
        if self.values_only || self.chance(0.9) {
            self.anything(depth)
        } else {
            Node::unjudged(Json::Literal(r#"["\ud800", 1e999, {"a": 1, "a": 2}]"#.to_owned()))
        }
    }

    /// Breaks the value here and there, and says in it how.
    pub(crate) fn break_some(&mut self, node: &mut Node) {
        let Some(want) = node.want else { return };
        if self.chance(self.damage) {
            if let Some((code, json)) = self.wrong_value(want) {
                node.wrong = Some(code);
                node.json = json;
                return;
            }
        }
        match (&mut node.json, want.schema) {
            (Json::Array(elements), schema) => {
                for element in elements.iter_mut() {
                    self.break_some(element);
                }
                if self.chance(self.damage) && self.break_len(elements, schema) {
                    node.wrong = Some(ViolationCode::InvalidValue);
                }
            }
            (Json::Object(members, missing), Schema::Object(object)) => {
                for member in members.iter_mut() {
                    self.break_some(&mut member.value);
                }
                self.break_object(object, members, missing);
            }
            (Json::Object(members, _), Schema::Map { values, .. }) => {
                for member in members.iter_mut() {
                    self.break_some(&mut member.value);
                }
                if self.chance(self.damage) {
                    for key in self.keys(want, 1, false) {
                        let mut member = Member::new(key, self.value(Want::new(values()), 4), None);
                        member.wrong = Some(Misplaced::Invalid);
                        members.push(member);
                    }
                }
            }
            _ => {}
        }
    }

    /// A value that is not what is wanted, and what is wrong with it.
    fn wrong_value(&mut self, want: Want) -> Option<(ViolationCode, Json)> {
        let expected = match want.schema {
            Schema::Scalar(scalar) => scalar.json_type,
            Schema::Array { .. } | Schema::Tuple(_) => JsonType::Array,
            Schema::Map { .. } | Schema::Object(_) => JsonType::Object,
            _ => return None,
        };
        let mut wrong = Vec::new();
        // Nor what else it takes for a string to be an address, or to pass a check.
        let told =
            |scalar: &Scalar| !self.values_only || scalar.json_type != JsonType::String || scalar.format.is_some();
        if let Schema::Scalar(scalar) = want.schema {
            let invalid = self
                .scalars(want)
                .into_iter()
                .filter(|json| !(scalar.reads)(Source::Text(&plain(json))));
            wrong.extend(
                invalid
                    .filter(|_| told(scalar))
                    .map(|json| (ViolationCode::InvalidValue, json)),
            );
        }
        let secret = matches!(want.schema, Schema::Scalar(scalar) if scalar.secret);
        let text = if secret { SECRET } else { PUBLIC }.to_string();
        if want.checked && !self.values_only {
            wrong.push((ViolationCode::InvalidValue, Json::String(format!("{text}{REFUSED}"))));
        }
        let inner = Node::unjudged(Json::String(text.clone()));
        let types = [
            (JsonType::Null, Json::Literal("null".to_owned())),
            (JsonType::Boolean, Json::Literal("true".to_owned())),
            (JsonType::Integer, Json::Literal("7".to_owned())),
            (JsonType::Number, Json::Literal("1.5".to_owned())),
            (JsonType::Number, Json::Literal("1e2".to_owned())),
            (JsonType::String, Json::String(text.clone())),
            (JsonType::Array, Json::Array(vec![inner.clone()])),
            (
                JsonType::Object,
                Json::Object(vec![Member::new(text, inner, None)], Vec::new()),
            ),
        ];
        for (found, json) in types {
            let fits = found == expected
                || (found, expected) == (JsonType::Integer, JsonType::Number)
                || (found == JsonType::Null && want.nullable);
            // `1e2` is an integer to JSON Schema, so it is no value that everyone refuses.
            let debated = self.values_only && matches!(&json, Json::Literal(text) if text == "1e2");
            if !fits && !debated {
                wrong.push((ViolationCode::WrongType, json));
            }
        }
        self.pick(&wrong)
    }

    /// Gives an array another length, if its own is fixed.
    fn break_len(&mut self, elements: &mut Vec<Node>, schema: &'static Schema) -> bool {
        let next = match schema {
            Schema::Array {
                items, len: Some(_), ..
            } => self.value(Want::new(items()), 4),
            Schema::Tuple(_) => self.anything(4),
            _ => return false,
        };
        if self.rng.bool() {
            elements.push(next);
        } else {
            elements.pop();
        }
        true
    }

    fn break_object(&mut self, object: &'static Object, members: &mut Vec<Member>, missing: &mut Vec<usize>) {
        let tag = object.table.fields.len();
        for member in std::mem::take(members) {
            let index = member.field;
            let broken = index.is_some() && self.chance(self.damage);
            match (broken, index) {
                (true, Some(index)) => self.break_member(object, index, member, members, missing),
                _ => members.push(member),
            }
        }
        if let Some(tagged) = members
            .iter_mut()
            .find(|member| member.field == Some(tag) && member.wrong.is_none())
        {
            if self.chance(self.damage) {
                let (code, json) = if self.rng.bool() {
                    (ViolationCode::WrongObject, Json::String("Leaf or another".to_owned()))
                } else {
                    (
                        ViolationCode::WrongType,
                        self.pick(&[Json::Literal("null".to_owned()), Json::Array(Vec::new())])
                            .expect("one"),
                    )
                };
                tagged.value = Node {
                    json,
                    want: None,
                    wrong: Some(code),
                };
            }
        }
        if object.table.unknown == Unknown::Denied && self.chance(self.damage) {
            // Also the misspelling of a key that is there.
            let known = members
                .iter()
                .find(|member| member.wrong.is_none())
                .map(|member| member.key.clone());
            let key = match known.filter(|_| self.rng.bool()) {
                Some(known) => self.misspelled(object, &known),
                None => "nowhere/known~".to_owned(),
            };
            let mut member = Member::new(key, self.ignored(4), None);
            member.wrong = Some(Misplaced::Unknown);
            members.insert(self.rng.usize(..=members.len()), member);
        }
    }

    fn break_member(
        &mut self,
        object: &'static Object,
        index: usize,
        mut member: Member,
        members: &mut Vec<Member>,
        missing: &mut Vec<usize>,
    ) {
        let required = is_required(object, index);
        let field = object.table.fields.get(index);
        match self.rng.u8(..4) {
            0 if required => missing.push(index),
            1 if required => {
                // An alias is no spelling of the field, so that its misspelling says nothing.
                let known = field.map_or(&*member.key, |field| match &*member.key {
                    key if key == field.wire => key,
                    _ => field.written,
                });
                let near = self.misspelled(object, known);
                // Where keys are exact, the other spelling is a misspelling too.
                member.key = match field {
                    Some(field) if !field.read.contains(&field.wire) && self.rng.bool() => field.wire.to_owned(),
                    _ => near,
                };
                member.field = None;
                member.wrong = Some(Misplaced::Misspells(index));
                if let Some(want) = extra(object) {
                    member.value = self.value(want, 4);
                }
                members.push(member);
            }
            2 => {
                let mut again = member.clone();
                let keys = field.map_or(&[] as &[_], |field| field.read);
                self.pick(keys).unwrap_or(&member.key).clone_into(&mut again.key);
                again.wrong = Some(Misplaced::Duplicate);
                let only_text = again.key == member.key;
                members.push(member);
                if !(only_text && self.values_only) {
                    self.duplicated = true;
                    members.push(again);
                }
            }
            _ => members.push(member),
        }
    }

    /// A key nobody knows that is close to this one.
    fn misspelled(&mut self, object: &'static Object, key: &str) -> String {
        loop {
            let mut letters: Vec<char> = key.chars().collect();
            let edits = if letters.len() >= 8 { self.rng.usize(1..=2) } else { 1 };
            for _ in 0..edits {
                let at = self.rng.usize(..letters.len() - 1);
                match self.rng.u8(..4) {
                    0 => letters.swap(at, at + 1),
                    1 => letters.insert(at, 'x'),
                    2 => letters[at] = 'ö',
                    _ => drop(letters.remove(at)),
                }
            }
            let near: String = letters.into_iter().collect();
            if object.table.find(&near).is_none() {
                return near;
            }
        }
    }
}

impl Node {
    fn unjudged(json: Json) -> Self {
        Node {
            json,
            want: None,
            wrong: None,
        }
    }

    /// The value, where one can hold it.
    pub(crate) fn to_value(&self) -> Option<Value> {
        Some(match &self.json {
            Json::Literal(literal) => serde_json::from_str(literal).ok()?,
            Json::String(text) => Value::from(text.as_str()),
            Json::Array(elements) => Value::Array(elements.iter().map(Node::to_value).collect::<Option<_>>()?),
            Json::Object(members, _) => {
                let member = |member: &Member| Some((member.key.clone(), member.value.to_value()?));
                Value::Object(members.iter().map(member).collect::<Option<_>>()?)
            }
        })
    }
}

impl Member {
    fn new(key: String, value: Node, field: Option<usize>) -> Self {
        Member {
            key,
            value,
            field,
            wrong: None,
        }
    }
}

/// A scalar as JSON.
fn plain(json: &Json) -> String {
    match json {
        Json::Literal(literal) => literal.clone(),
        Json::String(text) => Value::from(text.as_str()).to_string(),
        Json::Array(_) | Json::Object(..) => String::new(),
    }
}
