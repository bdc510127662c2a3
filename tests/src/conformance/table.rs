//! The merged table: several versions of one document, folded into one object per schema.

use super::facts::{Facts, Field, Fields, Type};
use serde_json::Value;

/// Whether this is a merged table rather than a document.
#[must_use]
pub fn is_table(json: &Value) -> bool {
    let mut schemas = json.as_object().into_iter().flat_map(|schemas| schemas.values());
    schemas.next().is_some_and(|schema| schema.get("fields").is_some())
}

/// The facts in it.
///
/// # Errors
/// Where it is not such a table.
pub fn read(json: &Value) -> Result<Facts, String> {
    let schemas = json.as_object().ok_or("a merged table is an object of schemas")?;
    let mut facts = Vec::new();
    for (name, schema) in schemas {
        let fields = fields(&schema["fields"]).map_err(|error| format!("{name}: {error}"))?;
        facts.push((name.clone(), fields));
    }
    // `serde_json` has a feature by which they are in the order of the file.
    facts.sort_by(|one, two| one.0.cmp(&two.0));
    Ok(Facts(facts))
}

fn fields(json: &Value) -> Result<Fields, String> {
    let members = json.as_object().ok_or("no fields")?;
    let field = |(name, field): (&String, &Value)| {
        let ty = type_of(&field["type"]).map_err(|error| format!("{name}: {error}"))?;
        let field = Field {
            required: is(&field["required"]),
            ty: ty.or_null(is(&field["nullable"])),
        };
        Ok((name.clone(), field))
    };
    members.iter().map(field).collect()
}

fn is(json: &Value) -> bool {
    json.as_bool() == Some(true)
}

fn type_of(json: &Value) -> Result<Type, String> {
    let kind = json["kind"].as_str().ok_or("a type without a kind")?;
    let inner = |key: &str, null: &str| Ok::<_, String>(Box::new(type_of(&json[key])?.or_null(is(&json[null]))));
    let list = |key: &str| json[key].as_array().into_iter().flatten();
    Ok(match kind {
        // A reference that the table could not follow.
        "ref" => json["ref"]
            .as_str()
            .map_or(Type::Unstated, |name| Type::Ref(name.to_owned())),
        // An enum of `true` alone is how the documents write a constant.
        "enum" if list("values").all(Value::is_boolean) => Type::Boolean,
        "enum" => Type::Enum(list("values").filter_map(Value::as_str).map(str::to_owned).collect()),
        "array" => Type::Array(inner("items", "items_nullable")?),
        "map" => Type::Map(inner("values", "values_nullable")?),
        "object" => Type::Object(fields(&json["fields"])?),
        "union" => Type::Union(list("arms").map(type_of).collect::<Result<_, _>>()?),
        word => Type::from_word(word).ok_or_else(|| format!("no type that is known here: {word}"))?,
    })
}
