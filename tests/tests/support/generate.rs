//! Generates valid JSON documents from a schema; [`corrupt`](crate::corrupt) breaks them in known ways, and
//! [`print`](crate::print) lists the violations that a report must have. Nothing here shares code with the report.
#![allow(dead_code)] // Each test uses its part.

use crate::choices::variant_of;
use crate::node::{Json, Kind, Member, Node, Pair, Role, Shape, Tree, Want};
use clerk_models::schema::{FieldSchema, SchemaKind, VariantSchema};
use clerk_models::{JsonType, Schema};
use fastrand::Rng;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Prefixes of the strings that a report may show, and of those that it must not.
pub(crate) const PUBLIC: char = '§';
pub(crate) const SECRET: char = '¤';
/// What the models' checks refuse: text with this at its end.
pub(crate) const REFUSED: &str = "refused";
/// What no string enum and no union lists. A report shows it.
pub(crate) const UNLISTED: [&str; 3] = ["", "listed nowhere", "humän"];

/// The numbers of a run: those of the last one, unless `CLERK_MODELS_SEED` asks for others.
pub(crate) fn seeded() -> Rng {
    let seed = match std::env::var("CLERK_MODELS_SEED") {
        Ok(seed) => seed.parse().expect("CLERK_MODELS_SEED is a number"),
        Err(_) => 0x00c1_e4c5,
    };
    println!("repeat with CLERK_MODELS_SEED={seed}");
    Rng::with_seed(seed)
}

/// The case of a document's keys.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Spelling {
    Written,
    Wire,
    Mixed,
}

pub(crate) struct Generator<'r> {
    pub(crate) rng: &'r mut Rng,
    pub(crate) spelling: Spelling,
    /// to generate nothing that only a text can say, as a key given twice, nor what JSON Schema validates differently.
    pub(crate) values_only: bool,
    /// How likely each place is to be broken.
    pub(crate) corruption: f64,
    /// The most elements of an array or map.
    pub(crate) longest: usize,
    /// Whether a key was given twice.
    pub(crate) duplicated: bool,
}

/// The tagged enums around a generated object, each with the discriminator of its variant.
type Levels = Vec<(&'static Schema, Option<Json>)>;

impl<'r> Generator<'r> {
    pub(crate) fn new(rng: &'r mut Rng) -> Self {
        let spelling = match rng.u8(..3) {
            0 => Spelling::Written,
            1 => Spelling::Wire,
            _ => Spelling::Mixed,
        };
        let corruption = [0.03, 0.1, 0.3, 0.6][rng.usize(..4)];
        Generator {
            rng,
            spelling,
            values_only: false,
            corruption,
            longest: 60,
            duplicated: false,
        }
    }

    pub(crate) fn chance(&mut self, of: f64) -> bool {
        self.rng.f64() < of
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        self.rng.choice(from).cloned()
    }

    pub(crate) fn document(&mut self, schema: &'static Schema) -> Node {
        self.value(Want::new(schema), 0)
    }

    pub(crate) fn value(&mut self, want: Want, depth: usize) -> Node {
        let often = if depth > 4 { 0.9 } else { 0.2 };
        let json = if want.nullable && self.chance(often) {
            Json::literal("null")
        } else {
            self.json(want, depth)
        };
        Node {
            json,
            want: Some(want),
            wrong: None,
        }
    }

    fn most(&self, depth: usize) -> usize {
        [60, 4, 3, 3, 3].get(depth).map_or(0, |most| self.longest.min(*most))
    }

    fn json(&mut self, want: Want, depth: usize) -> Json {
        let schema = want.schema;
        match schema.kind() {
            SchemaKind::Any => self.anything(depth).json,
            SchemaKind::OneOf => {
                let index = self.rng.usize(..schema.variants().count());
                let variant = schema.variants().nth(index).expect("an alternative");
                self.json(Want::new(variant.schema()), depth)
            }
            SchemaKind::Scalar => {
                let mut candidates = self.scalars(want);
                candidates.retain(|json| schema.reads(&json.plain()));
                self.pick(&candidates).expect("a valid value")
            }
            SchemaKind::StringEnum => {
                let value = self.pick(&names_of(schema, true)).expect("a listed value");
                Json::String(value)
            }
            SchemaKind::IntegerEnum => Json::Literal(self.pick(&names_of(schema, true)).expect("a listed value")),
            SchemaKind::Array => {
                let items = schema.items().expect("the schema of an element");
                let len = schema
                    .fixed_len()
                    .unwrap_or_else(|| self.rng.usize(..=self.most(depth)));
                Json::Array((0..len).map(|_| self.value(Want::new(items), depth + 1)).collect())
            }
            SchemaKind::Tuple => Json::Array(
                schema
                    .prefix_items()
                    .map(|item| self.value(Want::new(item), depth + 1))
                    .collect(),
            ),
            SchemaKind::Map | SchemaKind::Object | SchemaKind::TaggedEnum | SchemaKind::Dispatch => {
                Json::Object(self.tree(want, Vec::new(), depth))
            }
            kind => panic!("no values are generated for {kind:?}"),
        }
    }

    fn tree(&mut self, want: Want, mut levels: Levels, depth: usize) -> Tree {
        let schema = want.schema;
        let mut tree = match schema.kind() {
            SchemaKind::Dispatch => {
                let index = self.rng.usize(..schema.variants().count());
                let variant = schema.variants().nth(index).expect("a variant");
                // What is generated for one variant may be another.
                for _ in 0..1_000 {
                    let mut tree = self.tree(Want::new(variant.schema()), levels.clone(), depth);
                    if variant_of(schema, &tree) == Some(index) {
                        tree.shape.dispatched = Some(schema);
                        return tree;
                    }
                }
                panic!("no {} of variant {index} is generated", schema.name().expect("a name"));
            }
            SchemaKind::TaggedEnum if schema.content().is_none() => {
                if let Some(variant) = self.variant(schema) {
                    levels.push((schema, self.literal(&variant.discriminators())));
                    return self.tree(Want::new(variant.schema()), levels, depth);
                }
                levels.push((schema, self.unlisted()));
                self.free(depth)
            }
            SchemaKind::TaggedEnum => {
                let depth_of_others = if self.rng.bool() { 9 } else { depth };
                let mut tree = self.free(depth_of_others);
                self.pair(schema, &mut tree, depth);
                tree
            }
            SchemaKind::Map => {
                let values = schema.additional_properties().expect("the schema of a value");
                let len = self.rng.usize(..=self.most(depth));
                let keys = self.keys(want, len, true);
                let member = |key| Member::new(key, self.value(Want::new(values), depth + 1), None);
                let mut tree = Tree::free(keys.into_iter().map(member).collect());
                tree.shape.kind = Kind::Map(want);
                tree
            }
            SchemaKind::Object => self.object(schema, &levels, depth),
            SchemaKind::Any => self.free(depth),
            kind => panic!("no objects are generated for {kind:?}"),
        };
        for (index, (schema, literal)) in levels.into_iter().enumerate() {
            tree.shape.unions.push(schema);
            if let Some(literal) = literal {
                let role = Role::Union(index);
                let value = Node::unvalidated(literal);
                let at = self.rng.usize(..=tree.members.len());
                let member = Member::new(tree.shape.key(role), value, Some(role));
                tree.members.insert(at, member);
            }
        }
        tree
    }

    fn variant(&mut self, schema: &'static Schema) -> Option<VariantSchema> {
        let listed = schema.variants().count();
        let index = self.rng.usize(..listed + usize::from(schema.is_open()));
        schema.variants().nth(index)
    }

    /// A discriminator that no union lists, or none at all.
    fn unlisted(&mut self) -> Option<Json> {
        let unlisted = self.pick(&UNLISTED);
        unlisted.filter(|_| self.chance(0.7)).map(Json::string)
    }

    /// One of the values of a discriminator.
    fn literal(&mut self, discriminators: &[Value]) -> Option<Json> {
        self.pick(discriminators).map(|value| match value {
            Value::String(text) => Json::string(&text),
            other => Json::literal(&other.to_string()),
        })
    }

    /// An object of which nothing is asked.
    fn free(&mut self, depth: usize) -> Tree {
        let most = if depth > 4 { 0 } else { 2 };
        let len = self.rng.usize(..=most);
        let member = |key| Member::new(format!("k{key}"), self.anything(depth + 1), None);
        Tree::free((0..len).map(member).collect())
    }

    /// Adds the two keys of an adjacently tagged union.
    fn pair(&mut self, schema: &'static Schema, tree: &mut Tree, depth: usize) {
        let variant = self.variant(schema);
        let content = variant.map(|variant| {
            let want = Want::new(variant.schema());
            // Of a unit variant.
            let is_null = want.schema.json_type() == Some(JsonType::Null);
            Want {
                nullable: want.nullable || is_null,
                ..want
            }
        });
        let (literal, value) = match variant.zip(content) {
            Some((variant, want)) => {
                let value = (!want.nullable || self.rng.bool()).then(|| self.value(want, depth + 1));
                (self.literal(&variant.discriminators()), value)
            }
            None => (self.unlisted(), self.rng.bool().then(|| self.anything(depth + 1))),
        };
        tree.shape.pair = Some(Pair { schema, content });
        let tag = literal.map(|literal| (Role::PairTag, Node::unvalidated(literal)));
        let content = value.map(|value| (Role::PairContent, value));
        for (role, value) in tag.into_iter().chain(content) {
            let at = self.rng.usize(..=tree.members.len());
            let member = Member::new(tree.shape.key(role), value, Some(role));
            tree.members.insert(at, member);
        }
        // On its own, what is not listed is an object of which nothing is asked.
        if tree.shape.model().is_none() && tree.shape.pair.is_some_and(|pair| pair.content.is_none()) {
            let members = std::mem::take(&mut tree.members);
            *tree = Tree::free(members);
            tree.members.iter_mut().for_each(|member| member.role = None);
        }
    }

    fn object(&mut self, schema: &'static Schema, levels: &Levels, depth: usize) -> Tree {
        let mut members = Vec::new();
        // The tagged enum around the model writes this discriminator.
        let tag = schema
            .tag()
            .filter(|_| !levels.iter().any(|(union, _)| union.tag() == schema.tag()));
        if let Some((literal, tag)) = self.literal(&schema.discriminators()).zip(tag) {
            if schema.is_tag_required() || self.rng.bool() {
                let value = Node::unvalidated(literal);
                members.push(Member::new(tag, value, Some(Role::Tag)));
            }
        }
        for (index, field) in schema.fields().enumerate() {
            // Less often the deeper it is, so that models of models stay small.
            let often = [0.6, 0.6, 0.5, 0.3, 0.2].get(depth).copied().unwrap_or(0.1);
            if field.is_required() || self.chance(often) {
                let value = self.value(Want::field(field), depth + 1);
                members.push(Member::new(self.key(field), value, Some(Role::Field(index))));
            }
        }
        if !schema.denies_unknown_fields() && self.chance(0.3) {
            for key in ["zzz/~ü", "\"qqq\"", "漢字\n"] {
                let value = match schema.additional_properties() {
                    Some(extra) => self.value(Want::new(extra), depth + 1),
                    None => self.ignored(depth),
                };
                members.push(Member::new(key, value, None));
            }
        }
        let mut tree = Tree::free(members);
        tree.shape = Shape {
            kind: Kind::Model(schema),
            ..Shape::default()
        };
        if let Some(flattened) = schema.flattened() {
            self.pair(flattened, &mut tree, depth);
        }
        if self.rng.bool() {
            self.rng.shuffle(&mut tree.members);
        }
        tree
    }

    fn key(&mut self, field: FieldSchema) -> String {
        let key = match self.spelling {
            Spelling::Wire if field.keys().contains(&field.name()) => field.name(),
            Spelling::Wire | Spelling::Written => field.key(),
            Spelling::Mixed => self.pick(field.keys()).unwrap_or(field.key()),
        };
        key.to_owned()
    }

    /// Keys for a map, all different: such as it reads, or such as it does not.
    pub(crate) fn keys(&mut self, want: Want, len: usize, valid: bool) -> Vec<String> {
        let Some(schema) = want.schema.property_names() else {
            return Vec::new();
        };
        let is_enum = matches!(schema.kind(), SchemaKind::StringEnum | SchemaKind::IntegerEnum);
        let mut keys: Vec<String> = if is_enum {
            names_of(schema, valid)
        } else {
            ["", "a/b", "~1", "ключ", "\u{1f980}\t", "0", "17", "255"]
                .into_iter()
                .chain(["256", "-1", "1.0", "007"])
                .map(str::to_owned)
                .filter(|key| schema.reads_key(key) == valid)
                // JSON Schema does not know the range of a key that is a number.
                .filter(|key| valid || !self.values_only || serde_json::from_str::<i64>(key).is_err())
                .collect()
        };
        self.rng.shuffle(&mut keys);
        if is_enum {
            // Two cases of one value would be one key.
            let written: HashMap<_, _> = accepted(schema).into_iter().collect();
            let mut seen = HashSet::new();
            keys.retain(|key| written.get(key).is_none_or(|value| seen.insert(value)));
        }
        keys.truncate(len);
        keys
    }

    /// Scalars of which some are valid where `want` is, and some are not.
    pub(crate) fn scalars(&self, want: Want) -> Vec<Json> {
        let schema = want.schema;
        let Some(json_type) = schema.json_type().filter(|_| schema.kind() == SchemaKind::Scalar) else {
            return Vec::new();
        };
        let literals = |literals: &[&str]| literals.iter().map(|text| Json::literal(text)).collect();
        match json_type {
            JsonType::Null => literals(&["null"]),
            JsonType::Boolean => literals(&["true", "false"]),
            JsonType::Number if self.values_only => literals(&["0", "-7", "1.5", "2e3"]),
            JsonType::Number => literals(&["0", "-7", "1.5", "2e3", "-0.25E+2", "1e999"]),
            JsonType::Integer => {
                let mut integers: Vec<i128> = vec![0, 1, 42, -1];
                let bounds = [schema.minimum().map(i128::from), schema.maximum().map(i128::from)];
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
                let mark = if schema.is_secret() { SECRET } else { PUBLIC };
                ["", "é漢", "\u{1f980}\"\\/", "line\nbreak\u{7f}\u{1}", "plain text"]
                    .into_iter()
                    .map(|text| Json::String(format!("{mark}{text}")))
                    .chain(["10.0.0.1", "2001:db8::1", "x", "é"].map(Json::string))
                    .collect()
            }
        }
    }

    /// Any value; it is not validated.
    pub(crate) fn anything(&mut self, depth: usize) -> Node {
        let most = if depth > 4 { 0 } else { 2 };
        let json = match self.rng.u8(..8) {
            0 => Json::Array((0..self.rng.usize(..=most)).map(|_| self.anything(depth + 1)).collect()),
            1 => Json::Object(self.free(depth)),
            2 => Json::String(format!("{PUBLIC}\"é\n")),
            other => Json::literal(["null", "true", "-1", "0.5", "1e2"][usize::from(other - 3)]),
        };
        Node::unvalidated(json)
    }

    /// The value of a key that is skipped: the syntax is all that is asked of it.
    pub(crate) fn ignored(&mut self, depth: usize) -> Node {
        if self.values_only || self.chance(0.9) {
            self.anything(depth)
        } else {
            Node::unvalidated(Json::literal(r#"["\ud800", 1e999, {"a": 1, "a": 2}]"#))
        }
    }
}

/// Every value that a string enum or an integer enum reads, with the written one.
fn accepted(schema: &Schema) -> Vec<(String, String)> {
    let texts = schema.accepted_values().into_iter();
    let integers = schema.accepted_integers().into_iter();
    let texts = texts.map(|(read, written)| (read.to_owned(), written.to_owned()));
    let integers = integers.map(|(read, written)| (read.to_string(), written.to_string()));
    texts.chain(integers).collect()
}

/// Values that a string enum or an integer enum reads, or such as it does not.
pub(crate) fn names_of(schema: &Schema, valid: bool) -> Vec<String> {
    let listed = accepted(schema).into_iter().map(|(read, _)| read);
    let unlisted = if schema.kind() == SchemaKind::IntegerEnum {
        ["-1", "4242", "-9223372036854775808"].map(str::to_owned).to_vec()
    } else {
        UNLISTED.map(str::to_owned).to_vec()
    };
    match (valid, schema.is_open()) {
        (true, true) => listed.chain(unlisted).collect(),
        (true, false) => listed.collect(),
        (false, true) => Vec::new(),
        (false, false) => unlisted,
    }
}
