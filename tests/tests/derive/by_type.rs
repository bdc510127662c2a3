//! Enums whose variants differ in JSON type.

use clerk_models::{ClerkModel, HasSchema, JsonType, Secret, Wire, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
enum Expandable<T> {
    Id(String),
    Object(Box<T>),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    full_name: String,
    parent: Option<Expandable<Customer>>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type")]
enum Part {
    #[clerk_model(object = "text")]
    Text { text: String },
    #[clerk_model(object = "image")]
    Image { image_url: String },
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Mode {
    Auto,
    None,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
enum Each {
    Flag(bool),
    Number(f64),
    Mode(Mode),
    Parts(Vec<Part>),
    Map(BTreeMap<String, u8>),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
enum Kept {
    Integer(i64),
    #[clerk_model(other)]
    Other(Value),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
enum Borrowed<'a> {
    Text(&'a str),
    List(Vec<Cow<'a, str>>),
}

#[derive(Debug, ClerkModel)]
#[clerk_model(by_type)]
enum Token {
    One(Secret),
    Many(Vec<Secret>),
}

/// Reads and writes it in all formats.
#[track_caller]
fn round<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(value: &Value) -> T {
    let text = value.to_string();
    let read: T = from_str(&text).unwrap();
    assert_eq!(from_value::<T>(value).unwrap(), read);
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), read);
    assert_eq!(serde_json::from_value::<T>(value.clone()).unwrap(), read);
    assert_eq!(sonic_rs::from_str::<T>(&text).unwrap(), read);
    assert_eq!(serde_json::to_value(&read).unwrap(), *value);
    let mut cbor = Vec::new();
    ciborium::into_writer(&read, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(&cbor[..]).unwrap(), read);
    let bytes = rmp_serde::to_vec_named(&read).unwrap();
    assert_eq!(rmp_serde::from_slice::<T>(&bytes).unwrap(), read);
    read
}

#[track_caller]
fn refused<T: DeserializeOwned + HasSchema + Debug>(value: &Value, expected: &[&str]) {
    let error = from_value::<T>(value).unwrap_err();
    let mut found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
    let text = value.to_string();
    let mut of_text = from_str::<T>(&text).unwrap_err();
    assert!(serde_json::from_str::<T>(&text).is_err());
    assert!(serde_json::from_value::<T>(value.clone()).is_err());
    of_text.extend([]);
    let mut of_text: Vec<String> = of_text
        .into_iter()
        .map(|violation| format!("{}: {}", violation.pointer(), violation.message()))
        .map(|text| {
            text.strip_prefix(": ")
                .map_or(text.clone(), |text| format!("the document: {text}"))
        })
        .collect();
    of_text.sort();
    found.sort();
    assert_eq!(of_text, found);
}

#[test]
fn the_json_type_selects_the_variant() {
    let id = round::<Expandable<Customer>>(&json!("cus_1"));
    assert_eq!(id, Expandable::Id("cus_1".to_owned()));
    let value = json!({"object": "customer", "fullName": "Ada", "parent": {"object": "customer", "fullName": "B"}});
    let Expandable::Object(customer) = round::<Expandable<Customer>>(&value) else {
        panic!("an object")
    };
    assert!(matches!(customer.parent, Some(Expandable::Object(parent)) if parent.full_name == "B"));

    assert_eq!(round::<Each>(&json!(true)), Each::Flag(true));
    assert_eq!(round::<Each>(&json!(0.5)), Each::Number(0.5));
    assert_eq!(from_str::<Each>("7").unwrap(), Each::Number(7.0));
    assert_eq!(round::<Each>(&json!("none")), Each::Mode(Mode::None));
    let parts = round::<Each>(&json!([{"type": "text", "text": "a"}, {"type": "image", "imageUrl": "b"}]));
    assert!(matches!(parts, Each::Parts(parts) if parts.len() == 2));
    assert_eq!(
        round::<Each>(&json!({"a": 1})),
        Each::Map(BTreeMap::from([("a".to_owned(), 1)]))
    );
    assert_eq!(round::<Each>(&json!({})), Each::Map(BTreeMap::new()));
}

/// The discriminator of an object inside may come last.
#[test]
fn late_tags_inside() {
    let json = r#"[{"text": "a", "type": "text"}]"#;
    let expected = Each::Parts(vec![Part::Text { text: "a".to_owned() }]);
    assert_eq!(from_str::<Each>(json).unwrap(), expected);
    assert_eq!(serde_json::from_str::<Each>(json).unwrap(), expected);
}

#[test]
fn other_keeps_the_remaining_types() {
    assert_eq!(round::<Kept>(&json!(-5)), Kept::Integer(-5));
    for value in [json!("a"), json!([1, {"b": null}]), json!({"c": [2.5]}), json!(false)] {
        assert_eq!(round::<Kept>(&value), Kept::Other(value));
    }
    assert_eq!(from_str::<Kept>("null").unwrap(), Kept::Other(Value::Null));
    // Another number is not: integers and other numbers are one type.
    refused::<Kept>(&json!(1.5), &["the document: expected integer, found number"]);
    let schema = json_schema::<Kept>();
    assert_eq!(schema["anyOf"][1], json!({"not": {"type": ["number"]}}));
}

#[test]
fn borrowed_content() {
    assert_eq!(from_str::<Borrowed<'_>>(r#""a""#).unwrap(), Borrowed::Text("a"));
    let list: Borrowed<'_> = from_str(r#"["b", "\n"]"#).unwrap();
    assert_eq!(list, Borrowed::List(vec!["b".into(), "\n".into()]));
    assert_eq!(
        serde_json::from_str::<Borrowed<'_>>(r#""a""#).unwrap(),
        Borrowed::Text("a")
    );
    let error = from_str::<Borrowed<'_>>(r#""\n""#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document: a string with escapes cannot be borrowed (line 1, column 1)"
    );
}

#[test]
fn violations_inside_the_variant_are_reported() {
    refused::<Vec<Expandable<Customer>>>(
        &json!([5, {"object": "customer", "fullName": 1, "parent": [2]}, null, {"object": "user"}]),
        &[
            "/0: expected string or object, found integer",
            "/1/fullName: expected string, found integer",
            "/1/parent: expected string or object, found array",
            "/2: expected string or object, found null",
            "/3/object: expected the object \"customer\", found \"user\"",
        ],
    );
    refused::<Vec<Each>>(
        &json!(["all", [{"type": "text"}, 1], {"a": 300}]),
        &[
            "/0: unknown variant \"all\", expected \"auto\" or \"none\"",
            "/1/0/text: missing field \"text\"",
            "/1/1: expected object, found integer",
            "/2/a: integer out of range, expected 0 to 255",
        ],
    );
}

#[test]
fn the_schema_has_the_variants() {
    assert_eq!(<Expandable<Customer>>::SCHEMA.json_type(), None);
    let schema = json_schema::<Each>();
    let types: Vec<&Value> = schema["anyOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["type"])
        .collect();
    assert_eq!(types, ["boolean", "number", "string", "array", "object"]);
    assert_eq!(String::SCHEMA.json_type(), Some(JsonType::String));
}

#[test]
fn wire_reaches_the_content() {
    let customer = Customer {
        full_name: "Ada".to_owned(),
        parent: Some(Expandable::Id("b".to_owned())),
    };
    let value = Expandable::Object(Box::new(customer));
    let written = serde_json::to_string(&Wire(&value)).unwrap();
    assert_eq!(written, r#"{"object":"customer","full_name":"Ada","parent":"b"}"#);
}

#[test]
fn no_value_is_shown() {
    for json in [r"[98765]", "98765", r#"{"a": 98765}"#, r#"[["98765"]]"#] {
        let error = from_str::<Token>(json).unwrap_err();
        assert!(!error.to_string().contains("9876"), "{error}");
        let error = serde_json::from_str::<Token>(json).unwrap_err();
        assert!(!error.to_string().contains("9876"), "{error}");
    }
    assert!(matches!(from_str::<Token>(r#"["a"]"#), Ok(Token::Many(list)) if list.len() == 1));
    assert!(matches!(from_str::<Token>(r#""a""#), Ok(Token::One(_))));
}
