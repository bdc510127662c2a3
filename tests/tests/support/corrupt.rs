//! Corrupts generated documents, and records the expected violations in them.
#![allow(dead_code)] // Each test uses its part.

use crate::choices::variant_of;
use crate::generate::{Generator, PUBLIC, REFUSED, SECRET, UNLISTED, names_of};
use crate::node::{Json, Kind, Member, Misplaced, Node, Role, Shape, Tree, Want};
use clerk_models::schema::SchemaKind;
use clerk_models::{JsonType, Schema, ViolationCode};

impl Generator<'_> {
    /// Breaks the value here and there.
    pub(crate) fn break_some(&mut self, node: &mut Node) {
        let Some(want) = node.want else { return };
        if self.chance(self.corruption) {
            if let Some((code, json)) = self.wrong_value(want) {
                node.wrong = Some(code);
                node.json = json;
                return;
            }
        }
        match &mut node.json {
            Json::Array(elements) => {
                for element in elements.iter_mut() {
                    self.break_some(element);
                }
                if self.chance(self.corruption) && self.break_len(elements, want.schema) {
                    node.wrong = Some(ViolationCode::InvalidValue);
                }
            }
            Json::Object(tree) => self.break_tree(tree),
            _ => {}
        }
    }

    /// The same, with the value itself left of its type.
    pub(crate) fn break_inside(&mut self, node: &mut Node) {
        match &mut node.json {
            Json::Array(elements) => elements.iter_mut().for_each(|element| self.break_some(element)),
            Json::Object(tree) => self.break_tree(tree),
            _ => {}
        }
    }

    fn wrong_value(&mut self, want: Want) -> Option<(ViolationCode, Json)> {
        let schema = want.schema;
        let expected = schema.json_type()?;
        let mut wrong = Vec::new();
        let mut secret = false;
        match schema.kind() {
            SchemaKind::Scalar => {
                secret = schema.is_secret();
                // Nor what else it takes for a string to be an address, or to pass a check.
                if !self.values_only || expected != JsonType::String || schema.format().is_some() {
                    let mut invalid = self.scalars(want);
                    invalid.retain(|json| !schema.reads(&json.plain()));
                    wrong.extend(invalid.into_iter().map(|json| (ViolationCode::InvalidValue, json)));
                }
            }
            SchemaKind::StringEnum => {
                let unlisted = names_of(schema, false).into_iter().map(Json::String);
                wrong.extend(unlisted.map(|json| (ViolationCode::UnknownVariant, json)));
            }
            SchemaKind::IntegerEnum => {
                let unlisted = names_of(schema, false).into_iter().map(Json::Literal);
                wrong.extend(unlisted.map(|json| (ViolationCode::UnknownVariant, json)));
                if schema.is_open() && !self.values_only {
                    wrong.push((ViolationCode::InvalidValue, Json::literal("9223372036854775808")));
                }
            }
            SchemaKind::Dispatch => {
                let tree = Tree::free(vec![Member::new("k0", self.anything(4), None)]);
                if variant_of(schema, &tree).is_none() {
                    wrong.push((ViolationCode::UnknownVariant, Json::Object(tree)));
                }
            }
            SchemaKind::Array | SchemaKind::Tuple | SchemaKind::Map | SchemaKind::Object | SchemaKind::TaggedEnum => {}
            kind => panic!("{kind:?} has no JSON type"),
        }
        let text = if secret { SECRET } else { PUBLIC }.to_string();
        if want.checked && !self.values_only {
            wrong.push((ViolationCode::InvalidValue, Json::String(format!("{text}{REFUSED}"))));
        }
        let inner = Node::unvalidated(Json::String(text.clone()));
        let types = [
            (JsonType::Null, Json::literal("null")),
            (JsonType::Boolean, Json::literal("true")),
            (JsonType::Integer, Json::literal("7")),
            (JsonType::Number, Json::literal("1.5")),
            (JsonType::Number, Json::literal("1e2")),
            (JsonType::String, Json::String(text.clone())),
            (JsonType::Array, Json::Array(vec![inner.clone()])),
            (
                JsonType::Object,
                Json::Object(Tree::free(vec![Member::new(text, inner, None)])),
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
        if schema.fixed_len().is_none() {
            return false;
        }
        let next = match schema.items() {
            Some(items) => self.value(Want::new(items), 4),
            None => self.anything(4),
        };
        if self.rng.bool() {
            elements.push(next);
        } else {
            elements.pop();
        }
        true
    }

    fn break_tree(&mut self, tree: &mut Tree) {
        for member in &mut tree.members {
            if !tree.shape.decides_by_value(&member.key) {
                self.break_some(&mut member.value);
            }
        }
        self.break_pair(tree);
        self.break_members(tree);
        self.break_tag(tree);
        self.break_unions(tree);
        self.add_unknown(tree);
    }

    /// Breaks the discriminator of an adjacently tagged union. Then its content is not validated.
    fn break_pair(&mut self, tree: &mut Tree) {
        let Some(pair) = tree.shape.pair.filter(|_| self.chance(self.corruption)) else {
            return;
        };
        let alone = tree.shape.model().is_none();
        let open = pair.schema.is_open();
        if tree.find(Role::PairTag).is_none() {
            return;
        }
        let is_text = self.chance(0.7);
        if open && is_text {
            // What `other` keeps of it has to be a value, and nothing else.
            let mut whole = tree.clone();
            if !alone {
                whole.members.retain(|member| member.role == Some(Role::PairContent));
            }
            if !whole.is_value() {
                return;
            }
        }
        if let Some(content) = tree.find(Role::PairContent) {
            content.value.unvalidate();
        }
        tree.shape.pair = Some(crate::node::Pair { content: None, ..pair });
        if !is_text {
            let json = self.no_text();
            let tag = tree.find(Role::PairTag).expect("the discriminator");
            tag.value.json = json;
            tag.value.wrong = Some(ViolationCode::WrongType);
        } else if self.rng.bool() {
            let unlisted = self.pick(&UNLISTED).expect("one");
            let tag = tree.find(Role::PairTag).expect("the discriminator");
            tag.value.json = Json::string(unlisted);
            tag.value.wrong = (!open).then_some(ViolationCode::UnknownVariant);
        } else {
            self.take_out(tree, Role::PairTag);
        }
        let tag = tree.find(Role::PairTag);
        let is_wrong = tag.is_some_and(|tag| tag.value.wrong.is_some());
        if alone && is_wrong {
            tree.alone = Some(Role::PairTag);
        }
        if alone && open && is_text {
            tree.keeps_unions();
        }
    }

    /// Takes out a member, or gives it another key that is close to its own.
    fn take_out(&mut self, tree: &mut Tree, role: Role) {
        let at = tree
            .members
            .iter()
            .position(|member| member.role == Some(role) && member.wrong.is_none());
        let Some(at) = at else { return };
        if !tree.shape.requires(role) {
            tree.members.remove(at);
        } else if self.rng.bool() {
            tree.missing.push(role);
            tree.members.remove(at);
        } else {
            let shape = tree.shape.clone();
            if !self.misspell(&shape, &mut tree.members[at], role) {
                tree.missing.push(role);
                tree.members.remove(at);
            }
        }
    }

    /// False where a misspelling would be one of another key too.
    fn misspell(&mut self, shape: &Shape, member: &mut Member, role: Role) -> bool {
        let field = match role {
            Role::Field(index) => Some(shape.field(index)),
            Role::Tag | Role::Union(_) | Role::PairTag | Role::PairContent => None,
        };
        // A misspelled alias is not compared with the field.
        let known = field.map_or(&*member.key, |field| match &*member.key {
            key if key == field.name() => key,
            _ => field.key(),
        });
        let Some(near) = self.misspelled(shape, known, Some(role)) else {
            return false;
        };
        // Where keys are exact, the other case is a misspelling too.
        member.key = match field {
            Some(field) if !field.keys().contains(&field.name()) && self.rng.bool() => field.name().to_owned(),
            _ => near,
        };
        member.role = None;
        member.wrong = Some(Misplaced::Misspells(role));
        if let Some(extra) = shape.model().and_then(Schema::additional_properties) {
            member.value = self.value(Want::new(extra), 4);
        }
        true
    }

    /// Takes members out, misspells them, and gives them twice.
    fn break_members(&mut self, tree: &mut Tree) {
        for member in std::mem::take(&mut tree.members) {
            let may_break = member.wrong.is_none() && !tree.shape.decides_by_value(&member.key);
            let broken = member.role.filter(|_| may_break && self.chance(self.corruption));
            match broken {
                Some(role) => self.break_member(role, member, tree),
                None => tree.members.push(member),
            }
        }
    }

    fn break_member(&mut self, role: Role, mut member: Member, tree: &mut Tree) {
        // Discriminators of unions are taken out elsewhere.
        let removable = tree.shape.requires(role)
            && !matches!(role, Role::Union(_) | Role::PairTag)
            && !tree.shape.is_decisive(&member.key);
        match self.rng.u8(..4) {
            0 if removable => tree.missing.push(role),
            1 if removable => {
                let shape = tree.shape.clone();
                if self.misspell(&shape, &mut member, role) {
                    tree.members.push(member);
                } else {
                    tree.missing.push(role);
                }
            }
            2 => {
                let mut again = member.clone();
                if let Role::Field(index) = role {
                    let key = self.pick(tree.shape.field(index).keys());
                    key.unwrap_or(&member.key).clone_into(&mut again.key);
                }
                again.wrong = Some(Misplaced::Duplicate);
                // The first one decides, and the second may be anything.
                if matches!(role, Role::Union(_) | Role::PairTag) {
                    let listed = Node::unvalidated(Json::string("human"));
                    again.value = if self.rng.bool() { listed } else { self.anything(4) };
                }
                let only_text = again.key == member.key;
                tree.members.push(member);
                if only_text && self.values_only {
                    return;
                }
                self.duplicated = true;
                tree.members.push(again);
            }
            _ => tree.members.push(member),
        }
    }

    /// Breaks the discriminator of a model that is no variant of a union, or has another key than that.
    fn break_tag(&mut self, tree: &mut Tree) {
        let decides = |tag: &mut Member, shape: &Shape| shape.decides_by_value(&tag.key);
        let shape = tree.shape.clone();
        let may_break = tree.find(Role::Tag).is_some_and(|tag| !decides(tag, &shape));
        if !may_break || !self.chance(self.corruption) {
            return;
        }
        let (code, json) = if self.rng.bool() {
            (ViolationCode::WrongObject, Json::string("Leaf or another"))
        } else {
            (ViolationCode::WrongType, self.no_text())
        };
        let tag = tree.find(Role::Tag).expect("the discriminator");
        tag.value = Node {
            wrong: Some(code),
            ..Node::unvalidated(json)
        };
        tree.alone = Some(Role::Tag);
    }

    fn no_text(&mut self) -> Json {
        let choices = [Json::literal("null"), Json::literal("5"), Json::Array(Vec::new())];
        self.pick(&choices).expect("one")
    }

    /// Breaks the discriminator of one of the internally tagged unions of which the object is a variant.
    fn break_unions(&mut self, tree: &mut Tree) {
        let Some(index) = (0..tree.shape.unions.len()).find(|_| self.chance(self.corruption)) else {
            return;
        };
        let role = Role::Union(index);
        let open = tree.shape.unions[index].is_open();
        let Some(tag) = tree.find(role) else { return };
        let key = tag.key.clone();
        let pinned = tree.shape.is_decisive(&key);
        match self.rng.u8(..3) {
            0 if !pinned => {
                let json = self.no_text();
                let tag = tree.find(role).expect("the discriminator");
                tag.value = Node {
                    wrong: Some(ViolationCode::WrongType),
                    ..Node::unvalidated(json)
                };
                tree.alone = Some(role);
            }
            1 => {
                let unlisted = Json::string(self.pick(&UNLISTED).expect("one"));
                if open && !tree.is_value() {
                    return;
                }
                let tag = tree.find(role).expect("the discriminator");
                tag.value = Node::unvalidated(unlisted);
                if open {
                    tree.is_no_more_than(index);
                } else {
                    tag.value.wrong = Some(ViolationCode::UnknownVariant);
                    tree.alone = Some(role);
                }
            }
            2 if !pinned && (!open || tree.is_value()) => {
                tree.is_no_more_than(index);
                // One of several is not the only one.
                let mut first = true;
                tree.members
                    .retain(|member| member.role != Some(role) || std::mem::take(&mut first));
                self.take_out(tree, role);
            }
            _ => {}
        }
    }

    /// Adds a key that is not known, where that is wrong.
    fn add_unknown(&mut self, tree: &mut Tree) {
        match tree.shape.kind {
            Kind::Map(want) if self.chance(self.corruption) => {
                let values = want.schema.additional_properties().expect("the schema of a value");
                for key in self.keys(want, 1, false) {
                    let mut member = Member::new(key, self.value(Want::new(values), 4), None);
                    let is_enum = want
                        .schema
                        .property_names()
                        .is_some_and(|keys| matches!(keys.kind(), SchemaKind::StringEnum | SchemaKind::IntegerEnum));
                    member.wrong = Some(if is_enum {
                        Misplaced::Unlisted
                    } else {
                        Misplaced::Invalid
                    });
                    tree.members.push(member);
                }
            }
            Kind::Model(schema) if schema.denies_unknown_fields() && self.chance(self.corruption) => {
                // Also the misspelling of a key that is there.
                let known = tree.members.iter().find(|member| member.wrong.is_none());
                let known = known.map(|member| member.key.clone());
                let near = known.filter(|_| self.rng.bool());
                let near = near.and_then(|known| self.misspelled(&tree.shape, &known, None));
                let key = near.unwrap_or_else(|| "nowhere/known~".to_owned());
                let mut member = Member::new(key, self.ignored(4), None);
                member.wrong = Some(Misplaced::Unknown);
                let at = self.rng.usize(..=tree.members.len());
                tree.members.insert(at, member);
            }
            _ => {}
        }
    }

    /// An unknown key similar to this one, and to no other key that is missing.
    fn misspelled(&mut self, shape: &Shape, key: &str, role: Option<Role>) -> Option<String> {
        for _ in 0..50 {
            let mut letters: Vec<char> = key.chars().collect();
            let edits = if letters.len() >= 8 { self.rng.usize(1..=2) } else { 1 };
            for _ in 0..edits {
                // A key of a single letter has nothing to swap.
                let at = self.rng.usize(..letters.len().max(2) - 1);
                match self.rng.u8(..4) {
                    0 if letters.len() > 1 => letters.swap(at, at + 1),
                    1 => letters.insert(at, 'x'),
                    2 => letters[at] = 'ö',
                    _ => drop(letters.remove(at)),
                }
            }
            let near: String = letters.into_iter().collect();
            let confuses = |role| shape.confuses(&near, role);
            if !shape.knows(&near) && !role.is_some_and(confuses) {
                return Some(near);
            }
        }
        None
    }
}
