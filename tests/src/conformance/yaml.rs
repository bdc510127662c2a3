//! YAML into JSON's values: `yaml-rust2` is small, needs no procedural macros, and is still kept.

use serde_json::{Map, Number, Value};
use yaml_rust2::{Yaml, YamlLoader};

/// The first document of a text. JSON is YAML, but reads faster as what it is.
///
/// # Errors
/// Where it is neither.
pub fn read(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| error.to_string());
    }
    let documents = YamlLoader::load_from_str(text).map_err(|error| error.to_string())?;
    documents.first().map(value).ok_or_else(|| "no document".to_owned())
}

fn value(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::Real(text) => text
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map_or(Value::Null, Value::Number),
        Yaml::Integer(number) => Value::from(*number),
        Yaml::String(text) => Value::from(text.as_str()),
        Yaml::Boolean(truth) => Value::from(*truth),
        Yaml::Array(items) => items.iter().map(value).collect(),
        Yaml::Hash(members) => {
            let member = |(key, inner): (&Yaml, &Yaml)| Some((text_of(key)?, value(inner)));
            Value::Object(members.iter().filter_map(member).collect::<Map<_, _>>())
        }
        Yaml::Alias(_) | Yaml::Null | Yaml::BadValue => Value::Null,
    }
}

/// A key as JSON would have it: a status code is a number in YAML.
fn text_of(key: &Yaml) -> Option<String> {
    match value(key) {
        Value::String(text) => Some(text),
        Value::Array(_) | Value::Object(_) | Value::Null => None,
        scalar => Some(scalar.to_string()),
    }
}
