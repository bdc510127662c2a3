//! On any text at all, the reader and serde's `Deserialize` agree on what is read, and a report is in order.

use crate::generate::{Generator, seeded};
use crate::models::each_root;
use crate::mutate::mutate;
use crate::print::print;
use clerk_models::{
    ClerkModel, HasSchema, ValidationError, Violation, ViolationCode, from_slice, from_str, from_value,
};
use clerk_models_tests::rounds;
use fastrand::Rng;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::time::Duration;

/// What is generated of each type in each of two threads, and the mutations of each document.
/// Documents of each type.
fn documents() -> usize {
    rounds(16, 64)
}

const MUTATIONS: usize = 22;

/// What borrows, and what is validated as a whole.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "foreign")]
struct Foreign<'a> {
    borrowed: &'a str,
    lent: Cow<'a, str>,
    time_out: Duration,
    #[clerk_model(with = plainly)]
    through_functions: Option<String>,
    #[clerk_model(check = is_short)]
    short: Vec<u8>,
    either_way: Option<Result<u8, String>>,
}

mod plainly {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[allow(clippy::ref_option)] // As serde calls it.
    pub(crate) fn serialize<S: Serializer>(value: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
        Option::deserialize(deserializer)
    }
}

fn is_short(list: &[u8]) -> Result<(), &'static str> {
    (list.len() < 3).then_some(()).ok_or("too\nlong")
}

const FOREIGN: &str = r#"{"object": "foreign", "borrowed": "a", "lent": "§", "time_out": {"secs": 1, "nanos": 5},
    "throughFunctions": "abc", "short": [1, 2], "eitherWay": {"Ok": 7}, "more": ["\u00e9", {"a": null}]}"#;

/// The same as a variant, next to others that borrow or are validated as a whole.
#[derive(Debug, PartialEq, ClerkModel)]
enum Mixed<'a> {
    Foreign(Foreign<'a>),
    #[clerk_model(object = "duration")]
    Duration(Duration),
    #[clerk_model(object = "texts")]
    Texts(BTreeMap<&'a str, Cow<'a, str>>),
}

const MIXED: [&str; 3] = [
    r#"{"secs": 1, "object": "duration", "nanos": 5}"#,
    r#"{"a": "b", "object": "texts", "human": "\u00e9"}"#,
    r#"{"borrowed": "a", "lent": "\u00e9", "time_out": {"secs": 1, "nanos": 5}, "object": "foreign", "short": []}"#,
];

#[derive(Debug, Default)]
struct Counts {
    documents: usize,
    grammatical: usize,
    accepted: usize,
}

#[test]
fn the_reader_and_deserialize_agree() {
    let mut rng = seeded();
    let run = |mut rng: Rng| {
        let mut counts = Counts::default();
        each_root!(mutations(&mut rng, &mut counts));
        for _ in 0..documents() * MUTATIONS {
            validate::<Foreign<'_>>(&mutate(FOREIGN, &mut rng), &mut counts);
            let mixed = MIXED[rng.usize(..MIXED.len())];
            validate::<Mixed<'_>>(&mutate(mixed, &mut rng), &mut counts);
        }
        counts
    };
    let (one, other) = (rng.fork(), rng.fork());
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| run(one));
        let other = run(other);
        (one.join().expect("the other half"), other)
    });
    let counts = Counts {
        documents: one.documents + other.documents,
        grammatical: one.grammatical + other.grammatical,
        accepted: one.accepted + other.accepted,
    };
    println!("{counts:?}");
    assert!(counts.documents >= rounds(25_000, 100_000), "{counts:?}");
    assert!(counts.grammatical >= counts.documents / 2, "{counts:?}");
    assert!(counts.accepted >= counts.documents / 4, "{counts:?}");
}

fn mutations<T: DeserializeOwned + HasSchema + PartialEq + Debug>(rng: &mut Rng, counts: &mut Counts) {
    for _ in 0..documents() {
        // A short one of several: there, a mutation matters.
        let generated = (0..4).map(|_| {
            let mut generator = Generator::new(rng);
            generator.longest = 2;
            let document = generator.document(T::SCHEMA);
            print(&document, rng).text
        });
        let text = generated.min_by_key(String::len).expect("one of four");
        for _ in 0..MUTATIONS {
            let mutated = mutate(&text, rng);
            validate::<T>(&mutated, counts);
            if let Ok(value) = serde_json::from_slice(&mutated) {
                validate_value::<T>(&value);
            }
        }
    }
}

fn validate<'a, T: Deserialize<'a> + HasSchema + PartialEq + Debug>(json: &'a [u8], counts: &mut Counts) {
    counts.documents += 1;
    let Ok(text) = std::str::from_utf8(json) else {
        let error = from_slice::<T>(json).expect_err("not UTF-8");
        let text = String::from_utf8_lossy(json);
        in_order(&error, &text);
        syntax(&error, &text, false);
        return;
    };
    let grammar = serde_json::from_str::<IgnoredAny>(text).is_ok();
    counts.grammatical += usize::from(grammar);
    match (from_str::<T>(text), serde_json::from_str::<T>(text)) {
        (Ok(read), Ok(expected)) => {
            assert_eq!(read, expected, "{text}");
            counts.accepted += 1;
        }
        (Err(error), Err(_)) => {
            in_order(&error, text);
            syntax(&error, text, grammar);
        }
        (Ok(_), Err(error)) => panic!("read, but serde says {error}\n{text}"),
        (Err(error), Ok(_)) => panic!("not read, but by serde: {error}\n{text}"),
    }
}

/// A `Value` is read as its text is. With `arbitrary_precision`, where `serde_json` differs from itself, the text decides;
/// without it, floats change in printing and parsing.
fn validate_value<T: DeserializeOwned + HasSchema + PartialEq + Debug>(value: &Value) {
    let expected = if cfg!(feature = "serde-json-features") {
        serde_json::from_str(&value.to_string())
    } else {
        T::deserialize(value)
    };
    match (from_value::<T>(value), expected) {
        (Ok(read), Ok(expected)) => assert_eq!(read, expected, "{value}"),
        (Err(error), Err(_)) => {
            found_by_walking(&error, value);
            located_as_in_text::<T>(error, &value.to_string());
        }
        (read, _) => panic!("only one of two reads it: {read:?}\n{value}"),
    }
}

/// Pointers lead to where the report on the text has the violations, but for misspelled keys.
fn located_as_in_text<T: DeserializeOwned + HasSchema + Debug>(mut error: ValidationError, text: &str) {
    let Err(of_text) = from_str::<T>(text) else { return };
    error.locate(text);
    let locations = |error: &ValidationError| -> Vec<_> {
        let of = |violation: &Violation| {
            let place = violation.line().zip(violation.column());
            (violation.to_string(), place, violation.span(), violation.key_span())
        };
        let violations = error.violations().iter();
        let violations = violations.filter(|violation| violation.pointer().is_exact());
        violations
            .map(of)
            .filter(|(text, ..)| !text.contains("found the unknown key"))
            .collect()
    };
    assert_eq!(locations(&error), locations(&of_text), "{text}");
}

/// The report is what it promises to be, whatever it says.
fn in_order(error: &ValidationError, text: &str) {
    let violations = error.violations();
    assert!((1..=100).contains(&violations.len()), "{text}");
    let lines: Vec<usize> = text.split('\n').map(|line| line.chars().count()).collect();
    let mut last = (1, 1);
    for violation in violations {
        let place = (violation.line().expect("a line"), violation.column().expect("a column"));
        assert!(last <= place, "{error}\n{text}");
        assert!(place.1 <= lines[place.0 - 1] + 1, "{error}\n{text}");
        last = place;
        spans(violation, text);
    }
    let heading = usize::from(violations.len() > 1);
    assert_eq!(error.to_string().lines().count(), violations.len() + heading, "{error}");
    assert!(error.render(text).to_string().len() > 10);
    found_by_walking(error, text);
}

/// A span is that of a JSON value, and that of its key precedes it.
fn spans(violation: &Violation, text: &str) {
    let span = violation.span().expect("a span");
    let value = text.get(span.clone()).expect("bytes of the text");
    if violation.code() == ViolationCode::Syntax {
        assert_eq!(value, "", "{violation}\n{text}");
    } else if serde_json::from_str::<IgnoredAny>(text).is_ok() {
        assert_eq!(value, value.trim(), "{violation}\n{text}");
        assert!(serde_json::from_str::<IgnoredAny>(value).is_ok(), "{violation}\n{text}");
    }
    let Some(key) = violation.key_span() else { return };
    assert!(key.end < span.start, "{violation}\n{text}");
    let key = text.get(key).expect("bytes of the text");
    assert!(
        key.starts_with('"') && key.ends_with('"') && key.len() > 1,
        "{violation}\n{text}"
    );
}

/// The schemas here say all that the types read, so that nothing is left to the first pass's error.
fn found_by_walking(error: &ValidationError, document: impl Display) {
    let fallback = |message: &str| message.contains("here or just before") || message == "the document: invalid value";
    assert!(!fallback(&error.to_string()), "{error}\n{document}");
}

/// What is not JSON is reported once and last, and never of what is JSON.
fn syntax(error: &ValidationError, text: &str, grammar: bool) {
    let is_syntax = |violation: &Violation| violation.code() == ViolationCode::Syntax;
    let count = error
        .violations()
        .iter()
        .filter(|violation| is_syntax(violation))
        .count();
    if !grammar {
        assert!(
            count == 1 && error.violations().last().is_some_and(is_syntax),
            "{error}\n{text}"
        );
    } else if serde_json::from_str::<Value>(text).is_ok() {
        assert_eq!(count, 0, "{error}\n{text}");
    }
}
