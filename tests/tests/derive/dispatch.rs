//! `dispatch!`: enums without a common discriminator have the full report.

use clerk_models::dispatch::{Members, Peek};
use clerk_models::{ClerkModel, Metadata, dispatch, from_str, from_value, json_schema};
use serde_json::{Value, json};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user")]
struct User {
    user_name: String,
    friends: Vec<Entity>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user", object_alias = "phone")]
struct Deleted {
    id: String,
    deleted: bool,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Live {
    User(User),
    #[clerk_model(object = "phone")]
    Phone(Phone),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
struct Phone {
    number: String,
}

#[derive(Debug, Clone, PartialEq)]
enum Entity {
    Deleted(Deleted),
    Live(Live),
    Numbered(Box<Phone>),
    Untold(Metadata),
}

dispatch! {
    Entity {
        Deleted(Deleted) if is_deleted,
        Live(Live) if |object| matches!(object.get("object"), Some(Peek::String(name)) if name == "user" || name == "phone"),
        Numbered(Box<Phone>) if |object| object.has("number"),
        Untold(Metadata) if |object| !object.has("nothing"),
    }
}

fn is_deleted(object: &Members<'_>) -> bool {
    object.get("deleted") == Some(&Peek::Boolean(true))
}

#[test]
fn the_members_pick_the_variant() {
    for (json, index) in [
        (r#"{"object":"user","id":"u","deleted":true}"#, 0),
        (
            r#"{"object":"user","userName":"a","friends":[{"object":"user","id":"v","deleted":true}]}"#,
            1,
        ),
        (r#"{"object":"phone","number":"1"}"#, 1),
        (r#"{"number":"1"}"#, 2),
        (r#"{"x":[1,null]}"#, 3),
        ("{}", 3),
    ] {
        let entity: Entity = from_str(json).unwrap();
        let found = match entity {
            Entity::Deleted(_) => 0,
            Entity::Live(_) => 1,
            Entity::Numbered(_) => 2,
            Entity::Untold(_) => 3,
        };
        assert_eq!(found, index);
        assert_eq!(serde_json::to_string(&entity).unwrap(), json);
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(from_value::<Entity>(&value).unwrap(), entity);
        let mut cbor = Vec::new();
        ciborium::into_writer(&entity, &mut cbor).unwrap();
        assert_eq!(ciborium::from_reader::<Entity, _>(&cbor[..]).unwrap(), entity);
    }
}

#[test]
fn the_report_follows_the_same_conditions() {
    let json = r#"[
  {"deleted": true, "object": "organization"},
  {"friends": [{"number": 5, "x": 1}, 7, {"object": "user", "deleted": true}], "user_name": 5, "object": "user"},
  {"nothing": 1}
]"#;
    let expected = "8 violations\n\
        /0/object: expected the object \"user\" or \"phone\", found \"organization\" (line 2, column 31)\n\
        /1/friends/0/number: expected string, found integer (line 3, column 27)\n\
        /1/friends/0/x: unknown field \"x\" (line 3, column 30)\n\
        /1/friends/1: expected object, found integer (line 3, column 39)\n\
        /1/friends/2/id: missing field \"id\" (line 3, column 42)\n\
        /1/user_name: expected string, found integer (line 3, column 93)\n\
        /2: no variant of Entity reads this object (line 4, column 3)";
    let error = from_str::<Vec<Entity>>(json).unwrap_err();
    assert_eq!(error.to_string(), expected.replace("8 violations", "7 violations"));
    assert_eq!(error.violations()[6].code().as_str(), "unknown_variant");
    let value: Value = serde_json::from_str(json).unwrap();
    let error = from_value::<Vec<Entity>>(&value).unwrap_err();
    assert_eq!(error.violations().len(), 7);
    assert!(serde_json::from_str::<Vec<Entity>>(json).is_err());
}

#[test]
fn syntax_error_is_reported() {
    for json in [
        r#"{"deleted": tru"#,
        r#"{"number": "1", "x"}"#,
        r#"{"object": "user", "#,
    ] {
        let error = from_str::<Entity>(json).unwrap_err();
        assert_eq!(error.violations().len(), 1, "{error}");
        assert_eq!(error.violations()[0].code().as_str(), "syntax");
    }
}

#[test]
fn the_schema_is_a_choice() {
    let schema = json_schema::<Entity>();
    assert_eq!(
        schema["$defs"]["Entity"],
        json!({ "anyOf": [
            { "$ref": "#/$defs/Deleted" },
            { "$ref": "#/$defs/Live" },
            { "$ref": "#/$defs/Phone" },
            { "type": "object", "additionalProperties": {} },
        ] })
    );
}

thread_local! {
    /// The members that the condition of `Shown` was asked with.
    static SHOWN: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Any(Value),
}

dispatch! {
    Shown {
        Any(Value) if is_shown,
    }
}

fn is_shown(object: &Members<'_>) -> bool {
    let shown = |key: &str| match object.get(key) {
        None => "absent".to_owned(),
        Some(Peek::Boolean(value)) => value.to_string(),
        Some(Peek::Integer(value)) => value.to_string(),
        Some(Peek::String(text)) => format!("{text:?}"),
        Some(other) => format!("{other:?}"),
    };
    SHOWN.set("abcdefghijk".chars().map(|key| shown(&key.to_string())).collect());
    true
}

/// A condition sees the same members from each format, and whether they are read or reported.
#[test]
fn members_are_equal_in_all_formats() {
    let json = r#"{"a": null, "b": true, "c": -7, "d": 18446744073709551615, "e": 1.5, "f": "x\n\u00e9", "g": "y",
        "h": [1, {"z": 2}], "i": {"c": 1}, "\u006a": "j"}"#;
    let expected = [
        "Null",
        "true",
        "-7",
        "18446744073709551615",
        "Number",
        "\"x\\né\"",
        "\"y\"",
        "Array",
        "Object",
        "\"j\"",
        "absent",
    ];
    let value: Value = serde_json::from_str(json).unwrap();
    let check = |read: Shown| {
        assert_eq!(read, Shown::Any(value.clone()));
        assert_eq!(SHOWN.take(), expected);
    };
    check(from_str(json).unwrap());
    check(from_value(&value).unwrap());
    check(serde_json::from_str(json).unwrap());
    check(serde_json::from_value(value.clone()).unwrap());
    let mut cbor = Vec::new();
    ciborium::into_writer(&value, &mut cbor).unwrap();
    check(ciborium::from_reader(&cbor[..]).unwrap());
    let error = from_str::<Vec<Shown>>(&format!("[{json},")).unwrap_err();
    assert_eq!(error.violations().len(), 1);
    assert_eq!(SHOWN.take(), expected);
}

/// A value that is no object is not read, and no condition is asked.
#[test]
fn no_object_is_refused() {
    for json in ["[]", r#""Any""#, "7", "null", r#"[["a", 1]]"#] {
        SHOWN.take();
        assert!(from_str::<Shown>(json).is_err());
        let value: Value = serde_json::from_str(json).unwrap();
        assert!(from_value::<Shown>(&value).is_err());
        assert!(SHOWN.take().is_empty());
    }
}
