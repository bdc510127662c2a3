//! Documents generated from the schema of every model of Clerk's: valid ones are read and written back equal, and of broken
//! ones the report says exactly what was broken.

use crate::difference::Difference;
use crate::every_model::{call_each, each_model};
use crate::generate::{Generator, PUBLIC, SECRET, seeded};
use crate::print::{Printed, print, reported};
use clerk_models::schema::SchemaKind;
use clerk_models::{HasSchema, Wire, from_str};
use clerk_models_tests::rounds;
use fastrand::Rng;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::any::type_name;
use std::fmt::Debug;

/// Documents of each model, in each test.
fn documents() -> usize {
    rounds(50, 1_000)
}

/// Of each model the longest array or map that is generated: long ones say nothing more.
const LONGEST: usize = 1;

#[test]
fn valid_documents_are_written_back_equal() {
    let mut rng = seeded();
    each_model!(valid_documents(&mut rng));
}

fn valid_documents<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(rng: &mut Rng) {
    for _ in 0..documents() {
        let mut generator = Generator::new(rng);
        generator.longest = LONGEST;
        let document = generator.document(T::SCHEMA);
        let Printed { text, planted } = print(&document, rng);
        assert_eq!(planted, []);
        let read: T = from_str(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", type_name::<T>()));
        let written = serde_json::to_string(&read).expect("JSON");
        assert_eq!(from_str::<T>(&written).expect(&written), read, "{text}");
        let wire = serde_json::to_string(&Wire(&read)).expect("JSON");
        assert_eq!(from_str::<T>(&wire).expect(&wire), read, "{text}");

        // A key that is skipped may have a value that no `Value` holds.
        let Ok(given) = serde_json::from_str::<Value>(&text) else {
            continue;
        };
        let mut difference = Difference::default();
        difference.compare("", &given, &serde_json::from_str(&written).expect("JSON"));
        // What is an alias is written as what it denotes.
        difference.lost.retain(|pointer| !is_alias(given.pointer(pointer)));
        assert!(difference.lost.is_empty(), "{:?}\n{text}\n{written}", difference.lost);
        // The keys that no model has.
        difference
            .left_out
            .retain(|pointer| !UNKNOWN.iter().any(|key| pointer.ends_with(key)) && !BESIDE.contains(&&**pointer));
        assert!(
            difference.left_out.is_empty(),
            "{:?}\n{text}\n{written}",
            difference.left_out
        );
    }
}

/// The keys that are generated where any may be.
const UNKNOWN: [&str; 3] = ["zzz/~ü", "\"qqq\"", "漢字\n"];

/// Further keys of an event's payload that is read alone.
const BESIDE: [&str; 2] = ["/k0", "/k1"];

fn is_alias(value: Option<&Value>) -> bool {
    let aliases = [
        "subscription_item",
        "waitlistEntry",
        "facebook_account",
        "google_account",
    ];
    value
        .and_then(Value::as_str)
        .is_some_and(|object| aliases.contains(&object))
}

#[test]
fn a_report_says_exactly_what_was_broken() {
    let mut rng = seeded();
    each_model!(broken_documents(&mut rng));
}

fn broken_documents<T: DeserializeOwned + HasSchema + Debug>(rng: &mut Rng) {
    let mut broken = 0;
    while broken < documents() {
        let mut generator = Generator::new(rng);
        generator.longest = LONGEST;
        let mut document = generator.document(T::SCHEMA);
        if T::SCHEMA.kind() == SchemaKind::OneOf {
            // An object would be read as another of its types.
            generator.break_inside(&mut document);
        } else {
            generator.break_some(&mut document);
        }
        let Printed { text, mut planted } = print(&document, rng);
        if planted.is_empty() {
            from_str::<T>(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", type_name::<T>()));
            continue;
        }
        broken += 1;
        let error = from_str::<T>(&text).expect_err(&text);
        assert_eq!(error.is_truncated(), planted.len() > 100);
        planted.truncate(100);
        assert_eq!(reported(&error), planted, "{}\n{text}\n{error}", type_name::<T>());
        let shown = error.to_string();
        assert!(!shown.contains([PUBLIC, SECRET]), "{text}\n{shown}");
    }
}
