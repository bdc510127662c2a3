//! Unions in every format: a late discriminator changes nothing but the order in which the entries are read.

use clerk_models::{ClerkModel, Metadata, from_str, from_value};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::net::IpAddr;
use std::time::Duration;

/// Fields of which formats have different ideas.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "many", rename_all = "snake_case")]
struct Many {
    address: IpAddr,
    bytes: Vec<u8>,
    by_number: BTreeMap<u16, Option<i8>>,
    by_flag: BTreeMap<bool, char>,
    float: f32,
    wide: i128,
    #[clerk_model(required)]
    nothing: Option<()>,
    kind: Kind,
    plain: Plain,
    pair: (u8, String),
    inner: Vec<Shape>,
    any: Value,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Kind {
    Small,
    #[clerk_model(other)]
    Other(String),
}

/// serde's own, in all four shapes of variants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Plain {
    Unit,
    Newtype(u8),
    Tuple(u8, String),
    Struct { time: Duration },
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Shape {
    Many(Box<Many>),
    #[clerk_model(object = "point")]
    Point(Point),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Point {
    x: i64,
    y: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Envelope {
    number: u8,
    #[clerk_model(flatten)]
    content: Content,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Content {
    #[clerk_model(object = "shape")]
    Shape(Shape),
    #[clerk_model(object = "plain")]
    Plain(Plain),
    #[clerk_model(other)]
    Other(Value),
}

fn many(plain: Plain, inner: Vec<Shape>) -> Shape {
    Shape::Many(Box::new(Many {
        address: "10.0.0.1".parse().unwrap(),
        bytes: vec![0, 255],
        by_number: BTreeMap::from([(7, Some(-1)), (300, None)]),
        by_flag: BTreeMap::from([(true, 'ä')]),
        float: 0.1,
        wide: -5,
        nothing: None,
        kind: Kind::Other("l\"arge".to_owned()),
        plain,
        pair: (1, "x".to_owned()),
        inner,
        // No numbers: with `arbitrary_precision`, other formats write a `Value`'s as something else.
        any: json!({ "a": [true, null, "b"] }),
    }))
}

fn shapes() -> Vec<Shape> {
    let point = Shape::Point(Point { x: -3, y: Some(0.5) });
    let other = Metadata::from_iter([
        ("object".to_owned(), json!("planet")),
        ("z".to_owned(), json!(["y", null])),
    ]);
    let inner = vec![point, Shape::Other(other), many(Plain::Unit, Vec::new())];
    [
        Plain::Unit,
        Plain::Newtype(3),
        Plain::Tuple(4, "y".to_owned()),
        Plain::Struct {
            time: Duration::new(5, 6),
        },
    ]
    .into_iter()
    .map(|plain| many(plain, inner.clone()))
    .collect()
}

/// Moves the discriminators of all objects after everything else.
fn moved_back(value: ciborium::Value) -> ciborium::Value {
    use ciborium::Value;
    match value {
        Value::Map(entries) => {
            let is_tag = |key: &Value| matches!(key.as_text(), Some("object" | "type"));
            let entries = entries.into_iter().map(|(key, value)| (key, moved_back(value)));
            let (tags, mut entries): (Vec<_>, Vec<_>) = entries.partition(|(key, _)| is_tag(key));
            entries.extend(tags);
            Value::Map(entries)
        }
        Value::Array(elements) => Value::Array(elements.into_iter().map(moved_back).collect()),
        value => value,
    }
}

fn each_format<T: Serialize + DeserializeOwned + PartialEq + Debug>(expected: &T) {
    let mut cbor = Vec::new();
    ciborium::into_writer(expected, &mut cbor).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(&cbor[..]).unwrap(), expected);
    let tree: ciborium::Value = ciborium::from_reader(&cbor[..]).unwrap();
    let tree = moved_back(tree);
    assert_eq!(&tree.deserialized::<T>().unwrap(), expected);
    let mut late = Vec::new();
    ciborium::into_writer(&tree, &mut late).unwrap();
    assert_ne!(late, cbor);
    assert_eq!(&ciborium::from_reader::<T, _>(&late[..]).unwrap(), expected);

    let message = rmp_serde::to_vec(expected).unwrap();
    assert_eq!(&rmp_serde::from_slice::<T>(&message).unwrap(), expected);
    assert_eq!(&rmp_serde::from_read::<_, T>(&message[..]).unwrap(), expected);

    let json = serde_json::to_string(expected).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), expected);
    assert_eq!(&serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), expected);
    assert_eq!(&sonic_rs::from_str::<T>(&json).unwrap(), expected);
}

/// The same for what is human-readable: a binary tree cannot be written as JSON.
fn late_json(json: &str) -> String {
    fn print(value: &Value) -> String {
        match value {
            Value::Object(members) => {
                let is_tag = |key: &str| key == "object" || key == "type";
                let (tags, others): (Vec<_>, Vec<_>) = members.iter().partition(|(key, _)| is_tag(key));
                let member = |(key, value): (&String, &Value)| format!("{}:{}", json!(key), print(value));
                let members: Vec<String> = others.into_iter().chain(tags).map(member).collect();
                format!("{{{}}}", members.join(","))
            }
            Value::Array(elements) => {
                let elements: Vec<String> = elements.iter().map(print).collect();
                format!("[{}]", elements.join(","))
            }
            value => value.to_string(),
        }
    }
    print(&serde_json::from_str(json).unwrap())
}

#[test]
fn tagged_enum_round_trips_in_every_format() {
    for shape in shapes() {
        each_format(&shape);
        let late = late_json(&serde_json::to_string(&shape).unwrap());
        assert_eq!(from_str::<Shape>(&late).unwrap(), shape, "{late}");
        assert_eq!(serde_json::from_reader::<_, Shape>(late.as_bytes()).unwrap(), shape);
        assert_eq!(sonic_rs::from_str::<Shape>(&late).unwrap(), shape);
        let value: Value = serde_json::from_str(&late).unwrap();
        assert_eq!(from_value::<Shape>(&value).unwrap(), shape);
        assert_eq!(serde_json::from_value::<Shape>(value).unwrap(), shape);
    }
}

#[test]
fn adjacent_and_flattened_enums_round_trip() {
    for shape in shapes() {
        let Shape::Many(many) = &shape else { unreachable!() };
        for content in [Content::Shape(shape.clone()), Content::Plain(many.plain.clone())] {
            let envelope = Envelope { number: 1, content };
            each_format(&envelope.content);
            each_format(&envelope);
            let late = late_json(&serde_json::to_string(&envelope).unwrap());
            assert_eq!(from_str::<Envelope>(&late).unwrap(), envelope, "{late}");
            assert_eq!(from_str::<Content>(&late).unwrap(), envelope.content, "{late}");
        }
    }
    let json = r#"{"number":1,"data":["x",{"b":null}],"type":"else"}"#;
    let other: Envelope = from_str(json).unwrap();
    let message = rmp_serde::to_vec(&other).unwrap();
    assert_eq!(rmp_serde::from_slice::<Envelope>(&message).unwrap(), other);
    assert_eq!(serde_json::to_string(&other).unwrap(), json);
}

/// As text, nothing is lost of a number, whatever `serde_json` is built with.
#[test]
fn numbers_before_late_tag_keep_their_text() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "wide")]
    struct Wide {
        number: u128,
        raw: Box<RawValue>,
        value: Value,
    }
    #[derive(Debug, ClerkModel)]
    enum Only {
        Wide(Wide),
    }
    let json = r#"{"ignored": [1e999, "\udead"], "number": 340282366920938463463374607431768211455,
        "raw": { "a" : 1.00 }, "value": 1234567890.5, "object": "wide"}"#;
    let Only::Wide(wide) = from_str(json).unwrap();
    assert_eq!(wide.number, u128::MAX);
    assert_eq!(wide.raw.get(), r#"{ "a" : 1.00 }"#);
    assert_eq!(wide.value.to_string(), "1234567890.5");
}

#[test]
fn borrowed_before_late_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "note")]
    struct Note<'a> {
        title: &'a str,
        text: std::borrow::Cow<'a, str>,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Lent<'a> {
        Note(Note<'a>),
        #[clerk_model(object = "list")]
        List(BTreeMap<&'a str, &'a str>),
    }
    let json = r#"{"title": "t", "text": "a\tb", "object": "note"}"#;
    let Lent::Note(note) = from_str(json).unwrap() else {
        panic!()
    };
    assert!(json.as_bytes().as_ptr_range().contains(&note.title.as_ptr()));
    assert_eq!(note.text, "a\tb");
    let json = r#"{"a": "b", "object": "list", "c": "d"}"#;
    let Lent::List(list) = from_str(json).unwrap() else {
        panic!()
    };
    assert_eq!(list, BTreeMap::from([("a", "b"), ("c", "d")]));
    let error = from_str::<Lent<'_>>(r#"{"text": 5, "object": "note"}"#).unwrap_err();
    assert_eq!(error.violations().len(), 2);
    let error = from_str::<Lent<'_>>(r#"{"a": "\n", "object": "list", "b": 5}"#).unwrap_err();
    assert_eq!(error.violations().len(), 2, "{error}");
}

#[test]
fn tagged_enum_under_serde_attributes() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Around {
        id: u8,
        #[serde(flatten)]
        shape: Shape,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Shape(Closed),
        Text(String),
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Closed {
        #[clerk_model(object = "point")]
        Point(Point),
    }
    let json = r#"{"id":1,"object":"point","x":2,"y":null}"#;
    if cfg!(not(feature = "serde-json-features")) {
        // With `arbitrary_precision`, serde's own buffer holds no number that a typed field reads.
        let around: Around = serde_json::from_str(json).unwrap();
        assert_eq!(around.shape, Shape::Point(Point { x: 2, y: None }));
        assert_eq!(
            serde_json::to_string(&around).unwrap(),
            r#"{"id":1,"object":"point","x":2}"#
        );
        let either: Either = serde_json::from_str(r#"{"x": 2, "object": "point"}"#).unwrap();
        assert_eq!(either, Either::Shape(Closed::Point(Point { x: 2, y: None })));
    }
    assert_eq!(
        serde_json::from_str::<Either>(r#""text""#).unwrap(),
        Either::Text("text".to_owned())
    );
}

/// Each level keeps the one below as text and reads it again, so that `serde_json`'s own limit has to hold for all.
#[test]
fn depth_of_late_tags_is_limited() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "nest")]
    struct Nest {
        inner: Option<Box<Deep>>,
    }
    #[derive(Debug, ClerkModel)]
    enum Deep {
        Nest(Nest),
    }
    let nest = |levels: usize| {
        let (open, close) = (r#"{"inner":"#.repeat(levels), r#","object":"nest"}"#.repeat(levels));
        format!("{open}null{close}")
    };
    let mut depth = 0;
    let mut deep = Some(Box::new(from_str::<Deep>(&nest(100)).unwrap()));
    while let Some(nest) = deep {
        let Deep::Nest(nest) = *nest;
        deep = nest.inner;
        depth += 1;
    }
    assert_eq!(depth, 100);
    for levels in [1_000, 10_000] {
        let error = from_str::<Deep>(&nest(levels)).unwrap_err();
        assert_eq!(error.violations().len(), 1);
        assert!(serde_json::from_str::<IgnoredAny>(&nest(levels)).is_ok());
    }
}
