//! An `OpenAPI` document: its named schemas, those that are only inside answers, and its webhooks.
//! Request bodies are skipped: they are not modelled.

use super::facts::{EVENTS, Facts, Field, Fields, Type};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How far references and `allOf` are followed: further, the document goes in a circle.
const DEPTH: usize = 32;

/// The facts in it.
///
/// # Errors
/// Where it is no such document, or refers to what is not there.
pub fn read(json: &Value) -> Result<Facts, String> {
    if json.get("openapi").is_none() {
        return Err("no OpenAPI document: it does not say \"openapi\"".to_owned());
    }
    let document = Document(json);
    let mut facts = Vec::new();
    for (name, schema) in members(&json["components"]["schemas"]) {
        let in_schema = |error| format!("{name}: {error}");
        if document.is_object(schema, 0).map_err(in_schema)? {
            facts.push((name.clone(), document.fields(schema, 0).map_err(in_schema)?));
        }
    }
    for (_, response) in members(&json["components"]["responses"]) {
        document.nameless(response, &mut facts)?;
    }
    for (_, operation) in members(&json["paths"]).flat_map(|(_, path)| members(path)) {
        document.nameless(&operation["responses"], &mut facts)?;
    }
    let events = document.events()?;
    if !events.is_empty() {
        facts.push((EVENTS.to_owned(), events));
    }
    Ok(Facts(facts))
}

struct Document<'a>(&'a Value);

impl<'a> Document<'a> {
    /// What a node refers to, if it does: the name, and the schema under it.
    fn referred(&self, node: &'a Value) -> Result<Option<(&'a str, &'a Value)>, String> {
        let Some(reference) = node["$ref"].as_str() else {
            return Ok(None);
        };
        let pointer = reference.strip_prefix('#').unwrap_or(reference);
        let target = self
            .0
            .pointer(pointer)
            .ok_or_else(|| format!("nothing stands at {reference}"))?;
        let name = pointer.rsplit('/').next().unwrap_or(pointer);
        Ok(Some((name, target)))
    }

    /// Whether a node is an object with fields of its own.
    fn is_object(&self, node: &'a Value, depth: usize) -> Result<bool, String> {
        if depth > DEPTH {
            return Err("it refers to itself".to_owned());
        }
        if let Some((_, target)) = self.referred(node)? {
            return self.is_object(target, depth + 1);
        }
        for part in list(&node["allOf"]) {
            if self.is_object(part, depth + 1)? {
                return Ok(true);
            }
        }
        Ok(members(&node["properties"]).next().is_some())
    }

    /// The fields of an object, those of all its parts. The last part that has a field says its type, and each may
    /// require it.
    fn fields(&self, node: &'a Value, depth: usize) -> Result<Fields, String> {
        if depth > DEPTH {
            return Err("it refers to itself".to_owned());
        }
        let mut fields = Fields::new();
        if let Some((_, target)) = self.referred(node)? {
            fields = self.fields(target, depth + 1)?;
        }
        for part in list(&node["allOf"]) {
            for (name, field) in self.fields(part, depth + 1)? {
                let required = field.required || fields.get(&name).is_some_and(|before| before.required);
                fields.insert(name, Field { required, ..field });
            }
        }
        for (name, property) in members(&node["properties"]) {
            let ty = self
                .type_of(property, depth + 1)
                .map_err(|error| format!("{name}: {error}"))?;
            fields.insert(name.clone(), Field { required: false, ty });
        }
        for name in list(&node["required"]).filter_map(Value::as_str) {
            if let Some(field) = fields.get_mut(name) {
                field.required = true;
            }
        }
        Ok(fields)
    }

    fn type_of(&self, node: &'a Value, depth: usize) -> Result<Type, String> {
        if depth > DEPTH {
            return Err("it refers to itself".to_owned());
        }
        let words: Vec<_> = words(node).filter(|word| *word != "null").collect();
        self.not_null(node, &words, depth)
            .map(|ty| ty.or_null(is_nullable(node)))
    }

    fn not_null(&self, node: &'a Value, words: &[&str], depth: usize) -> Result<Type, String> {
        if let Some((name, target)) = self.referred(node)? {
            return if self.is_object(target, depth)? {
                Ok(Type::Ref(name.to_owned()).or_null(is_nullable(target)))
            } else {
                self.type_of(target, depth + 1)
            };
        }
        if node["allOf"].is_array() {
            return self.all_of(node, depth);
        }
        let arms = list(&node["oneOf"]).chain(list(&node["anyOf"]));
        let arms: Vec<_> = arms.collect();
        if !arms.is_empty() {
            return self.one_of(&arms, depth);
        }
        let values = list(&node["enum"]).filter(|value| !value.is_null());
        let values: Vec<_> = values.chain(node.get("const")).collect();
        if !values.is_empty() && values.iter().all(|value| value.is_string()) {
            let values = values.into_iter().filter_map(Value::as_str);
            return Ok(Type::Enum(values.map(str::to_owned).collect()));
        }
        match words {
            [] if node["properties"].is_object() => Ok(Type::Object(self.fields(node, depth + 1)?)),
            [] => Ok(Type::Any),
            [word] => self.of_word(word, node, depth),
            words => {
                let arms = words.iter().map(|word| self.of_word(word, node, depth));
                Ok(Type::Union(arms.collect::<Result<_, _>>()?))
            }
        }
    }

    fn of_word(&self, word: &str, node: &'a Value, depth: usize) -> Result<Type, String> {
        Ok(match word {
            "array" => Type::Array(Box::new(self.type_of(&node["items"], depth + 1)?)),
            "object" if self.is_object(node, depth)? => Type::Object(self.fields(node, depth + 1)?),
            "object" => Type::Map(Box::new(match &node["additionalProperties"] {
                values @ Value::Object(_) => self.type_of(values, depth + 1)?,
                _ => Type::Any,
            })),
            word => Type::from_word(word).ok_or_else(|| format!("no type that is known here: {word}"))?,
        })
    }

    /// One part alone is that part, whatever is next to it; several are an object with the fields of all.
    fn all_of(&self, node: &'a Value, depth: usize) -> Result<Type, String> {
        let mut parts = list(&node["allOf"]);
        match (parts.next(), parts.next()) {
            (Some(part), None) if !node["properties"].is_object() => self.type_of(part, depth + 1),
            _ => Ok(Type::Object(self.fields(node, depth + 1)?)),
        }
    }

    fn one_of(&self, arms: &[&'a Value], depth: usize) -> Result<Type, String> {
        let (nulls, arms): (Vec<_>, Vec<_>) = arms.iter().partition(|arm| arm["type"] == "null");
        let mut arms = arms
            .into_iter()
            .map(|arm| self.type_of(arm, depth + 1))
            .collect::<Result<Vec<_>, _>>()?;
        let ty = if arms.len() == 1 {
            arms.remove(0)
        } else {
            Type::Union(arms)
        };
        Ok(ty.or_null(!nulls.is_empty()))
    }

    /// Objects with a discriminator inside a node that have no name.
    fn nameless(&self, node: &'a Value, facts: &mut Vec<(String, Fields)>) -> Result<(), String> {
        if node["$ref"].is_string() {
            return Ok(());
        }
        if self.is_object(node, 0)? {
            let fields = self.fields(node, 0)?;
            if let Some(Type::Enum(objects)) = fields.get("object").map(|object| object.ty.behind_null().0) {
                let objects: BTreeSet<_> = objects.clone();
                for object in objects {
                    add(facts, &format!("@{object}"), &fields);
                }
                return Ok(());
            }
        }
        let mut inner = members(node).map(|(_, inner)| inner).chain(list(node));
        inner.try_for_each(|inner| self.nameless(inner, facts))
    }

    /// The type of the data of each webhook.
    fn events(&self) -> Result<Fields, String> {
        let webhooks = members(&self.0["x-webhooks"]).chain(members(&self.0["webhooks"]));
        let mut events = Fields::new();
        for (name, webhook) in webhooks {
            let body = &webhook["post"]["requestBody"]["content"]["application/json"]["schema"];
            let envelope = self.fields(body, 0).map_err(|error| format!("{name}: {error}"))?;
            if let Some(data) = envelope.get("data") {
                let event = Field {
                    required: true,
                    ty: data.ty.clone(),
                };
                events.insert(name.clone(), event);
            }
        }
        Ok(events)
    }
}

/// The types that a node says it is of: one, or a list of them.
fn words(node: &Value) -> impl Iterator<Item = &str> {
    let ty = &node["type"];
    ty.as_str().into_iter().chain(list(ty).filter_map(Value::as_str))
}

/// Whether a node says that it may be null. `nullable` next to a reference is not defined in `OpenAPI` 3.0; Clerk's
/// documents mean it.
fn is_nullable(node: &Value) -> bool {
    node["nullable"] == true || words(node).any(|word| word == "null") || list(&node["enum"]).any(Value::is_null)
}

/// Adds a nameless schema; one that differs from another of its discriminator gets a number.
fn add(facts: &mut Vec<(String, Fields)>, name: &str, fields: &Fields) {
    let same = |(known, _): &&(String, Fields)| known.split('/').next() == Some(name);
    if facts.iter().filter(same).any(|(_, known)| known == fields) {
        return;
    }
    let name = match facts.iter().filter(same).count() {
        0 => name.to_owned(),
        count => format!("{name}/{}", count + 1),
    };
    facts.push((name, fields.clone()));
}

fn list(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}

/// Sorted, for `serde_json` has a feature by which they are not.
fn members(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members: BTreeMap<_, _> = node.as_object().into_iter().flatten().collect();
    members.into_iter()
}
