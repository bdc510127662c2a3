//! JSON Schema (draft 2020-12), printed from a [`Schema`].

use super::{HasSchema, JsonType, Object, Scalar, Schema, Source};
use crate::table::{Field, Presence, Unknown};
use serde_json::{json, Map, Value};

/// The JSON Schema (draft 2020-12) of what the reader accepts for `T`: every key in every spelling that is read.
///
/// It says less than the reader knows where JSON Schema has no words: a `check`, and a type that is judged as a whole,
/// appear as any value; an address that may be of several kinds, and a path, as any string; a map's keys that are numbers
/// without their range. And `1.0` is an integer to JSON Schema but not to serde.
///
/// ```
/// use clerk_models::{json_schema, ClerkModel};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "customer")]
/// struct Customer {
///     id: String,
/// }
///
/// let schema = json_schema::<Customer>();
/// assert_eq!(schema["$ref"], "#/$defs/Customer");
/// assert_eq!(schema["$defs"]["Customer"]["properties"]["object"], serde_json::json!({ "const": "customer" }));
/// # let _ = Customer { id: String::new() }.id;
/// ```
#[must_use]
pub fn json_schema<T: HasSchema>() -> Value {
    let mut printer = Printer::default();
    let mut root = printer.schema(T::SCHEMA);
    if let Value::Object(root) = &mut root {
        root.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        if !printer.definitions.is_empty() {
            root.insert("$defs".to_owned(), Value::Object(printer.definitions));
        }
    }
    root
}

#[derive(Default)]
struct Printer {
    /// The full Rust name of each model, and what it is called among the definitions.
    names: Vec<(&'static str, String)>,
    definitions: Map<String, Value>,
}

impl Printer {
    fn schema(&mut self, schema: &'static Schema) -> Value {
        match schema {
            Schema::Any | Schema::Opaque(_) => json!({}),
            Schema::Scalar(scalar) => print_scalar(scalar),
            Schema::Nullable(inner) => self.nullable(inner()),
            Schema::Array { items, len } => {
                let mut array = json!({ "type": "array", "items": self.schema(items()) });
                if let Some(len) = len {
                    array["minItems"] = json!(len);
                    array["maxItems"] = json!(len);
                }
                array
            }
            Schema::Tuple(items) => {
                let prefix: Vec<Value> = items.iter().map(|item| self.schema(item())).collect();
                json!({ "type": "array", "prefixItems": prefix, "items": false, "minItems": items.len() })
            }
            Schema::Map { keys, values, .. } => {
                let mut map = json!({ "type": "object", "additionalProperties": self.schema(values()) });
                // A key that is a number stands in quotes all the same.
                if let Schema::Scalar(Scalar {
                    json_type: JsonType::Integer,
                    ..
                }) = keys()
                {
                    map["propertyNames"] = json!({ "pattern": "^(0|-?[1-9][0-9]*)$" });
                }
                map
            }
            Schema::Object(object) => self.reference(object),
        }
    }

    fn nullable(&mut self, inner: &'static Schema) -> Value {
        let mut inner = self.schema(inner);
        let types = match inner.get("type") {
            Some(Value::String(name)) if name != "null" && inner.get("enum").is_none() => Some(json!([name, "null"])),
            _ => None,
        };
        match types {
            Some(types) => {
                inner["type"] = types;
                inner
            }
            None if inner == json!({}) => inner,
            None => json!({ "anyOf": [inner, { "type": "null" }] }),
        }
    }

    /// A model is printed once, and referred to: recursive ones end there.
    fn reference(&mut self, object: &'static Object) -> Value {
        let type_name = (object.type_name)();
        let known = self.names.iter().find(|(known, _)| *known == type_name);
        let name = match known {
            Some((_, name)) => name.clone(),
            None => {
                let mut name = object.table.name.to_owned();
                let mut count = 1;
                while self.names.iter().any(|(_, taken)| *taken == name) {
                    count += 1;
                    name = format!("{}-{count}", object.table.name);
                }
                self.names.push((type_name, name.clone()));
                let definition = self.object(object);
                self.definitions.insert(name.clone(), definition);
                name
            }
        };
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn object(&mut self, object: &'static Object) -> Value {
        let table = object.table;
        let mut properties = Map::new();
        let mut required = Vec::new();
        let mut rules = Vec::new();
        if let [first, others @ ..] = table.objects {
            let value = if others.is_empty() {
                json!({ "const": first })
            } else {
                json!({ "enum": table.objects })
            };
            properties.insert(table.tag.to_owned(), value);
            if table.is_required(table.fields.len()) {
                required.push(json!(table.tag));
            }
        }
        for (field, member) in table.fields.iter().zip(object.members) {
            let schema = (member.schema)();
            let printed = if field.nullable {
                self.nullable(schema)
            } else {
                self.schema(schema)
            };
            for key in field.read {
                properties.insert((*key).to_owned(), printed.clone());
            }
            match field.read {
                [key] if is_required(field, schema) => required.push(json!(key)),
                [_] => {}
                keys => rules.push(one_of(keys, is_required(field, schema))),
            }
        }
        let mut printed = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            printed["required"] = Value::Array(required);
        }
        if !rules.is_empty() {
            printed["allOf"] = Value::Array(rules);
        }
        match (table.unknown, object.extra.map(|extra| extra())) {
            (Unknown::Denied, _) => printed["additionalProperties"] = json!(false),
            (Unknown::Kept, Some(Schema::Map { values, .. })) => {
                printed["additionalProperties"] = self.schema(values());
            }
            _ => {}
        }
        printed
    }
}

fn is_required(field: &Field, schema: &Schema) -> bool {
    match field.presence {
        Presence::Required => true,
        Presence::Optional => false,
        Presence::OfType => !matches!(schema, Schema::Nullable(_)),
    }
}

/// The same field under several keys: one of them, or at most one.
fn one_of(keys: &[&str], required: bool) -> Value {
    let mut choices: Vec<Value> = keys.iter().map(|key| json!({ "required": [key] })).collect();
    if !required {
        choices.push(json!({ "not": { "anyOf": choices } }));
    }
    json!({ "oneOf": choices })
}

fn print_scalar(scalar: &Scalar) -> Value {
    let mut printed = json!({ "type": scalar.json_type.as_str() });
    if let Some(minimum) = scalar.minimum {
        printed["minimum"] = json!(minimum);
    }
    if let Some(maximum) = scalar.maximum {
        printed["maximum"] = json!(maximum);
    }
    let zero = scalar.json_type == JsonType::Integer && scalar.minimum.map_or(true, |minimum| minimum < 0);
    if zero && !(scalar.reads)(Source::Text("0")) {
        printed["not"] = json!({ "const": 0 });
    }
    match scalar.format {
        Some("char") => {
            printed["minLength"] = json!(1);
            printed["maxLength"] = json!(1);
        }
        Some(format) => printed["format"] = json!(format),
        None => {}
    }
    printed
}
