//! JSON Schema (draft 2020-12), printed from a [`Schema`]. Few programs print one, and `#[inline]` leaves the compiling
//! of it to them.

use super::{Field, Presence, StringEnum, Unknown};
use super::{
    HasSchema, IntegerEnum, JsonType, Kind, Literal, Literals, ObjectSchema, Scalar, Schema, SchemaFn, TaggedSchema,
};
use crate::json::Source;
use serde_json::{Map, Value};

/// The JSON Schema (draft 2020-12) of what `T` reads: every key that is read, in every case.
///
/// It accepts more than the reader where JSON Schema has no term: a `check` and a type without a schema
/// accept any value; an address that may be of several kinds, and a path, any string; numbers as keys of a map
/// have no bounds. `1.0` is an integer in JSON Schema but not in serde.
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
#[doc(alias = "schema_for")]
pub fn json_schema<T: HasSchema>() -> Value {
    let mut printer = Printer::default();
    let mut root = printer.schema(T::SCHEMA);
    root.set("$schema", "https://json-schema.org/draft/2020-12/schema");
    if !printer.definitions.is_empty() {
        root.set("$defs", printer.definitions);
    }
    root.into()
}

/// A schema in JSON. `json!` would be much to compile.
type Printed = Map<String, Value>;

trait Entries: Sized {
    /// Adds an entry, or replaces it.
    fn set(&mut self, key: &str, value: impl Into<Value>);

    fn with(self, key: &str, value: impl Into<Value>) -> Self;
}

impl Entries for Printed {
    #[inline]
    fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.insert(key.to_owned(), value.into());
    }

    #[inline]
    fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.set(key, value);
        self
    }
}

#[inline]
fn only(key: &str, value: impl Into<Value>) -> Printed {
    Printed::new().with(key, value)
}

#[inline]
fn texts(texts: &[&str]) -> Value {
    let mut list = Vec::new();
    for text in texts {
        list.push((*text).into());
    }
    Value::Array(list)
}

#[derive(Default)]
struct Printer {
    /// The full Rust name of each model with the keys that are hidden from it, and what it is called among the
    /// definitions.
    names: Vec<(&'static str, Vec<&'static str>, String)>,
    /// The schemas without a name that are being printed, and what those are called that contain themselves.
    open: Vec<(&'static Schema, Option<String>)>,
    definitions: Printed,
}

/// The discriminators of the enums around a model that does not read them. The model's object has these keys, so that
/// `deny_unknown_fields` has to accept them.
type Hidden<'a> = &'a [&'static str];

impl Printer {
    #[inline]
    fn schema(&mut self, schema: &'static Schema) -> Printed {
        self.variant_schema(schema, &[])
    }

    #[inline]
    fn schemas(&mut self, schemas: &[SchemaFn], hidden: Hidden<'_>) -> Value {
        let mut list = Vec::new();
        for edge in schemas {
            list.push(self.variant_schema(edge(), hidden).into());
        }
        Value::Array(list)
    }

    /// What reads any value reads those that no other alternative reads.
    fn alternatives(&mut self, schemas: &[SchemaFn]) -> Value {
        let mut others = Vec::new();
        for edge in schemas {
            match edge().json_type() {
                // Integers and other numbers are one type.
                Some(JsonType::Integer) => others.push(Value::from(JsonType::Number.as_str())),
                Some(json_type) => others.push(Value::from(json_type.as_str())),
                None => {}
            }
        }
        let mut list = Vec::new();
        for edge in schemas {
            let printed = if matches!(edge().kind, Kind::Any) {
                only("not", only("type", others.clone()))
            } else {
                self.variant_schema(edge(), &[])
            };
            list.push(printed.into());
        }
        Value::Array(list)
    }

    #[inline]
    fn variant_schema(&mut self, schema: &'static Schema, hidden: Hidden<'_>) -> Printed {
        match &schema.kind {
            Kind::Nullable(_) | Kind::Array { .. } | Kind::Tuple(_) | Kind::Map { .. } | Kind::OneOf(_) => {
                self.container(schema, hidden)
            }
            Kind::Any
            | Kind::Scalar(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => self.print(schema, hidden),
        }
    }

    /// A newtype that contains itself has no name, and is printed as a definition.
    #[inline]
    fn container(&mut self, schema: &'static Schema, hidden: Hidden<'_>) -> Printed {
        let is_open = |(open, _): &(&'static Schema, Option<String>)| std::ptr::eq(*open, schema);
        if let Some(index) = self.open.iter().position(is_open) {
            // An `Option` of itself reads null alone.
            if self.open[index..]
                .iter()
                .all(|(open, _)| matches!(open.kind, Kind::Nullable(_)))
            {
                return only("not", Printed::new());
            }
            let name = match &self.open[index].1 {
                Some(name) => name.clone(),
                None => self.free_name("Recursive"),
            };
            self.open[index].1 = Some(name.clone());
            return reference_to(&name);
        }
        self.open.push((schema, None));
        let printed = self.print(schema, hidden);
        match self.open.pop() {
            Some((_, Some(name))) => {
                self.definitions.set(&name, printed);
                reference_to(&name)
            }
            _ => printed,
        }
    }

    /// The name, with a number where it is taken.
    #[inline]
    fn free_name(&self, short: &str) -> String {
        let is_taken = |name: &str| {
            let mut open = self.open.iter();
            self.names.iter().any(|(.., taken)| taken == name)
                || self.definitions.contains_key(name)
                || open.any(|(_, taken)| taken.as_deref() == Some(name))
        };
        let mut name = short.to_owned();
        let mut count = 1;
        while is_taken(&name) {
            count += 1;
            name = format!("{short}-{count}");
        }
        name
    }

    #[inline]
    fn print(&mut self, schema: &'static Schema, hidden: Hidden<'_>) -> Printed {
        match &schema.kind {
            Kind::Any | Kind::Opaque(_) => Printed::new(),
            Kind::Scalar(scalar) => print_scalar(scalar),
            Kind::Nullable(inner) => nullable(self.variant_schema(inner(), hidden)),
            Kind::Array { items, len } => {
                let mut array = only("type", "array").with("items", self.schema(items()));
                if let Some(len) = *len {
                    array.set("minItems", len);
                    array.set("maxItems", len);
                }
                array
            }
            Kind::Tuple(items) => only("type", "array")
                .with("prefixItems", self.schemas(items, &[]))
                .with("items", false)
                .with("minItems", items.len()),
            Kind::Map { keys, values, .. } => {
                let mut map = only("type", "object").with("additionalProperties", self.schema(values()));
                if let Some(names) = print_keys(keys()) {
                    let names = match hidden {
                        [] => names,
                        hidden => any_of(names, only("enum", texts(hidden))),
                    };
                    map.set("propertyNames", names);
                }
                if !hidden.is_empty() {
                    map.set("properties", anything(hidden));
                }
                map
            }
            Kind::OneOf(schemas) => only("anyOf", self.alternatives(schemas)),
            Kind::StringEnum(names) => print_names(names),
            Kind::IntegerEnum(integers) if integers.open => self.schema(i64::SCHEMA),
            Kind::IntegerEnum(integers) => only("type", "integer").with("enum", print_integers(integers, Value::from)),
            Kind::Object(object) => {
                let print = &|printer: &mut Self| printer.object(object, hidden);
                self.reference((object.type_name)(), object.table.name, hidden, print)
            }
            Kind::Tagged(union) => {
                let print = &|printer: &mut Self| printer.union(union, hidden);
                self.reference((union.type_name)(), union.union.name, hidden, print)
            }
            Kind::Dispatch(dispatch) => {
                let print = &|printer: &mut Self| only("anyOf", printer.schemas(dispatch.variants, hidden));
                self.reference((dispatch.type_name)(), dispatch.name, hidden, print)
            }
        }
    }

    /// A model is printed once, and referred to: recursive ones end there.
    #[inline]
    fn reference(
        &mut self,
        type_name: &'static str,
        short: &str,
        hidden: Hidden<'_>,
        print: &dyn Fn(&mut Self) -> Printed,
    ) -> Printed {
        let mut names = self.names.iter();
        let known = names.find(|(name, keys, _)| *name == type_name && keys == hidden);
        let name = match known {
            Some((.., name)) => name.clone(),
            None => {
                let name = self.free_name(short);
                self.names.push((type_name, hidden.to_vec(), name.clone()));
                let definition = print(self);
                self.definitions.set(&name, definition);
                name
            }
        };
        reference_to(&name)
    }

    #[inline]
    fn union(&mut self, schema: &'static TaggedSchema, hidden: Hidden<'_>) -> Printed {
        let mut variants: Vec<Value> = Vec::new();
        for index in 0..schema.variants.len() {
            variants.push(self.variant(schema, index, hidden).into());
        }
        if let Some(other) = schema.other {
            let listed: Vec<Value> = schema.union.objects().map(Literal::to_value).collect();
            let unlisted = only("type", schema.union.json_type().as_str()).with("not", only("enum", listed));
            let other = self.schema(other()).with("type", "object");
            variants.push(other.with("properties", only(schema.union.tag, unlisted)).into());
        }
        only("anyOf", Value::Array(variants))
    }

    #[inline]
    fn variant(&mut self, schema: &'static TaggedSchema, index: usize, hidden: Hidden<'_>) -> Printed {
        let (union, content) = (schema.union, schema.variants[index]());
        let objects = union.variants[index].objects;
        let mut printed = match (union.content, &content.kind) {
            (Some(key), _) => {
                let printed = only("type", "object").with("properties", only(key, self.schema(content)));
                if content.reads_absent() {
                    printed
                } else {
                    printed.with("required", texts(&[key]))
                }
            }
            (None, Kind::Object(object)) if union.keeps_tag(index) => {
                let printed = self.variant_schema(content, hidden);
                let table = object.table;
                if table.objects == objects && table.is_required(table.names.len()) {
                    return printed;
                }
                only("allOf", one(printed))
            }
            (None, kind) => {
                let mut hidden = hidden.to_vec();
                if !hidden.contains(&union.tag) {
                    hidden.push(union.tag);
                }
                if let Kind::Object(object) = kind {
                    // Printed again: the discriminator is not a key of the struct.
                    self.object(object, &hidden)
                } else {
                    only("type", "object").with("allOf", one(self.variant_schema(content, &hidden)))
                }
            }
        };
        require(&mut printed, union.tag, print_values(objects));
        printed
    }

    #[inline]
    fn object(&mut self, object: &'static ObjectSchema, hidden: Hidden<'_>) -> Printed {
        let table = object.table;
        let mut properties = anything(hidden);
        let mut required = Vec::new();
        let mut rules: Vec<Value> = Vec::new();
        if !table.objects.is_empty() {
            properties.set(table.tag, print_values(table.objects));
            if table.is_required(table.names.len()) {
                required.push(table.tag);
            }
        }
        for (key, literals) in table.constants {
            properties.set(key, print_values(*literals));
            required.push(key);
        }
        for (index, field) in table.fields().enumerate() {
            let schema = object.members.get(index).map_or(Value::SCHEMA, |member| member());
            for key in field.read {
                let printed = match self.schema(schema) {
                    printed if field.nullable => nullable(printed),
                    printed => printed,
                };
                properties.set(key, printed);
            }
            match field.read {
                [key] if is_required(&field, schema) => required.push(*key),
                [_] => {}
                keys => rules.push(one_of(keys, is_required(&field, schema)).into()),
            }
        }
        if let Some(Kind::Tagged(flattened)) = object.flatten.map(|flatten| &flatten().kind) {
            properties.set(flattened.union.tag, Printed::new());
            if let Some(content) = flattened.union.content {
                properties.set(content, Printed::new());
            }
            rules.push(self.union(flattened, &[]).into());
        }
        let mut printed = only("type", "object").with("properties", properties);
        if !required.is_empty() {
            printed.set("required", texts(&required));
        }
        if !rules.is_empty() {
            printed.set("allOf", Value::Array(rules));
        }
        match table.unknown {
            Unknown::Denied => printed.set("additionalProperties", false),
            Unknown::Collected => {
                if let Some(values) = object.extra_values() {
                    printed.set("additionalProperties", self.schema(values()));
                }
            }
            Unknown::Ignored => {}
        }
        printed
    }
}

#[inline]
fn reference_to(name: &str) -> Printed {
    only("$ref", format!("#/$defs/{name}"))
}

#[inline]
fn anything(keys: &[&str]) -> Printed {
    let mut properties = Printed::new();
    for key in keys {
        properties.set(key, Printed::new());
    }
    properties
}

#[inline]
fn any_of(one: Printed, other: Printed) -> Printed {
    only("anyOf", Value::Array(vec![one.into(), other.into()]))
}

#[inline]
fn one(printed: Printed) -> Value {
    Value::Array(vec![printed.into()])
}

/// The same, or null.
#[inline]
fn nullable(printed: Printed) -> Printed {
    match printed.get("type") {
        Some(Value::String(name)) if name != "null" && !printed.contains_key("enum") => {
            let types = texts(&[name, "null"]);
            printed.with("type", types)
        }
        None if printed.is_empty() => printed,
        _ => any_of(printed, only("type", "null")),
    }
}

/// What a map asks of its keys, where not every text is one.
#[inline]
fn print_keys(keys: &Schema) -> Option<Printed> {
    match &keys.kind {
        Kind::IntegerEnum(integers) if !integers.open => {
            Some(only("enum", print_integers(integers, |value| value.to_string().into())))
        }
        // A number as a key is in quotes.
        Kind::IntegerEnum(_)
        | Kind::Scalar(Scalar {
            json_type: JsonType::Integer,
            ..
        }) => Some(only("pattern", "^(0|-?[1-9][0-9]*)$")),
        Kind::StringEnum(names) if !names.open => Some(only("enum", texts(names.lookup.texts))),
        Kind::StringEnum(_)
        | Kind::Any
        | Kind::Scalar(_)
        | Kind::Nullable(_)
        | Kind::OneOf(_)
        | Kind::Array { .. }
        | Kind::Tuple(_)
        | Kind::Map { .. }
        | Kind::Object(_)
        | Kind::Tagged(_)
        | Kind::Dispatch(_)
        | Kind::Opaque(_) => None,
    }
}

#[inline]
fn print_names(names: &StringEnum) -> Printed {
    let listed = only("type", "string").with("enum", texts(names.lookup.texts));
    if names.open {
        any_of(listed, only("type", "string"))
    } else {
        listed
    }
}

#[inline]
fn print_integers(integers: &IntegerEnum, print: fn(i64) -> Value) -> Value {
    let mut list = Vec::new();
    for (value, _) in integers.accepted() {
        list.push(print(value));
    }
    Value::Array(list)
}

#[inline]
fn print_values(literals: Literals) -> Printed {
    let mut values = literals.values();
    match values.pop() {
        Some(value) if values.is_empty() => only("const", value),
        last => {
            values.extend(last);
            only("enum", values)
        }
    }
}

/// Adds a key that must be there.
#[inline]
fn require(printed: &mut Printed, key: &str, schema: Printed) {
    match printed.get_mut("properties") {
        Some(Value::Object(properties)) => properties.set(key, schema),
        _ => printed.set("properties", only(key, schema)),
    }
    match printed.get_mut("required") {
        Some(Value::Array(required)) => required.push(key.into()),
        _ => printed.set("required", texts(&[key])),
    }
}

#[inline]
fn is_required(field: &Field, schema: &Schema) -> bool {
    match field.presence {
        Presence::Required => true,
        Presence::Optional => false,
        Presence::OfType => !schema.reads_absent(),
    }
}

/// The same field under several keys: one of them, or at most one.
#[inline]
fn one_of(keys: &[&str], required: bool) -> Printed {
    let each = || {
        let mut choices = Vec::new();
        for key in keys {
            choices.push(Value::from(only("required", texts(&[key]))));
        }
        choices
    };
    let mut choices = each();
    if !required {
        choices.push(only("not", only("anyOf", Value::Array(each()))).into());
    }
    only("oneOf", Value::Array(choices))
}

#[inline]
fn print_scalar(scalar: &Scalar) -> Printed {
    let mut printed = only("type", scalar.json_type.as_str());
    if let Some(minimum) = scalar.minimum {
        printed.set("minimum", minimum);
    }
    if let Some(maximum) = scalar.maximum {
        printed.set("maximum", maximum);
    }
    let zero = scalar.json_type == JsonType::Integer && scalar.minimum.is_none_or(|minimum| minimum < 0);
    if zero && !(scalar.reads)(Source::Text("0")) {
        printed.set("not", only("const", 0));
    }
    match scalar.format {
        Some("char") => {
            printed.set("minLength", 1);
            printed.set("maxLength", 1);
        }
        // To JSON Schema, a number without a fraction is one.
        Some("timestamp") => printed.set("type", "integer"),
        Some(format) => printed.set("format", format),
        None => {}
    }
    printed
}
