//! Generated documents: values with their schemas and expected violations.
#![allow(dead_code)] // Each test uses its part.

use crate::choices::{decides_by_value, is_decisive};
use clerk_models::schema::FieldSchema;
use clerk_models::{Schema, ViolationCode};
use serde_json::Value;

/// A value with its schema and expected violation.
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
    Object(Tree),
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(crate) members: Vec<Member>,
    /// What was taken out.
    pub(crate) missing: Vec<Role>,
    pub(crate) shape: Shape,
    /// What alone is said of this object, if that is so.
    pub(crate) alone: Option<Role>,
}

/// What an object is validated as.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape {
    /// The internally tagged unions of which it is a variant, the outermost first.
    pub(crate) unions: Vec<&'static Schema>,
    pub(crate) kind: Kind,
    /// The adjacently tagged union whose two keys are here.
    pub(crate) pair: Option<Pair>,
    /// The union that has picked it by what its members are.
    pub(crate) dispatched: Option<&'static Schema>,
}

#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Kind {
    /// Nothing is asked of the members.
    #[default]
    Free,
    /// All values are of this type.
    Map(Want),
    /// The fields of a struct.
    Model(&'static Schema),
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) schema: &'static Schema,
    /// What its content is to be; none where no listed variant is picked.
    pub(crate) content: Option<Want>,
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) value: Node,
    pub(crate) role: Option<Role>,
    pub(crate) wrong: Option<Misplaced>,
}

/// What a key is to its object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Role {
    /// The model's own discriminator.
    Tag,
    Field(usize),
    /// The discriminator of the internally tagged union of this index.
    Union(usize),
    PairTag,
    PairContent,
}

/// What is wrong with a key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Misplaced {
    Unknown,
    Duplicate,
    /// No value of the string enum that is the map's key.
    Unlisted,
    /// Another key that the map does not read.
    Invalid,
    Misspells(Role),
}

/// What a value is generated for: the schema inside any `Option`s.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Want {
    pub(crate) schema: &'static Schema,
    pub(crate) nullable: bool,
    pub(crate) checked: bool,
}

impl Want {
    pub(crate) fn new(schema: &'static Schema) -> Self {
        match schema.inner() {
            Some(inner) => Want {
                nullable: true,
                ..Want::new(inner)
            },
            None => Want {
                schema,
                nullable: false,
                checked: false,
            },
        }
    }

    pub(crate) fn field(field: FieldSchema) -> Self {
        let want = Want::new(field.schema());
        Want {
            nullable: want.nullable || field.is_nullable(),
            checked: field.has_check(),
            ..want
        }
    }
}

impl Shape {
    pub(crate) fn model(&self) -> Option<&'static Schema> {
        match self.kind {
            Kind::Model(schema) => Some(schema),
            Kind::Free | Kind::Map(_) => None,
        }
    }

    pub(crate) fn field(&self, index: usize) -> FieldSchema {
        let mut fields = self.model().expect("a struct").fields();
        fields.nth(index).expect("a field")
    }

    /// The key under which something is written.
    pub(crate) fn key(&self, role: Role) -> &'static str {
        let pair = || self.pair.expect("a pair").schema;
        match role {
            Role::Tag => self.model().and_then(Schema::tag).expect("a discriminator"),
            Role::Field(index) => self.field(index).key(),
            Role::Union(index) => self.unions[index].tag().expect("a discriminator"),
            Role::PairTag => pair().tag().expect("a discriminator"),
            Role::PairContent => pair().content().expect("two keys"),
        }
    }

    /// Whether the object is another one without this key.
    pub(crate) fn is_decisive(&self, key: &str) -> bool {
        self.dispatched.is_some_and(|schema| is_decisive(schema, key))
    }

    /// Whether the object is another one with another value here.
    pub(crate) fn decides_by_value(&self, key: &str) -> bool {
        self.dispatched.is_some_and(|schema| decides_by_value(schema, key))
    }

    /// Whether a key is close to one of the object's own, other than this.
    pub(crate) fn confuses(&self, near: &str, but: Role) -> bool {
        let fields = self.model().into_iter().flat_map(Schema::fields);
        let fields = fields.enumerate().filter(|(index, _)| Role::Field(*index) != but);
        let mut keys: Vec<&str> = fields.flat_map(|(_, field)| [field.name(), field.key()]).collect();
        keys.extend(self.model().filter(|_| but != Role::Tag).and_then(Schema::tag));
        let pair = self.pair.filter(|_| !matches!(but, Role::PairTag | Role::PairContent));
        keys.extend(pair.and_then(|pair| pair.schema.tag()));
        keys.extend(pair.and_then(|pair| pair.schema.content()));
        keys.iter().any(|key| is_close(key, near))
    }

    /// Whether the object must have it.
    pub(crate) fn requires(&self, role: Role) -> bool {
        match role {
            Role::Tag => self.model().is_some_and(Schema::is_tag_required),
            Role::Field(index) => self.field(index).is_required(),
            Role::Union(index) => !self.unions[index].is_open(),
            Role::PairTag => self.pair.is_some_and(|pair| !pair.schema.is_open()),
            Role::PairContent => self
                .pair
                .and_then(|pair| pair.content)
                .is_some_and(|content| !content.nullable),
        }
    }

    /// Whether the key is one of the object's own, in any case.
    pub(crate) fn knows(&self, key: &str) -> bool {
        let tags = self.unions.iter().copied().chain(self.model());
        let mut tags = tags.chain(self.pair.map(|pair| pair.schema)).filter_map(Schema::tag);
        let mut fields = self.model().into_iter().flat_map(Schema::fields);
        tags.any(|tag| tag == key)
            || fields.any(|field| field.keys().contains(&key))
            || self.pair.is_some_and(|pair| pair.schema.content() == Some(key))
    }
}

/// Whether a few edits at most make one of the other: what the report takes for a misspelling, and a little more.
fn is_close(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let most = (one.len().max(other.len()) / 4).max(1);
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut rows = vec![(0..=other.len()).collect::<Vec<_>>()];
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    // Two letters that are swapped and changed count one more here than there.
    rows[one.len()][other.len()] <= most + 1
}

impl Tree {
    /// An object of which nothing is asked.
    pub(crate) fn free(members: Vec<Member>) -> Self {
        Tree {
            members,
            ..Tree::default()
        }
    }

    /// Makes it an object of which nothing more is asked than what the unions up to this one ask of their
    /// discriminators.
    pub(crate) fn is_no_more_than(&mut self, union: usize) {
        self.shape.unions.truncate(union + 1);
        self.keeps_unions();
    }

    /// Makes it an object of which nothing more is asked than what the unions around ask of their discriminators.
    pub(crate) fn keeps_unions(&mut self) {
        let depth = self.shape.unions.len();
        self.shape.kind = Kind::Free;
        self.shape.pair = None;
        self.missing.clear();
        self.alone = None;
        for member in &mut self.members {
            member.value.unvalidate();
            if !matches!(member.role, Some(Role::Union(index)) if index < depth) {
                member.role = None;
                member.wrong = None;
            }
        }
    }

    pub(crate) fn find(&mut self, role: Role) -> Option<&mut Member> {
        self.members
            .iter_mut()
            .find(|member| member.role == Some(role) && member.wrong.is_none())
    }

    pub(crate) fn is_value(&self) -> bool {
        self.members.iter().all(|member| member.value.to_value().is_some())
    }
}

impl Node {
    pub(crate) fn unvalidated(json: Json) -> Self {
        Node {
            json,
            want: None,
            wrong: None,
        }
    }

    /// Makes it a value that is not validated.
    pub(crate) fn unvalidate(&mut self) {
        self.want = None;
        self.wrong = None;
        match &mut self.json {
            Json::Array(elements) => elements.iter_mut().for_each(Node::unvalidate),
            Json::Object(tree) => {
                let members = std::mem::take(&mut tree.members);
                *tree = Tree::free(members);
                for member in &mut tree.members {
                    member.value.unvalidate();
                    member.role = None;
                    member.wrong = None;
                }
            }
            Json::Literal(_) | Json::String(_) => {}
        }
    }

    /// The value, where one can hold it.
    pub(crate) fn to_value(&self) -> Option<Value> {
        Some(match &self.json {
            Json::Literal(literal) => serde_json::from_str(literal).ok()?,
            Json::String(text) => Value::from(text.as_str()),
            Json::Array(elements) => Value::Array(elements.iter().map(Node::to_value).collect::<Option<_>>()?),
            Json::Object(tree) => {
                let member = |member: &Member| Some((member.key.clone(), member.value.to_value()?));
                Value::Object(tree.members.iter().map(member).collect::<Option<_>>()?)
            }
        })
    }
}

impl Member {
    pub(crate) fn new(key: impl Into<String>, value: Node, role: Option<Role>) -> Self {
        Member {
            key: key.into(),
            value,
            role,
            wrong: None,
        }
    }
}

impl Json {
    pub(crate) fn literal(text: &str) -> Self {
        Json::Literal(text.to_owned())
    }

    pub(crate) fn string(text: &str) -> Self {
        Json::String(text.to_owned())
    }

    /// A scalar as it is printed.
    pub(crate) fn plain(&self) -> String {
        match self {
            Json::Literal(literal) => literal.clone(),
            Json::String(text) => Value::from(text.as_str()).to_string(),
            Json::Array(_) | Json::Object(_) => String::new(),
        }
    }
}
