//! Variants of tagged enums without a model: unit variants, and variants with fields.

use clerk_models::{ClerkModel, HasSchema, Metadata, Secret, Wire, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user")]
struct User {
    full_name: String,
}

/// Internally tagged.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(rename_all = "camelCase")]
enum Subject {
    User(User),
    #[clerk_model(object = "anonymous", object = "nobody")]
    Anonymous,
    #[clerk_model(object = "machine")]
    Machine {
        machine_id: String,
        #[clerk_model(alias = "key")]
        api_key: Option<Secret>,
        #[clerk_model(required)]
        owner: Option<Box<Subject>>,
        #[clerk_model(default = one, check = is_small)]
        seats: u8,
        #[clerk_model(skip)]
        cached: usize,
        #[clerk_model(extra)]
        rest: BTreeMap<String, Value>,
    },
    #[clerk_model(object = "empty")]
    Empty {},
    #[clerk_model(other)]
    Other(Metadata),
}

fn one() -> u8 {
    1
}

fn is_small(seats: &u8) -> Result<(), &'static str> {
    if *seats < 10 { Ok(()) } else { Err("too many seats") }
}

/// Adjacently tagged.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data", rename_all = "snake_case", deny_unknown_fields)]
enum Event {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved {
        from_place: i32,
        to_place: Option<i32>,
        r#type: String,
    },
    #[clerk_model(object = "renamed")]
    Renamed(String),
}

fn same<T: DeserializeOwned + HasSchema + PartialEq + Serialize + Debug>(json: &str, value: &T, written: &str) {
    assert_eq!(&from_str::<T>(json).unwrap(), value);
    assert_eq!(&from_value::<T>(&serde_json::from_str(json).unwrap()).unwrap(), value);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), value);
    assert_eq!(&serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), value);
    assert_eq!(
        &serde_json::from_value::<T>(serde_json::from_str(json).unwrap()).unwrap(),
        value
    );
    assert_eq!(&sonic_rs::from_str::<T>(json).unwrap(), value);
    assert_eq!(serde_json::to_string(value).unwrap(), written);
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(&*bytes).unwrap(), value);
    let bytes = rmp_serde::to_vec_named(value).unwrap();
    assert_eq!(&rmp_serde::from_slice::<T>(&bytes).unwrap(), value);
}

fn error<T: DeserializeOwned + HasSchema + Debug>(json: &str) -> String {
    let error = from_str::<T>(json).unwrap_err();
    let of_value = from_value::<T>(&serde_json::from_str(json).unwrap()).unwrap_err();
    assert!(serde_json::from_str::<T>(json).is_err());
    assert!(serde_json::from_reader::<_, T>(json.as_bytes()).is_err());
    let mut texts = [&error, &of_value].map(|error| {
        let mut texts = Vec::new();
        for violation in error.violations() {
            texts.push(format!("{}: {}", violation.pointer(), violation.message()));
        }
        texts
    });
    // A `Value` has another order.
    for texts in &mut texts {
        texts.sort();
    }
    assert_eq!(texts[0], texts[1]);
    texts[0].join("\n")
}

fn machine() -> Subject {
    Subject::Machine {
        machine_id: "m".to_owned(),
        api_key: Some(Secret::from("k")),
        owner: Some(Box::new(Subject::Anonymous)),
        seats: 3,
        cached: 0,
        rest: BTreeMap::from([("x".to_owned(), json!([1]))]),
    }
}

#[test]
fn unit_variant_is_its_tag() {
    same(
        r#"{"object":"anonymous"}"#,
        &Subject::Anonymous,
        r#"{"object":"anonymous"}"#,
    );
    same(
        r#"{"a": {"b": 1}, "object": "nobody", "c": null}"#,
        &Subject::Anonymous,
        r#"{"object":"anonymous"}"#,
    );
    same(r#"{"object":"empty"}"#, &Subject::Empty {}, r#"{"object":"empty"}"#);
}

#[test]
fn variant_with_fields_is_an_object() {
    same(
        r#"{"object":"machine","machine_id":"m","key":"k","seats":3,"x":[1],"owner":{"object":"anonymous"}}"#,
        &machine(),
        r#"{"object":"machine","machineId":"m","apiKey":"k","owner":{"object":"anonymous"},"seats":3,"x":[1]}"#,
    );
    let least = Subject::Machine {
        machine_id: String::new(),
        api_key: None,
        owner: None,
        seats: 1,
        cached: 0,
        rest: BTreeMap::new(),
    };
    same(
        r#"{"owner":null,"machineId":"","object":"machine"}"#,
        &least,
        r#"{"object":"machine","machineId":"","owner":null,"seats":1}"#,
    );
}

#[test]
fn wire_reaches_fields_of_variants() {
    assert_eq!(
        serde_json::to_string(&Wire(&machine())).unwrap(),
        r#"{"object":"machine","machine_id":"m","api_key":"k","owner":{"object":"anonymous"},"seats":3,"x":[1]}"#
    );
}

#[test]
fn adjacent_variants() {
    same(r#"{"type":"ping"}"#, &Event::Ping, r#"{"type":"ping"}"#);
    same(r#"{"data":null,"type":"ping"}"#, &Event::Ping, r#"{"type":"ping"}"#);
    let moved = Event::Moved {
        from_place: 1,
        to_place: None,
        r#type: "t".to_owned(),
    };
    same(
        r#"{"data":{"type":"t","from_place":1},"type":"moved"}"#,
        &moved,
        r#"{"type":"moved","data":{"from_place":1,"type":"t"}}"#,
    );
    same(
        r#"{"type":"renamed","data":"n"}"#,
        &Event::Renamed("n".to_owned()),
        r#"{"type":"renamed","data":"n"}"#,
    );
}

#[test]
fn violations_of_fields() {
    assert_eq!(
        error::<Subject>(r#"{"object":"machine","apiKey":5,"owner":{"object":"machine","seats":70}}"#),
        "/apiKey: expected string, found integer\n\
         /machineId: missing field \"machineId\"\n\
         /owner/machineId: missing field \"machineId\"\n\
         /owner/owner: missing field \"owner\"\n\
         /owner/seats: invalid value: too many seats"
    );
    assert_eq!(
        error::<Subject>(r#"{"object":5}"#),
        "/object: expected string, found integer"
    );
    assert_eq!(error::<Vec<Subject>>("[{}, 5]"), "/1: expected object, found integer");
    let json = r#"{"object":"anonymous","x":1,"object":"anonymous"}"#;
    assert_eq!(
        from_str::<Subject>(json).unwrap_err().to_string(),
        "/object: duplicate field \"object\" (line 1, column 29)"
    );
    assert!(serde_json::from_str::<Subject>(json).is_err());
}

#[test]
fn violations_of_content() {
    assert_eq!(
        error::<Vec<Event>>(
            r#"[{"type":"ping","data":{}},{"type":"moved","data":{"from_place":1,"x":2}},{"type":"moved"},{"type":"p"}]"#
        ),
        "/0/data: expected null, found object\n\
         /1/data/type: missing field \"type\"\n\
         /1/data/x: unknown field \"x\"\n\
         /2/data: missing field \"data\"\n\
         /3/type: unknown variant \"p\", expected \"ping\", \"moved\" or \"renamed\""
    );
    let error = serde_json::from_str::<Event>(r#"{"type":"ping","data":"x"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: string \"x\", expected null at line 1 column 25"
    );
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", rename_all = "kebab-case", exact_keys, deny_unknown_fields)]
enum Strict {
    #[clerk_model(object = "none")]
    None,
    #[clerk_model(object = "some")]
    Some { first_item: u8 },
}

#[test]
fn enum_attributes_are_those_of_its_objects() {
    same(r#"{"kind":"none"}"#, &Strict::None, r#"{"kind":"none"}"#);
    same(
        r#"{"first-item":1,"kind":"some"}"#,
        &Strict::Some { first_item: 1 },
        r#"{"kind":"some","first-item":1}"#,
    );
    assert_eq!(
        error::<Vec<Strict>>(r#"[{"kind":"none","x":1},{"kind":"some","first_item":1,"first-item":1}]"#),
        "/0/x: unknown field \"x\"\n/1/first_item: unknown field \"first_item\""
    );
}

#[test]
fn secret_field_of_a_variant() {
    let json = r#"{"object":"machine","machineId":"m","owner":null,"apiKey":["hush"]}"#;
    assert_eq!(error::<Subject>(json), "/apiKey: expected string, found array");
    let text = serde_json::from_str::<Subject>(json).unwrap_err().to_string();
    assert!(!text.contains("hush") && text.contains("apiKey"), "{text}");
}

#[test]
fn nothing_of_a_secret_field_of_a_variant() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "t", content = "c")]
    enum Content {
        #[clerk_model(object = "a")]
        A {
            #[clerk_model(secret)]
            codes: Vec<u8>,
        },
    }

    let json = r#"{"t":"a","c":{"codes":["hush"]}}"#;
    let error = from_str::<Content>(json).unwrap_err();
    assert_eq!((error.len(), error.violations()[0].pointer().as_str()), (1, "/c/codes"));
    let serde = serde_json::from_str::<Content>(json).unwrap_err().to_string();
    let texts = [error.to_string(), error.render(json).to_string(), serde];
    assert!(texts.iter().all(|text| !text.contains("hush")), "{texts:?}");
    let Content::A { codes } = from_str(r#"{"t":"a","c":{"codes":[1]}}"#).unwrap();
    assert_eq!(codes, [1]);
}

/// Parameters are bounded by the fields that use them.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "t")]
enum Generic<'a, T, D: Default, const N: usize>
where
    T: Clone,
{
    #[clerk_model(object = "unit")]
    Unit,
    #[clerk_model(object = "texts")]
    Texts { text: &'a str, cow: Cow<'a, str> },
    #[clerk_model(object = "items")]
    Items {
        items: Vec<T>,
        #[clerk_model(skip)]
        skipped: Option<D>,
    },
    #[clerk_model(object = "of_type")]
    OfType { value: T },
}

#[test]
fn generic_variants() {
    type Generics<'a> = Generic<'a, Option<u8>, u8, 2>;
    for (json, value) in [
        (r#"{"t":"unit"}"#, Generics::Unit),
        (
            r#"{"t":"texts","text":"a","cow":"b"}"#,
            Generics::Texts {
                text: "a",
                cow: Cow::Borrowed("b"),
            },
        ),
        (r#"{"t":"of_type"}"#, Generics::OfType { value: None }),
        (r#"{"t":"of_type","value":7}"#, Generics::OfType { value: Some(7) }),
    ] {
        assert_eq!(from_str::<Generics>(json).unwrap(), value);
        assert_eq!(serde_json::from_str::<Generics>(json).unwrap(), value);
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
    let error = from_str::<Generics>(r#"{"t":"texts","text":"\n","cow":5}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /text: a string with escapes cannot be borrowed (line 1, column 21)\n\
         /cow: expected string, found integer (line 1, column 32)"
    );
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Envelope {
    id: u8,
    #[clerk_model(flatten)]
    event: Event,
}

#[test]
fn flattened_enum_has_such_variants() {
    let event = Event::Moved {
        from_place: 1,
        to_place: Some(2),
        r#type: String::new(),
    };
    same(
        r#"{"data":{"from_place":1,"to_place":2,"type":""},"id":3,"type":"moved"}"#,
        &Envelope { id: 3, event },
        r#"{"id":3,"type":"moved","data":{"from_place":1,"to_place":2,"type":""}}"#,
    );
    let event = Event::Ping;
    same(
        r#"{"id":3,"type":"ping"}"#,
        &Envelope { id: 3, event },
        r#"{"id":3,"type":"ping"}"#,
    );
    assert_eq!(
        error::<Envelope>(r#"{"type":"ping","data":0,"id":1}"#),
        "/data: expected null, found integer"
    );
}

/// A variant flattens an enum, and is recursive.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "node")]
enum Tree {
    #[clerk_model(object = "leaf")]
    Leaf,
    #[clerk_model(object = "branch")]
    Branch {
        children: Vec<Tree>,
        #[clerk_model(flatten)]
        event: Event,
    },
}

#[test]
fn variant_flattens_an_enum() {
    let tree = Tree::Branch {
        children: vec![Tree::Leaf],
        event: Event::Renamed("n".to_owned()),
    };
    same(
        r#"{"data":"n","children":[{"node":"leaf"}],"type":"renamed","node":"branch"}"#,
        &tree,
        r#"{"node":"branch","children":[{"node":"leaf"}],"type":"renamed","data":"n"}"#,
    );
    assert_eq!(
        error::<Tree>(r#"{"node":"branch","children":[{"node":"x"}],"type":"renamed"}"#),
        "/children/0/node: unknown variant \"x\", expected \"leaf\" or \"branch\"\n\
         /data: missing field \"data\""
    );
}

/// In one module, with a variant of the same name and index.
mod twins {
    use clerk_models::ClerkModel;

    #[derive(ClerkModel)]
    #[clerk_model(tag = "t", content = "c")]
    pub(super) enum One {
        #[clerk_model(object = "a")]
        A { x: u8 },
    }

    #[derive(ClerkModel)]
    #[clerk_model(tag = "t", content = "c")]
    pub(super) enum Two {
        #[clerk_model(object = "a")]
        A { x: String },
    }
}

#[test]
fn json_schema_of_variants() {
    assert_eq!(
        json_schema::<Strict>()["$defs"]["Strict"],
        json!({ "anyOf": [
            {
                "type": "object",
                "properties": { "kind": { "const": "none" } },
                "required": ["kind"],
                "additionalProperties": false,
            },
            {
                "type": "object",
                "properties": {
                    "kind": { "const": "some" },
                    "first-item": { "type": "integer", "minimum": 0, "maximum": 255 },
                },
                "required": ["first-item", "kind"],
                "additionalProperties": false,
            },
        ] })
    );
    let schema = json_schema::<Event>();
    assert_eq!(
        schema["$defs"]["Event"]["anyOf"][0],
        json!({ "type": "object", "properties": { "type": { "const": "ping" }, "data": { "type": "null" } }, "required": ["type"] })
    );
    assert_eq!(
        schema["$defs"]["Event"]["anyOf"][1]["properties"]["data"],
        json!({ "$ref": "#/$defs/Moved" })
    );
    // Each has a definition.
    let schema = json_schema::<(twins::One, twins::Two)>();
    assert_eq!(schema["$defs"]["A"]["properties"]["x"]["type"], "integer");
    assert_eq!(schema["$defs"]["A-2"]["properties"]["x"]["type"], "string");
    let _ = (twins::One::A { x: 1 }, twins::Two::A { x: String::new() });
    for (twins::One::A { x: _ }, twins::Two::A { x: _ }) in [] {}
}
