//! A type in a document against a type in a model.

use super::compare::Comparison;
use super::difference::What;
use super::facts::Type;
use super::model::Model;
use clerk_models::schema::SchemaKind;
use clerk_models::{JsonType, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// What is listed by one enum or union, wherever it is used.
#[derive(Default)]
pub(super) struct Listed {
    /// Its name, in the way that differences have it.
    pub(super) name: String,
    pub(super) documents: BTreeSet<String>,
    pub(super) model: BTreeSet<String>,
}

/// Compares, and continues into what is inside.
pub(super) fn compare(comparison: &mut Comparison, model: &str, field: &str, ty: &Type, schema: &'static Schema) {
    let differ = |comparison: &mut Comparison| {
        let what = What::Type {
            document: ty.to_string(),
            model: in_words(schema),
        };
        comparison.differ(model, field, what);
    };
    match (ty, schema.kind()) {
        (Type::Unstated, _) | (Type::Any, SchemaKind::Any) => {}
        (Type::Nullable(inner), _) => {
            let (schema, nullable) = without_null(schema);
            if !nullable {
                comparison.differ(model, field, What::NullInDocument);
            }
            compare(comparison, model, field, inner, schema);
        }
        (_, SchemaKind::Nullable) => {
            let inner = schema.inner().expect("the schema in an option");
            comparison.differ(model, field, What::NullInModel { optional: false });
            compare(comparison, model, field, ty, inner);
        }
        (Type::String | Type::Integer | Type::Number | Type::Boolean, SchemaKind::Scalar) => {
            let json_type = schema.json_type();
            let same = match ty {
                Type::String => json_type == Some(JsonType::String),
                Type::Integer => json_type == Some(JsonType::Integer) || is_timestamp(schema),
                Type::Number => json_type == Some(JsonType::Number) && !is_timestamp(schema),
                _ => json_type == Some(JsonType::Boolean),
            };
            if !same {
                differ(comparison);
            }
        }
        // A model that is read for many discriminators has the one it met as text.
        (Type::Enum(_), SchemaKind::Scalar) if field == "object" && schema.json_type() == Some(JsonType::String) => {}
        (Type::Enum(values), SchemaKind::StringEnum) => string_enum(comparison, schema, values),
        (Type::Array(items), SchemaKind::Array) => {
            let schema = schema.items().expect("the schema of an element");
            compare(comparison, model, &format!("{field}[]"), items, schema);
        }
        (Type::Map(values), SchemaKind::Map) => {
            let schema = schema.additional_properties().expect("the schema of a value");
            compare(comparison, model, &format!("{field}[]"), values, schema);
        }
        (Type::Object(fields), SchemaKind::Object) => {
            if let Some(inner) = Model::of(schema) {
                comparison.add(inner, fields);
            }
        }
        (Type::Ref(name), SchemaKind::Object) => {
            if Model::named(name).map(|model| model.type_name) != schema.type_name() {
                differ(comparison);
            }
        }
        (Type::Ref(_), SchemaKind::Dispatch) => arms(comparison, schema, std::slice::from_ref(ty)),
        (Type::Union(types), SchemaKind::Dispatch) => arms(comparison, schema, types),
        _ => differ(comparison),
    }
}

fn string_enum(comparison: &mut Comparison, schema: &'static Schema, values: &BTreeSet<String>) {
    let name = schema.name().expect("the name of an enum");
    let listed = comparison.listed.entry(name).or_default();
    name.clone_into(&mut listed.name);
    listed
        .model
        .extend(schema.values().iter().map(|&value| value.to_owned()));
    // An alias is another text for a value.
    let written: BTreeMap<&str, &str> = schema.accepted_values().into_iter().collect();
    let values = values.iter().map(|value| {
        written
            .get(value.as_str())
            .map_or(value.clone(), |&value| value.to_owned())
    });
    listed.documents.extend(values);
    if !schema.is_open() {
        comparison.differ(name, "", What::Closed);
    }
}

/// The arms of a union, by the names of their models. The last variant without a model is the one for the rest.
fn arms(comparison: &mut Comparison, schema: &'static Schema, arms: &[Type]) {
    let name = schema.name().expect("the name of an enum");
    let listed = comparison
        .listed
        .entry(schema.type_name().expect("the full name of an enum"))
        .or_default();
    name.clone_into(&mut listed.name);
    let models: Vec<_> = schema.variants().map(|variant| Model::of(variant.schema())).collect();
    listed
        .model
        .extend(models.iter().flatten().map(|model| model.name.to_owned()));
    listed.documents.extend(arms.iter().map(|arm| match arm {
        Type::Ref(name) => Model::named(name).map_or(name.clone(), |model| model.name.to_owned()),
        other => other.to_string(),
    }));
    let open = models.last().is_some_and(Option::is_none);
    if !open {
        comparison.differ(name, "", What::Closed);
    }
}

/// The schema without null, and whether null was there.
pub(super) fn without_null(schema: &'static Schema) -> (&'static Schema, bool) {
    match schema.inner() {
        Some(inner) => (without_null(inner).0, true),
        None => (schema, schema.kind() == SchemaKind::Any),
    }
}

fn is_timestamp(schema: &Schema) -> bool {
    schema.format() == Some("timestamp")
}

fn in_words(schema: &'static Schema) -> String {
    let inner = |inner: Option<&'static Schema>| in_words(inner.expect("the schema of a part"));
    match schema.kind() {
        SchemaKind::Any => "any".to_owned(),
        SchemaKind::Scalar if is_timestamp(schema) => "timestamp".to_owned(),
        SchemaKind::Scalar => schema.json_type().expect("the type of a scalar").to_string(),
        SchemaKind::Nullable => format!("{} or null", inner(schema.inner())),
        SchemaKind::Array => format!("array of {}", inner(schema.items())),
        SchemaKind::Map => format!("map of {}", inner(schema.additional_properties())),
        SchemaKind::StringEnum | SchemaKind::IntegerEnum => {
            format!("the enum {}", schema.name().expect("the name of an enum"))
        }
        SchemaKind::Object | SchemaKind::TaggedEnum | SchemaKind::Dispatch => {
            schema.name().expect("the name of a type").to_owned()
        }
        SchemaKind::OneOf => schema
            .variants()
            .map(|variant| in_words(variant.schema()))
            .collect::<Vec<_>>()
            .join(" or "),
        SchemaKind::Opaque => schema.type_name().expect("the name of a type").to_owned(),
        SchemaKind::Tuple => "something else".to_owned(),
        kind => panic!("no words for {kind:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, compare};
    use crate::conformance::difference::What;
    use crate::conformance::facts::Type;
    use clerk_models::models::Timestamp;
    use clerk_models::{ClerkModel, HasSchema, Metadata, Schema, Secret};
    use serde_json::Value;
    use std::collections::BTreeMap;

    #[derive(ClerkModel)]
    enum Light {
        Red,
        #[clerk_model(alias = "lime")]
        Green,
    }

    /// The sentences about one field, without those about models that are not met.
    fn found(ty: &Type, schema: &'static Schema) -> Vec<String> {
        let mut comparison = Comparison::default();
        compare(&mut comparison, "Lamp", "light", ty, schema);
        let differences = comparison.finish().differences.into_iter();
        let found = differences.filter(|difference| difference.what != What::NoSchema);
        found.map(|difference| difference.to_string()).collect()
    }

    fn list(values: &[&str]) -> Type {
        Type::Enum(values.iter().map(|&value| value.to_owned()).collect())
    }

    #[test]
    fn an_enum_that_is_closed_or_lists_another_value() {
        let _ = (Light::Red, Light::Green);
        assert_eq!(
            found(&list(&["blue", "red"]), Light::SCHEMA),
            [
                "Light: \"blue\" is listed by the document, not by the model",
                "Light: \"green\" is listed by the model, not by any document",
                "Light: refuses what is not listed",
            ]
        );
        assert_eq!(
            found(&list(&["lime", "red"]), Light::SCHEMA),
            ["Light: refuses what is not listed"]
        );
    }

    #[test]
    fn types_that_agree() {
        let none: [&str; 0] = [];
        assert_eq!(found(&Type::String, Secret::SCHEMA), none);
        assert_eq!(found(&Type::Integer, Timestamp::SCHEMA), none);
        assert_eq!(found(&Type::Number, f64::SCHEMA), none);
        assert_eq!(found(&Type::Boolean, bool::SCHEMA), none);
        assert_eq!(found(&Type::Any, Value::SCHEMA), none);
        assert_eq!(found(&Type::Map(Box::new(Type::Any)), Metadata::SCHEMA), none);
        assert_eq!(found(&Type::Unstated, u8::SCHEMA), none);
    }

    #[test]
    fn types_that_differ() {
        let cases: &[(Type, &'static Schema, &str)] = &[
            (
                Type::Number,
                Timestamp::SCHEMA,
                "number in the document, timestamp in the model",
            ),
            (
                Type::Number,
                i64::SCHEMA,
                "number in the document, integer in the model",
            ),
            (
                Type::Integer,
                f64::SCHEMA,
                "integer in the document, number in the model",
            ),
            (
                Type::String,
                Light::SCHEMA,
                "string in the document, the enum Light in the model",
            ),
            (
                list(&["red"]),
                String::SCHEMA,
                "one of red in the document, string in the model",
            ),
            (Type::Any, String::SCHEMA, "any in the document, string in the model"),
            (Type::String, Value::SCHEMA, "string in the document, any in the model"),
            (
                Type::String,
                <Option<String>>::SCHEMA,
                "may be null in the model, not in any document",
            ),
            (
                Type::String.or_null(true),
                String::SCHEMA,
                "may be null in the document, not in the model",
            ),
        ];
        for (ty, schema, sentence) in cases {
            assert_eq!(found(ty, schema), [format!("Lamp.light: {sentence}")]);
        }
        assert_eq!(
            found(&Type::Map(Box::new(Type::Integer)), <BTreeMap<String, bool>>::SCHEMA),
            ["Lamp.light[]: integer in the document, boolean in the model"]
        );
    }
}
