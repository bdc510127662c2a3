//! What documents say of their schemas, without a sentence: names, types, presence.
//!
//! As JSON, a schema is an object of its fields. A field's name ends in `?` where the field may be absent; its type is
//! `"string"`, `"integer"`, `"number"`, `"boolean"` or `"any"`, or an object with one key: `ref`, `enum`, `union`,
//! `array`, `map`, `object`, `null` (the type or null). `"unstated"` is what the merged table says nothing of.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

/// The schema under which a document's webhooks are kept: a field for each event, of the type of its data.
pub const EVENTS: &str = "@events";

/// Schemas by name. Schemas that are only inside paths have no name: theirs is `@`, and their discriminator's value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(pub Vec<(String, Fields)>);

pub type Fields = BTreeMap<String, Field>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Whether it must be there.
    pub required: bool,
    pub ty: Type,
}

/// What a value may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Nothing is known.
    Unstated,
    /// Whatever JSON there is.
    Any,
    String,
    /// A whole number.
    Integer,
    Number,
    /// True or false.
    Boolean,
    /// One of these texts.
    Enum(BTreeSet<String>),
    Array(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    Object(Fields),
    /// An object with a schema of this name.
    Ref(String),
    Union(Vec<Type>),
    Nullable(Box<Type>),
}

impl Type {
    /// The type without null, and whether null was there.
    #[must_use]
    pub fn behind_null(&self) -> (&Type, bool) {
        match self {
            Type::Nullable(inner) => (inner.behind_null().0, true),
            Type::Any => (self, true),
            other => (other, false),
        }
    }

    #[must_use]
    pub fn or_null(self, nullable: bool) -> Type {
        match self {
            Type::Nullable(_) | Type::Any | Type::Unstated => self,
            other if nullable => Type::Nullable(Box::new(other)),
            other => other,
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Type::Unstated => json!("unstated"),
            Type::Any => json!("any"),
            Type::String => json!("string"),
            Type::Integer => json!("integer"),
            Type::Number => json!("number"),
            Type::Boolean => json!("boolean"),
            Type::Enum(values) => json!({"enum": values}),
            Type::Array(items) => json!({"array": items.to_json()}),
            Type::Map(values) => json!({"map": values.to_json()}),
            Type::Object(fields) => json!({"object": fields_to_json(fields)}),
            Type::Ref(name) => json!({"ref": name}),
            Type::Union(arms) => json!({"union": arms.iter().map(Type::to_json).collect::<Vec<_>>()}),
            Type::Nullable(inner) => json!({"null": inner.to_json()}),
        }
    }

    fn from_json(json: &Value) -> Result<Type, String> {
        let unknown = || format!("no type that is known here: {json}");
        match json {
            Value::String(word) => Type::from_word(word).ok_or_else(unknown),
            Value::Object(members) => {
                let (kind, inner) = members.iter().next().ok_or_else(unknown)?;
                let boxed = || Type::from_json(inner).map(Box::new);
                let list = || inner.as_array().ok_or_else(unknown);
                Ok(match kind.as_str() {
                    "enum" => Type::Enum(list()?.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
                    "array" => Type::Array(boxed()?),
                    "map" => Type::Map(boxed()?),
                    "null" => Type::Nullable(boxed()?),
                    "object" => Type::Object(fields_from_json(inner)?),
                    "ref" => Type::Ref(inner.as_str().ok_or_else(unknown)?.to_owned()),
                    "union" => Type::Union(list()?.iter().map(Type::from_json).collect::<Result<_, _>>()?),
                    _ => return Err(unknown()),
                })
            }
            _ => Err(unknown()),
        }
    }

    #[must_use]
    pub fn from_word(word: &str) -> Option<Type> {
        Some(match word {
            "unstated" => Type::Unstated,
            "any" => Type::Any,
            "string" => Type::String,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "boolean" => Type::Boolean,
            _ => return None,
        })
    }
}

/// In words, for a difference.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Enum(values) => write!(f, "one of {}", values.iter().cloned().collect::<Vec<_>>().join(", ")),
            Type::Array(items) => write!(f, "array of {items}"),
            Type::Map(values) => write!(f, "map of {values}"),
            Type::Object(_) => f.write_str("object"),
            Type::Ref(name) => f.write_str(name),
            Type::Union(arms) => {
                let arms: Vec<_> = arms.iter().map(Type::to_string).collect();
                f.write_str(&arms.join(" or "))
            }
            Type::Nullable(inner) => write!(f, "{inner} or null"),
            word => f.write_str(word.to_json().as_str().unwrap_or_default()),
        }
    }
}

fn fields_to_json(fields: &Fields) -> Map<String, Value> {
    let member = |(name, field): (&String, &Field)| (key(name, field), field.ty.to_json());
    fields.iter().map(member).collect()
}

fn key(name: &str, field: &Field) -> String {
    let mark = if field.required { "" } else { "?" };
    format!("{name}{mark}")
}

fn fields_from_json(json: &Value) -> Result<Fields, String> {
    let members = json.as_object().ok_or("a schema is an object of fields")?;
    let field = |(key, ty): (&String, &Value)| {
        let (name, required) = match key.strip_suffix('?') {
            Some(name) => (name, false),
            None => (key.as_str(), true),
        };
        let ty = Type::from_json(ty).map_err(|error| format!("{name}: {error}"))?;
        Ok((name.to_owned(), Field { required, ty }))
    };
    members.iter().map(field).collect()
}

impl Facts {
    /// Read from the JSON that [`print()`] makes: several documents' facts, each under a name of its own.
    ///
    /// # Errors
    /// Where it is not that JSON.
    pub fn read(json: &Value) -> Result<Facts, String> {
        let documents = json.as_object().ok_or("facts are an object of documents")?;
        let mut schemas = Vec::new();
        for (name, fields) in documents.values().filter_map(Value::as_object).flatten() {
            let fields = fields_from_json(fields).map_err(|error| format!("{name}: {error}"))?;
            schemas.push((name.clone(), fields));
        }
        Ok(Facts(schemas))
    }
}

/// The facts of several documents as JSON, a field to a line, so that a change is seen as one.
#[must_use]
pub fn print(documents: &[(&str, Facts)]) -> String {
    let documents = documents.iter().map(|(name, facts)| {
        let schemas = facts.0.iter().map(|(name, fields)| {
            let fields = fields
                .iter()
                .map(|(name, field)| format!("{}: {}", json!(key(name, field)), field.ty.to_json()));
            format!("{}: {{\n{}\n}}", json!(name), lines(fields))
        });
        format!("{}: {{\n{}\n}}", json!(name), lines(schemas))
    });
    format!("{{\n{}\n}}\n", lines(documents))
}

fn lines(items: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for (index, item) in items.enumerate() {
        let comma = if index == 0 { "" } else { ",\n" };
        // Writing to a text does not fail.
        let _ = write!(text, "{comma}{item}");
    }
    text
}
