//! The printed JSON Schema takes what the reader takes, and refuses what it refuses.

use crate::generate::{Generator, seeded};
use crate::models::{Bag, Tree, UserId, Wrapped, each_described_root};
use clerk_models::{ClerkModel, HasSchema, Secret, from_value, json_schema};
use clerk_models_tests::rounds;
use fastrand::Rng;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::num::{NonZeroI8, NonZeroU8};

fn documents() -> usize {
    rounds(50, 200)
}

/// What is not generated is where the schema says less than the reader knows, as the docs of `json_schema` list it: `1.0`, an
/// integer to JSON Schema alone; what a `check` refuses; types that are validated as a whole; strings that are no address
/// or path; and keys that are numbers out of range. A `dispatch!` is left out altogether: it is printed as `anyOf`, which
/// takes what any of its variants reads, whichever its conditions pick.
#[test]
fn json_schema_agrees_with_the_reader() {
    let (mut rng, mut counts) = (seeded(), Counts::default());
    each_described_root!(validate(&mut rng, &mut counts));
    println!("{counts:?}");
    assert!(counts.accepted > 500 && counts.refused > 500, "{counts:?}");
}

#[derive(Debug, Default)]
struct Counts {
    accepted: usize,
    refused: usize,
}

fn validate<T: DeserializeOwned + HasSchema + Debug>(rng: &mut Rng, counts: &mut Counts) {
    let schema = json_schema::<T>();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema");
    for _ in 0..documents() {
        let mut generator = Generator::new(rng);
        generator.values_only = true;
        generator.longest = 4;
        let mut document = generator.document(T::SCHEMA);
        if generator.rng.bool() {
            generator.break_some(&mut document);
        }
        let value = document.to_value().expect("a value");
        let read = from_value::<T>(&value);
        match &read {
            Ok(_) => counts.accepted += 1,
            Err(_) => counts.refused += 1,
        }
        let valid = validator.validate(&value);
        assert_eq!(valid.is_ok(), read.is_ok(), "{valid:?}\n{read:?}\n{value}");
    }
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client", deny_unknown_fields)]
#[allow(dead_code)] // For its schema alone.
struct Customer {
    id: UserId,
    full_name: String,
    #[clerk_model(required)]
    plan: Option<u8>,
    #[clerk_model(alias = "tags")]
    labels: Option<Vec<String>>,
    #[clerk_model(default)]
    seat: (f64, char),
}

#[test]
fn every_key_that_is_read_is_printed() {
    let labels = json!({ "type": ["array", "null"], "items": { "type": "string" } });
    let definition = json!({
        "type": "object",
        "properties": {
            "object": { "enum": ["customer", "client"] },
            "id": { "type": "string" },
            "fullName": { "type": "string" },
            "full_name": { "type": "string" },
            "plan": { "type": ["integer", "null"], "minimum": 0, "maximum": 255 },
            "labels": labels,
            "tags": labels,
            "seat": {
                "type": "array",
                "prefixItems": [{ "type": "number" }, { "type": "string", "minLength": 1, "maxLength": 1 }],
                "items": false,
                "minItems": 2,
            },
        },
        "required": ["object", "id", "plan"],
        "allOf": [
            { "oneOf": [{ "required": ["fullName"] }, { "required": ["full_name"] }] },
            { "oneOf": [
                { "required": ["labels"] },
                { "required": ["tags"] },
                { "not": { "anyOf": [{ "required": ["labels"] }, { "required": ["tags"] }] } },
            ] },
        ],
        "additionalProperties": false,
    });
    let expected = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/Customer",
        "$defs": { "Customer": definition },
    });
    assert_eq!(json_schema::<Customer>(), expected);
}

#[test]
fn model_is_printed_once_per_instance() {
    let schema = json_schema::<(Wrapped<Tree>, Option<Wrapped<Secret>>, Tree)>();
    let expected = json!([
        { "$ref": "#/$defs/Wrapped" },
        { "anyOf": [{ "$ref": "#/$defs/Wrapped-2" }, { "type": "null" }] },
        { "$ref": "#/$defs/Tree" },
    ]);
    assert_eq!(schema["prefixItems"], expected);
    let definitions = &schema["$defs"];
    assert_eq!(definitions.as_object().map(serde_json::Map::len), Some(3));
    assert_eq!(
        definitions["Tree"]["properties"]["subTrees"]["items"],
        json!({ "$ref": "#/$defs/Tree" })
    );
    assert_eq!(
        definitions["Wrapped"]["properties"]["payloadValue"],
        json!({ "$ref": "#/$defs/Tree" })
    );
    assert_eq!(
        definitions["Wrapped-2"]["properties"]["payloadValue"],
        json!({ "type": "string" })
    );
}

#[test]
fn what_is_kept_of_unknown_keys_has_its_type() {
    let values = json!({ "type": ["integer", "null"], "minimum": -32768, "maximum": 32767 });
    let bag = &json_schema::<Bag>()["$defs"]["Bag"];
    assert_eq!(bag["additionalProperties"], values);
    assert_eq!(bag["required"], json!(null), "the discriminator may be absent");
}

#[test]
fn numbers_say_what_they_hold() {
    let expected = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "propertyNames": { "pattern": "^(0|-?[1-9][0-9]*)$" },
        "additionalProperties": {
            "type": "array",
            "prefixItems": [
                { "type": "integer", "minimum": 1, "maximum": 255 },
                { "type": "integer", "minimum": -128, "maximum": 127, "not": { "const": 0 } },
                { "type": "integer" },
            ],
            "items": false,
            "minItems": 3,
        },
    });
    assert_eq!(json_schema::<BTreeMap<i32, (NonZeroU8, NonZeroI8, i128)>>(), expected);
}

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Nest(Vec<Nest>);

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Pairs((u8, Vec<Pairs>));

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Graph(BTreeMap<String, Option<Graph>>);

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Endless(Option<Box<Endless>>);

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Recursive {
    nest: Nest,
    pairs: Vec<Pairs>,
    graph: Option<Graph>,
    endless: Endless,
}

#[test]
fn newtypes_that_contain_themselves_are_definitions() {
    let schema = json_schema::<Recursive>();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let right = json!({
        "nest": [[], [[]]],
        "pairs": [[1, [[2, []]]]],
        "graph": {"a": {"b": null, "c": {}}},
        "endless": null,
    });
    let read: Recursive = from_value(&right).expect("it is valid");
    assert_eq!((read.nest.0.len(), read.pairs[0].0.1[0].0.0), (2, 2));
    assert!(read.graph.is_some_and(|graph| graph.0.len() == 1) && read.endless.0.is_none());
    assert!(validator.is_valid(&right), "{schema:#}");
    for (pointer, wrong) in [
        ("/nest/1/0", json!(1)),
        ("/pairs/0/1/0/0", json!("x")),
        ("/pairs/0/1/0", json!([2])),
        ("/graph/a/c", json!({ "d": 5 })),
    ] {
        let mut document = right.clone();
        *document.pointer_mut(pointer).expect("it is there") = wrong;
        assert!(from_value::<Recursive>(&document).is_err(), "{pointer}");
        assert!(!validator.is_valid(&document), "{pointer}: {schema:#}");
    }
    // Of anything but null, it is read for ever, as with serde's derive.
    let mut endless = right;
    endless["endless"] = json!([]);
    assert!(!validator.is_valid(&endless), "{schema:#}");
}
