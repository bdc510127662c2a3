//! JSON Schema (draft 2020-12), printed from a [`Schema`].

use super::{HasSchema, JsonType, ObjectSchema, Scalar, Schema, Source, UnionSchema};
use crate::table::{Field, Presence, Unknown};
use crate::variants::StringEnum;
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
    /// The full Rust name of each model with the keys that are hidden from it, and what it is called among the
    /// definitions.
    names: Vec<(&'static str, Vec<&'static str>, String)>,
    definitions: Map<String, Value>,
}

/// The discriminators of the unions that an object is a variant of, where its model does not read them. They stand in
/// the object, so that a model which takes no other keys has to take these.
type Hidden<'a> = &'a [&'static str];

impl Printer {
    fn schema(&mut self, schema: &'static Schema) -> Value {
        self.variant_schema(schema, &[])
    }

    fn variant_schema(&mut self, schema: &'static Schema, hidden: Hidden<'_>) -> Value {
        match schema {
            Schema::Any | Schema::Opaque(_) => json!({}),
            Schema::Scalar(scalar) => print_scalar(scalar),
            Schema::Nullable(inner) => {
                let inner = self.variant_schema(inner(), hidden);
                nullable(inner)
            }
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
                if let Some(names) = print_keys(keys()) {
                    map["propertyNames"] = match hidden {
                        [] => names,
                        hidden => json!({ "anyOf": [names, { "enum": hidden }] }),
                    };
                }
                for key in hidden {
                    map["properties"][key] = json!({});
                }
                map
            }
            Schema::ByType(edges) => {
                let choices: Vec<Value> = edges.iter().map(|edge| self.schema(edge())).collect();
                json!({ "anyOf": choices })
            }
            Schema::StringEnum(names) => print_names(names),
            Schema::Object(object) => self.reference((object.type_name)(), object.table.name, hidden, |printer| {
                printer.object(object, hidden)
            }),
            Schema::Union(union) => self.reference((union.type_name)(), union.union.name, hidden, |printer| {
                printer.union(union, hidden)
            }),
            Schema::Dispatch(dispatch) => self.reference((dispatch.type_name)(), dispatch.name, hidden, |printer| {
                let variants = dispatch.variants.iter();
                let variants: Vec<Value> = variants
                    .map(|variant| printer.variant_schema(variant(), hidden))
                    .collect();
                json!({ "anyOf": variants })
            }),
        }
    }

    /// A model is printed once, and referred to: recursive ones end there.
    fn reference(
        &mut self,
        type_name: &'static str,
        short: &str,
        hidden: Hidden<'_>,
        print: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let is_known = |name: &&(&str, Vec<&str>, String)| name.0 == type_name && name.1 == hidden;
        let name = match self.names.iter().find(is_known) {
            Some((.., name)) => name.clone(),
            None => {
                let mut name = short.to_owned();
                let mut count = 1;
                while self.names.iter().any(|(.., taken)| *taken == name) {
                    count += 1;
                    name = format!("{short}-{count}");
                }
                self.names.push((type_name, hidden.to_vec(), name.clone()));
                let definition = print(self);
                self.definitions.insert(name.clone(), definition);
                name
            }
        };
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn union(&mut self, schema: &'static UnionSchema, hidden: Hidden<'_>) -> Value {
        let variants = 0..schema.variants.len();
        let mut variants: Vec<Value> = variants.map(|index| self.variant(schema, index, hidden)).collect();
        if let Some(other) = schema.other {
            let mut other = self.schema(other());
            other["type"] = json!("object");
            let listed: Vec<&str> = schema
                .union
                .variants
                .iter()
                .flat_map(|variant| variant.objects)
                .copied()
                .collect();
            other["properties"][schema.union.tag] = json!({ "type": "string", "not": { "enum": listed } });
            variants.push(other);
        }
        json!({ "anyOf": variants })
    }

    fn variant(&mut self, schema: &'static UnionSchema, index: usize, hidden: Hidden<'_>) -> Value {
        let (union, content) = (schema.union, schema.variants[index]());
        let objects = union.variants[index].objects;
        let mut printed = match (union.content, content) {
            (Some(key), content) => {
                let mut printed = json!({ "type": "object", "properties": { key: self.schema(content) } });
                if !matches!(content, Schema::Nullable(_)) {
                    printed["required"] = json!([key]);
                }
                printed
            }
            (None, Schema::Object(object)) if union.keeps_tag(index) => {
                let printed = self.variant_schema(content, hidden);
                let table = object.table;
                if table.objects == objects && table.is_required(table.names.len()) {
                    return printed;
                }
                json!({ "allOf": [printed] })
            }
            (None, content) => {
                let mut hidden = hidden.to_vec();
                if !hidden.contains(&union.tag) {
                    hidden.push(union.tag);
                }
                match content {
                    // Printed here again, for the discriminator is no key of the model's own.
                    Schema::Object(object) => self.object(object, &hidden),
                    content => json!({ "type": "object", "allOf": [self.variant_schema(content, &hidden)] }),
                }
            }
        };
        require(&mut printed, union.tag, print_values(objects));
        printed
    }

    fn object(&mut self, object: &'static ObjectSchema, hidden: Hidden<'_>) -> Value {
        let table = object.table;
        let mut properties = Map::new();
        properties.extend(hidden.iter().map(|key| ((*key).to_owned(), json!({}))));
        let mut required = Vec::new();
        let mut rules = Vec::new();
        if !table.objects.is_empty() {
            properties.insert(table.tag.to_owned(), print_values(table.objects));
            if table.is_required(table.names.len()) {
                required.push(json!(table.tag));
            }
        }
        for (field, member) in table.fields().zip(object.members) {
            let schema = member();
            let printed = match self.schema(schema) {
                printed if field.nullable => nullable(printed),
                printed => printed,
            };
            for key in field.read {
                properties.insert((*key).to_owned(), printed.clone());
            }
            match field.read {
                [key] if is_required(&field, schema) => required.push(json!(key)),
                [_] => {}
                keys => rules.push(one_of(keys, is_required(&field, schema))),
            }
        }
        if let Some(Schema::Union(flattened)) = object.flatten.map(|flatten| flatten()) {
            for key in std::iter::once(flattened.union.tag).chain(flattened.union.content) {
                properties.insert(key.to_owned(), json!({}));
            }
            rules.push(self.union(flattened, &[]));
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

/// The same, or null.
fn nullable(mut printed: Value) -> Value {
    let types = match printed.get("type") {
        Some(Value::String(name)) if name != "null" && printed.get("enum").is_none() => Some(json!([name, "null"])),
        _ => None,
    };
    match types {
        Some(types) => {
            printed["type"] = types;
            printed
        }
        None if printed == json!({}) => printed,
        None => json!({ "anyOf": [printed, { "type": "null" }] }),
    }
}

/// What a map asks of its keys, where not every text is one.
fn print_keys(keys: &Schema) -> Option<Value> {
    match keys {
        // A key that is a number stands in quotes all the same.
        Schema::Scalar(Scalar {
            json_type: JsonType::Integer,
            ..
        }) => Some(json!({ "pattern": "^(0|-?[1-9][0-9]*)$" })),
        Schema::StringEnum(names) if !names.open => Some(json!({ "enum": print_names(names)["enum"] })),
        _ => None,
    }
}

fn print_names(names: &StringEnum) -> Value {
    let listed = json!({ "type": "string", "enum": names.lookup.texts });
    if names.open {
        json!({ "anyOf": [listed, { "type": "string" }] })
    } else {
        listed
    }
}

fn print_values(values: &[&str]) -> Value {
    match values {
        [value] => json!({ "const": value }),
        values => json!({ "enum": values }),
    }
}

/// Adds a key that must be there.
fn require(printed: &mut Value, key: &str, schema: Value) {
    printed["properties"][key] = schema;
    match &mut printed["required"] {
        Value::Array(required) => required.push(json!(key)),
        required => *required = json!([key]),
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
    let zero = scalar.json_type == JsonType::Integer && scalar.minimum.is_none_or(|minimum| minimum < 0);
    if zero && !(scalar.reads)(Source::Text("0")) {
        printed["not"] = json!({ "const": 0 });
    }
    match scalar.format {
        Some("char") => {
            printed["minLength"] = json!(1);
            printed["maxLength"] = json!(1);
        }
        // To JSON Schema, a number without a fraction is one.
        Some("timestamp") => printed["type"] = json!("integer"),
        Some(format) => printed["format"] = json!(format),
        None => {}
    }
    printed
}
