//! Documents generated from the models' schemas: valid ones are read and written back, and of broken ones the report says
//! exactly what was broken.

use crate::generate::{Generator, PUBLIC, SECRET, seeded};
use crate::models::each_root;
use crate::node::Want;
use crate::print::{Planted, Printed, print, reported};
use clerk_models::schema::SchemaKind;
use clerk_models::{HasSchema, Schema, Wire, from_slice, from_str, from_value};
use clerk_models_tests::rounds;
use fastrand::Rng;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt::Debug;

/// Documents of each of the types, in each test.
fn documents() -> usize {
    rounds(20, 80)
}

#[test]
fn valid_documents_are_read_and_written_back() {
    let mut rng = seeded();
    each_root!(valid_documents(&mut rng));
}

fn valid_documents<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(rng: &mut Rng) {
    for _ in 0..documents() {
        let document = Generator::new(rng).document(T::SCHEMA);
        let Printed { text, planted } = print(&document, rng);
        assert_eq!(planted, []);
        let read: T = from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(from_slice::<T>(text.as_bytes()).unwrap(), read, "{text}");
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            assert_eq!(from_value::<T>(&value).unwrap(), read, "{text}");
        }
        let written = serde_json::to_string_pretty(&read).unwrap();
        assert_eq!(from_str::<T>(&written).unwrap(), read, "{text}\n{written}");

        let mut respelled: Value = serde_json::from_str(&written).unwrap();
        let readable = respell(Want::new(T::SCHEMA), &mut respelled);
        assert_eq!(serde_json::to_value(Wire(&read)).unwrap(), respelled, "{written}");
        if readable {
            let wire = serde_json::to_string(&Wire(&read)).unwrap();
            assert_eq!(from_str::<T>(&wire).unwrap(), read, "{text}\n{wire}");
        }
    }
}

/// Gives the models in a written value their keys on the wire. Whether they read these: not with `exact_keys`.
fn respell(want: Want, value: &mut Value) -> bool {
    let schema = want.schema;
    match (schema.kind(), value) {
        (SchemaKind::Object, Value::Object(members)) => {
            let flattened = schema.flattened();
            let content = flattened.and_then(|flattened| picked(flattened, members));
            let mut readable = true;
            let mut others = std::mem::take(members);
            for field in schema.fields() {
                if let Some(mut value) = others.remove(field.key()) {
                    readable &= respell(Want::new(field.schema()), &mut value);
                    readable &= field.keys().contains(&field.name());
                    members.insert(field.name().to_owned(), value);
                }
            }
            let content = content.zip(flattened.and_then(|flattened| others.get_mut(flattened.content()?)));
            if let Some((content, value)) = content {
                readable &= respell(content, value);
            }
            members.extend(others);
            readable
        }
        (SchemaKind::TaggedEnum, Value::Object(members)) => match (picked(schema, members), schema.content()) {
            (Some(content), Some(key)) => all(members.get_mut(key).into_iter().map(|value| respell(content, value))),
            (Some(variant), None) => {
                let mut value = Value::Object(std::mem::take(members));
                let readable = respell(variant, &mut value);
                if let Value::Object(respelled) = value {
                    *members = respelled;
                }
                readable
            }
            (None, _) => true,
        },
        (SchemaKind::Dispatch, value @ Value::Object(_)) => {
            let index = crate::choices::entity_of(|key| value.get(key).is_some());
            let variant = schema.variants().nth(index).expect("a variant");
            respell(Want::new(variant.schema()), value)
        }
        (SchemaKind::Map, Value::Object(members)) => {
            let values = schema.additional_properties().expect("the schema of a value");
            all(members.values_mut().map(|value| respell(Want::new(values), value)))
        }
        (SchemaKind::Array, Value::Array(elements)) => {
            let items = schema.items().expect("the schema of an element");
            all(elements.iter_mut().map(|element| respell(Want::new(items), element)))
        }
        (SchemaKind::Tuple, Value::Array(elements)) => {
            let pairs = schema.prefix_items().zip(elements);
            all(pairs.map(|(item, element)| respell(Want::new(item), element)))
        }
        (
            SchemaKind::Any
            | SchemaKind::Scalar
            | SchemaKind::OneOf
            | SchemaKind::StringEnum
            | SchemaKind::IntegerEnum
            | SchemaKind::Opaque,
            _,
        )
        | (_, Value::Null) => true,
        (kind, value) => panic!("{kind:?} is written as {value}"),
    }
}

/// What the discriminator among the members picks; none if it is not listed.
fn picked(schema: &'static Schema, members: &Map<String, Value>) -> Option<Want> {
    let object = members.get(schema.tag()?)?;
    let mut variants = schema.variants();
    let variant = variants.find(|variant| variant.discriminators().contains(object))?;
    Some(Want::new(variant.schema()))
}

/// Whether all are true, none left out.
fn all(each: impl Iterator<Item = bool>) -> bool {
    each.fold(true, |all, one| all & one)
}

#[test]
fn a_report_says_exactly_what_was_broken() {
    let (mut rng, mut counts) = (seeded(), Counts::default());
    each_root!(broken_documents(&mut rng, &mut counts));
    println!("{counts:?}");
    assert!(counts.documents > rounds(500, 2_000), "{counts:?}");
    assert!(counts.values > rounds(250, 1_000), "{counts:?}");
    assert!(counts.violations > rounds(2_500, 10_000), "{counts:?}");
    assert!(counts.truncated > 0, "{counts:?}");
}

#[derive(Debug, Default)]
struct Counts {
    documents: usize,
    /// Those that were validated as a `Value` too.
    values: usize,
    violations: usize,
    /// Those with more violations than a report holds.
    truncated: usize,
}

fn broken_documents<T: DeserializeOwned + HasSchema + Debug>(rng: &mut Rng, counts: &mut Counts) {
    let mut broken = 0;
    while broken < documents() {
        let mut generator = Generator::new(rng);
        let mut document = generator.document(T::SCHEMA);
        generator.break_some(&mut document);
        // A `Value` holds no key twice, and of a field in both cases it does not know which came first.
        let duplicated = generator.duplicated;
        let Printed { text, mut planted } = print(&document, rng);
        if planted.is_empty() {
            from_str::<T>(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
            continue;
        }
        broken += 1;
        counts.documents += 1;
        counts.violations += planted.len();
        let error = from_str::<T>(&text).expect_err(&text);
        assert_eq!(error.is_truncated(), planted.len() > 100);
        let all = planted.clone();
        planted.truncate(100);
        assert_eq!(reported(&error), planted, "{text}\n{error}");
        assert_eq!(from_slice::<T>(text.as_bytes()).unwrap_err(), error);

        let shown = error.to_string();
        assert!(!shown.contains([PUBLIC, SECRET]), "{text}\n{shown}");
        let rendered = error.render(&text).to_string();
        assert!(!rendered.contains(SECRET), "{text}\n{rendered}");

        counts.truncated += usize::from(error.is_truncated());
        match serde_json::from_str::<Value>(&text) {
            Ok(value) if !duplicated && !error.is_truncated() => {
                counts.values += 1;
                let mut found = from_value::<T>(&value).err().as_ref().map_or(Vec::new(), reported);
                found.sort();
                assert_eq!(found, without_places(all, &value), "{text}");
            }
            _ => {}
        }
    }
}

fn without_places(mut planted: Vec<Planted>, value: &Value) -> Vec<Planted> {
    for planted in &mut planted {
        planted.place = None;
        // An integer of more than 64 bits is none there.
        if planted.code == "invalid_value" && value.pointer(&planted.pointer).is_some_and(Value::is_f64) {
            planted.code = "wrong_type";
        }
    }
    planted.sort();
    planted
}

#[test]
fn missing_key_is_one_that_is_read() {
    let json = r#"{"object": "closed", "first_member": "", "inner_bag": {"bag_label": ""}, "strict_ones": [{}]}"#;
    let error = from_str::<crate::models::Closed>(json).unwrap_err();
    let pointers: Vec<&str> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().as_str())
        .collect();
    assert_eq!(pointers, ["/strict_ones/0/exact-name", "/strict_ones/0/third-member"]);
}

#[test]
fn a_number_with_escapes_is_no_key() {
    let error = from_str::<HashMap<u8, u8>>(r#"{"7": 1, "\u0038": 2}"#).unwrap_err();
    assert_eq!(error.to_string(), "/8: invalid key (line 1, column 10)");
}

#[test]
fn escaped_key_is_not_borrowed() {
    let error = from_str::<HashMap<&str, u8>>(r#"{"a": 1, "\u0038": 2}"#).unwrap_err();
    assert_eq!(error.to_string(), "/8: invalid key (line 1, column 10)");
}

#[test]
fn negative_zero_is_not_an_integer() {
    let error = from_str::<Vec<i64>>("[-0]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "/0: expected integer, found number (line 1, column 2)"
    );
    assert_eq!(from_str::<Vec<i128>>("[-0]").unwrap(), [0]);
}

#[test]
fn value_with_both_keys_is_duplicate() {
    let value = json!({ "object": "tree", "nodeName": "", "node_name": "", "subTrees": [] });
    let error = from_value::<crate::models::Tree>(&value).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"/node_name: duplicate field "nodeName", here as "node_name""#
    );
}
