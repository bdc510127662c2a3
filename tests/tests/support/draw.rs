//! Draws valid JSON documents from a schema; [`damage`](crate::damage) breaks them in known ways, and
//! [`print`](crate::print) tells what a report on them must say. Nothing here shares code with the report.
#![allow(dead_code)] // Each test uses its part.

use crate::choices::variant_of;
use crate::node::{extra, flattened, is_required, is_tag_required};
use crate::node::{Json, Kind, Member, Node, Pair, Role, Shape, Tree, Want};
use clerk_models::{Field, JsonType, ObjectSchema, Schema, Source, StringEnum, UnionSchema, Unknown};
use fastrand::Rng;

/// Begins every string that may be drawn in a report, and every one that may not.
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

/// The unions of which an object is drawn as a variant, each with the discriminator that says so.
type Levels = Vec<(&'static UnionSchema, Option<&'static str>)>;

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

    pub(crate) fn chance(&mut self, of: f64) -> bool {
        self.rng.f64() < of
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        self.rng.choice(from).cloned()
    }

    /// A valid document.
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
        match want.schema {
            Schema::Any => self.anything(depth).json,
            Schema::ByType(edges) => {
                let edge = self.pick(edges).expect("a type");
                self.json(Want::new(edge()), depth)
            }
            Schema::Scalar(scalar) => {
                let mut candidates = self.scalars(want);
                candidates.retain(|json| (scalar.reads)(Source::Text(&json.plain())));
                self.pick(&candidates).expect("a valid value")
            }
            Schema::StringEnum(names) => {
                let value = self.pick(&names_of(names, true)).expect("a listed value");
                Json::String(value)
            }
            Schema::Array { items, len, .. } => {
                let len = len.unwrap_or_else(|| self.rng.usize(..=self.most(depth)));
                Json::Array((0..len).map(|_| self.value(Want::new(items()), depth + 1)).collect())
            }
            Schema::Tuple(items) => Json::Array(
                items
                    .iter()
                    .map(|item| self.value(Want::new(item()), depth + 1))
                    .collect(),
            ),
            _ => Json::Object(self.tree(want, Vec::new(), depth)),
        }
    }

    fn tree(&mut self, want: Want, mut levels: Levels, depth: usize) -> Tree {
        let mut tree = match want.schema {
            Schema::Dispatch(dispatch) => {
                let index = self.rng.usize(..dispatch.variants.len());
                let variant = Want::new(dispatch.variants[index]());
                // What is drawn for one variant may be another.
                for _ in 0..1_000 {
                    let mut tree = self.tree(variant, levels.clone(), depth);
                    if variant_of(dispatch, &tree) == Some(index) {
                        tree.shape.dispatched = Some(dispatch);
                        return tree;
                    }
                }
                panic!("no {} of variant {index} is drawn", dispatch.name);
            }
            Schema::Union(schema) if schema.union.content.is_none() => {
                let choices = schema.variants.len() + usize::from(schema.union.open);
                let index = self.rng.usize(..choices);
                if let Some(variant) = schema.variants.get(index) {
                    levels.push((schema, self.pick(schema.union.variants[index].objects)));
                    return self.tree(Want::new(variant()), levels, depth);
                }
                levels.push((schema, self.unlisted()));
                self.free(depth)
            }
            Schema::Union(schema) => {
                let depth_of_others = if self.rng.bool() { 9 } else { depth };
                let mut tree = self.free(depth_of_others);
                self.pair(schema, &mut tree, depth);
                tree
            }
            Schema::Map { values, .. } => {
                let len = self.rng.usize(..=self.most(depth));
                let keys = self.keys(want, len, true);
                let member = |key| Member::new(key, self.value(Want::new(values()), depth + 1), None);
                let mut tree = Tree::free(keys.into_iter().map(member).collect());
                tree.shape.kind = Kind::Map(want);
                tree
            }
            Schema::Object(object) => self.object(object, &levels, depth),
            Schema::Any => self.free(depth),
            other => panic!("no objects are drawn for {other:?}"),
        };
        for (index, (schema, literal)) in levels.into_iter().enumerate() {
            tree.shape.unions.push(schema);
            if let Some(literal) = literal {
                let value = Node::unjudged(Json::string(literal));
                let at = self.rng.usize(..=tree.members.len());
                let member = Member::new(schema.union.tag, value, Some(Role::Union(index)));
                tree.members.insert(at, member);
            }
        }
        tree
    }

    /// A discriminator that no union lists, or none at all.
    fn unlisted(&mut self) -> Option<&'static str> {
        let unlisted = self.pick(&UNLISTED);
        unlisted.filter(|_| self.chance(0.7))
    }

    /// An object of which nothing is asked.
    fn free(&mut self, depth: usize) -> Tree {
        let most = if depth > 4 { 0 } else { 2 };
        let len = self.rng.usize(..=most);
        let member = |key| Member::new(format!("k{key}"), self.anything(depth + 1), None);
        Tree::free((0..len).map(member).collect())
    }

    /// Adds the two keys of an adjacently tagged union.
    fn pair(&mut self, schema: &'static UnionSchema, tree: &mut Tree, depth: usize) {
        let choices = schema.variants.len() + usize::from(schema.union.open);
        let index = self.rng.usize(..choices);
        let content = schema.variants.get(index).map(|variant| Want::new(variant()));
        let (literal, value) = match content {
            Some(want) => {
                let value = (!want.nullable || self.rng.bool()).then(|| self.value(want, depth + 1));
                (self.pick(schema.union.variants[index].objects), value)
            }
            None => (self.unlisted(), self.rng.bool().then(|| self.anything(depth + 1))),
        };
        tree.shape.pair = Some(Pair { schema, content });
        let tag = literal.map(|literal| (Role::PairTag, Node::unjudged(Json::string(literal))));
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

    fn object(&mut self, object: &'static ObjectSchema, levels: &Levels, depth: usize) -> Tree {
        let table = object.table;
        let mut members = Vec::new();
        // A union of which the model's own discriminator picks the variant draws it.
        let drawn = levels.iter().any(|(schema, _)| schema.union.tag == table.tag);
        if let Some(literal) = self.pick(table.objects).filter(|_| !drawn) {
            if is_tag_required(object) || self.rng.bool() {
                let value = Node::unjudged(Json::string(literal));
                members.push(Member::new(table.tag, value, Some(Role::Tag)));
            }
        }
        for (index, field) in table.fields().enumerate() {
            // Less often the deeper it is, so that models of models stay small.
            let often = [0.6, 0.6, 0.5, 0.3, 0.2].get(depth).copied().unwrap_or(0.1);
            if is_required(object, index) || self.chance(often) {
                let value = self.value(Want::member(object, index), depth + 1);
                members.push(Member::new(self.key(field), value, Some(Role::Field(index))));
            }
        }
        if table.unknown != Unknown::Denied && self.chance(0.3) {
            for key in ["zzz/~ü", "\"qqq\"", "漢字\n"] {
                let value = match extra(object) {
                    Some(want) => self.value(want, depth + 1),
                    None => self.ignored(depth),
                };
                members.push(Member::new(key, value, None));
            }
        }
        let mut tree = Tree::free(members);
        tree.shape = Shape {
            kind: Kind::Model(object),
            ..Shape::default()
        };
        if let Some(schema) = flattened(object) {
            self.pair(schema, &mut tree, depth);
        }
        if self.rng.bool() {
            self.rng.shuffle(&mut tree.members);
        }
        tree
    }

    fn key(&mut self, field: Field) -> String {
        let key = match self.spelling {
            Spelling::Wire if field.read.contains(&field.wire) => field.wire,
            Spelling::Wire | Spelling::Written => field.written,
            Spelling::Mixed => self.pick(field.read).unwrap_or(field.written),
        };
        key.to_owned()
    }

    /// Keys for a map, all different: such as it reads, or such as it does not.
    pub(crate) fn keys(&mut self, want: Want, len: usize, valid: bool) -> Vec<String> {
        let Schema::Map { keys, .. } = want.schema else {
            return Vec::new();
        };
        let want_keys = keys();
        let mut keys: Vec<String> = match want_keys {
            Schema::StringEnum(names) => names_of(names, valid),
            keys => ["", "a/b", "~1", "ключ", "\u{1f980}\t", "0", "17", "255"]
                .into_iter()
                .chain(["256", "-1", "1.0", "007"])
                .map(str::to_owned)
                .filter(|key| keys.reads_key(key) == valid)
                // JSON Schema does not know the range of a key that is a number.
                .filter(|key| valid || !self.values_only || serde_json::from_str::<i64>(key).is_err())
                .collect(),
        };
        self.rng.shuffle(&mut keys);
        if let Schema::StringEnum(names) = want_keys {
            // Two spellings of one value would be one key.
            let mut seen = Vec::new();
            keys.retain(|key| {
                let index = names.lookup.find(key);
                let is_new = index.is_none() || !seen.contains(&index);
                seen.push(index);
                is_new
            });
        }
        keys.truncate(len);
        keys
    }

    /// Scalars of which some are valid where `want` is, and some are not.
    pub(crate) fn scalars(&self, want: Want) -> Vec<Json> {
        let Schema::Scalar(scalar) = want.schema else {
            return Vec::new();
        };
        let literals = |literals: &[&str]| literals.iter().map(|text| Json::literal(text)).collect();
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
                    .chain(["10.0.0.1", "2001:db8::1", "x", "é"].map(Json::string))
                    .collect()
            }
        }
    }

    /// Any value, of which nothing is judged.
    pub(crate) fn anything(&mut self, depth: usize) -> Node {
        let most = if depth > 4 { 0 } else { 2 };
        let json = match self.rng.u8(..8) {
            0 => Json::Array((0..self.rng.usize(..=most)).map(|_| self.anything(depth + 1)).collect()),
            1 => Json::Object(self.free(depth)),
            2 => Json::String(format!("{PUBLIC}\"é\n")),
            other => Json::literal(["null", "true", "-1", "0.5", "1e2"][usize::from(other - 3)]),
        };
        Node::unjudged(json)
    }

    /// The value of a key that is passed over: the grammar is all that is asked of it.
    pub(crate) fn ignored(&mut self, depth: usize) -> Node {
        if self.values_only || self.chance(0.9) {
            self.anything(depth)
        } else {
            Node::unjudged(Json::literal(r#"["\ud800", 1e999, {"a": 1, "a": 2}]"#))
        }
    }
}

/// Values that a string enum reads, or such as it does not.
pub(crate) fn names_of(names: &StringEnum, valid: bool) -> Vec<String> {
    let listed = names.lookup.texts.iter().copied();
    let unlisted = UNLISTED.into_iter();
    match (valid, names.open) {
        (true, true) => listed.chain(unlisted).map(str::to_owned).collect(),
        (true, false) => listed.map(str::to_owned).collect(),
        (false, true) => Vec::new(),
        (false, false) => unlisted.map(str::to_owned).collect(),
    }
}
