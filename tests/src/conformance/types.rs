//! A type in a document against a type in a model.

use super::compare::Comparison;
use super::difference::What;
use super::facts::Type;
use super::model::Model;
use clerk_models::{DispatchSchema, Edge, JsonType, Schema, StringEnum};
use std::collections::BTreeSet;

/// What is listed by one enum or union, wherever it is used.
#[derive(Default)]
pub(super) struct Listed {
    /// Its name, in the way that differences have it.
    pub(super) name: String,
    pub(super) documents: BTreeSet<String>,
    pub(super) model: BTreeSet<String>,
}

/// Compares, and walks on into what is inside.
pub(super) fn compare(comparison: &mut Comparison, model: &str, field: &str, ty: &Type, schema: &'static Schema) {
    let differ = |comparison: &mut Comparison| {
        let what = What::Type {
            document: ty.to_string(),
            model: in_words(schema),
        };
        comparison.differ(model, field, what);
    };
    match (ty, schema) {
        (Type::Unstated, _) | (Type::Any, Schema::Any) => {}
        (Type::Nullable(inner), _) => {
            let (schema, nullable) = behind_null(schema);
            if !nullable {
                comparison.differ(model, field, What::NullInDocument);
            }
            compare(comparison, model, field, inner, schema);
        }
        (_, Schema::Nullable(inner)) => {
            comparison.differ(model, field, What::NullInModel { optional: false });
            compare(comparison, model, field, ty, inner());
        }
        (Type::String | Type::Integer | Type::Number | Type::Boolean, Schema::Scalar(scalar)) => {
            let same = match ty {
                Type::String => scalar.json_type == JsonType::String,
                Type::Integer => scalar.json_type == JsonType::Integer || is_timestamp(schema),
                Type::Number => scalar.json_type == JsonType::Number && !is_timestamp(schema),
                _ => scalar.json_type == JsonType::Boolean,
            };
            if !same {
                differ(comparison);
            }
        }
        // A model that is read for many discriminators has the one it met as text.
        (Type::Enum(_), Schema::Scalar(scalar)) if field == "object" && scalar.json_type == JsonType::String => {}
        (Type::Enum(values), Schema::StringEnum(names)) => string_enum(comparison, names, values),
        (Type::Array(items), Schema::Array { items: schema, .. }) => {
            compare(comparison, model, &format!("{field}[]"), items, schema());
        }
        (Type::Map(values), Schema::Map { values: schema, .. }) => {
            compare(comparison, model, &format!("{field}[]"), values, schema());
        }
        (Type::Object(fields), Schema::Object(_)) => {
            if let Some(inner) = Model::of(schema) {
                comparison.add(inner, fields);
            }
        }
        (Type::Ref(name), Schema::Object(_)) => {
            let read = Model::of(schema).map(|model| model.type_name);
            if Model::named(name).map(|model| model.type_name) != read {
                differ(comparison);
            }
        }
        (Type::Ref(_), Schema::Dispatch(dispatch)) => arms(comparison, dispatch, std::slice::from_ref(ty)),
        (Type::Union(types), Schema::Dispatch(dispatch)) => arms(comparison, dispatch, types),
        _ => differ(comparison),
    }
}

fn string_enum(comparison: &mut Comparison, names: &'static StringEnum, values: &BTreeSet<String>) {
    let listed = comparison.listed.entry(names.name).or_default();
    names.name.clone_into(&mut listed.name);
    listed.model.extend(names.values.iter().map(|&value| value.to_owned()));
    // An alias is another spelling of a value.
    let written = |value: &String| names.lookup.find(value).and_then(|index| names.values.get(index));
    let values = values
        .iter()
        .map(|value| written(value).map_or(value.clone(), |&value| value.to_owned()));
    listed.documents.extend(values);
    if !names.open {
        comparison.differ(names.name, "", What::Closed);
    }
}

/// The arms of a union, by the names of their models. The last variant without a model is the one for the rest.
fn arms(comparison: &mut Comparison, dispatch: &'static DispatchSchema, arms: &[Type]) {
    let listed = comparison.listed.entry((dispatch.type_name)()).or_default();
    dispatch.name.clone_into(&mut listed.name);
    let models = dispatch.variants.iter().filter_map(|edge: &Edge| Model::of(edge()));
    listed.model.extend(models.map(|model| model.table.name.to_owned()));
    listed.documents.extend(arms.iter().map(|arm| match arm {
        Type::Ref(name) => Model::named(name).map_or(name.clone(), |model| model.table.name.to_owned()),
        other => other.to_string(),
    }));
    let open = dispatch.variants.last().is_some_and(|edge| Model::of(edge()).is_none());
    if !open {
        comparison.differ(dispatch.name, "", What::Closed);
    }
}

/// The schema without null, and whether null was there.
pub(super) fn behind_null(schema: &'static Schema) -> (&'static Schema, bool) {
    match schema {
        Schema::Nullable(inner) => (behind_null(inner()).0, true),
        Schema::Any => (schema, true),
        other => (other, false),
    }
}

fn is_timestamp(schema: &Schema) -> bool {
    matches!(schema, Schema::Scalar(scalar) if scalar.format == Some("timestamp"))
}

fn in_words(schema: &'static Schema) -> String {
    match schema {
        Schema::Any => "any".to_owned(),
        Schema::Scalar(_) if is_timestamp(schema) => "timestamp".to_owned(),
        Schema::Scalar(scalar) => scalar.json_type.to_string(),
        Schema::Nullable(inner) => format!("{} or null", in_words(inner())),
        Schema::Array { items, .. } => format!("array of {}", in_words(items())),
        Schema::Map { values, .. } => format!("map of {}", in_words(values())),
        Schema::StringEnum(names) => format!("the enum {}", names.name),
        Schema::Object(object) => object.table.name.to_owned(),
        Schema::Union(inner) => inner.union.name.to_owned(),
        Schema::Dispatch(dispatch) => dispatch.name.to_owned(),
        Schema::ByType(edges) => edges
            .iter()
            .map(|edge| in_words(edge()))
            .collect::<Vec<_>>()
            .join(" or "),
        Schema::Opaque(opaque) => (opaque.type_name)().to_owned(),
        _ => "something else".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{compare, Comparison};
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
