//! Types that only serde knows, in fields: each is validated as a whole, and the containers around it are descended into.

use clerk_models::{ClerkModel, HasSchema, Secret, from_str, from_value, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

/// A foreign type, which serde can read and this crate knows nothing of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
struct Even(u32);

impl<'de> Deserialize<'de> for Even {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = u32::deserialize(deserializer)?;
        if value % 2 == 0 {
            Ok(Even(value))
        } else {
            Err(serde::de::Error::custom(format!("{value} is odd")))
        }
    }
}

#[test]
fn foreign_type_is_validated_as_a_whole() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Pair {
        first: Even,
        second: Option<Even>,
        both: Vec<Even>,
    }
    assert_eq!(
        from_str::<Pair>(r#"{"first": 31, "second": 53, "both": [2]}"#)
            .unwrap_err()
            .to_string(),
        "2 violations\n\
         /first: not a valid `Even` (line 1, column 11)\n\
         /second: not a valid `Even` (line 1, column 25)"
    );
    assert_eq!(
        from_str::<Pair>(r#"{"first": 2, "both": [2, 31]}"#)
            .unwrap_err()
            .to_string(),
        "/both/1: not a valid `Even` (line 1, column 26)"
    );
    let pair: Pair = from_str(r#"{"first": 2, "both": [4]}"#).unwrap();
    assert_eq!(pair.both, [Even(4)]);
}

/// A foreign type that borrows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Name<'a>(&'a str);

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "line")]
struct Line {
    amount: u8,
}

/// The pointers and codes of what is wrong with a text.
fn found<'a, T: Deserialize<'a> + HasSchema + Debug>(json: &'a str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for violation in from_str::<T>(json).unwrap_err().violations() {
        found.push((violation.pointer().to_string(), violation.code().to_string()));
    }
    found
}

fn pointers<'a, T: Deserialize<'a> + HasSchema + Debug>(json: &'a str) -> Vec<String> {
    found::<T>(json).into_iter().map(|(pointer, _)| pointer).collect()
}

/// Each container of std: the second element is invalid.
#[test]
fn every_array_is_descended_into() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    #[allow(clippy::linkedlist)] // One of std's.
    struct Doc<'a> {
        vec: Vec<Even>,
        vec_deque: VecDeque<Even>,
        linked_list: LinkedList<Even>,
        heap: BinaryHeap<Even>,
        tree_set: BTreeSet<Even>,
        set: HashSet<Even>,
        boxed: Box<[Even]>,
        shared: Rc<[Even]>,
        atomic: Arc<[Even]>,
        cow: Cow<'a, [Even]>,
        fixed: [Even; 2],
        tuple: (u8, Even),
        single: (Even,),
    }
    let names = [
        "vec",
        "vecDeque",
        "linkedList",
        "heap",
        "treeSet",
        "set",
        "boxed",
        "shared",
        "atomic",
        "cow",
        "fixed",
        "tuple",
    ];
    let mut document = json!({"single": [1]});
    let mut expected = vec!["/single/0".to_owned()];
    for name in names {
        document[name] = json!([2, 3]);
        expected.push(format!("/{name}/1"));
    }
    expected.sort();
    let mut from_text = pointers::<Doc>(&document.to_string());
    from_text.sort();
    assert_eq!(from_text, expected);
    let error = from_value::<Doc>(&document).unwrap_err();
    let mut of_value: Vec<String> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().to_string())
        .collect();
    of_value.sort();
    assert_eq!(of_value, expected);
    assert!(
        error
            .violations()
            .iter()
            .all(|violation| violation.to_string().ends_with("not a valid `Even`"))
    );
}

#[test]
fn containers_are_descended_into_at_any_depth() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    #[allow(clippy::type_complexity)] // That is what is tested.
    struct Doc {
        pairs: Vec<(Even, Line)>,
        pointers: Box<Vec<Rc<(Even, Box<Line>)>>>,
        optional: Option<Vec<Option<Even>>>,
        deep: HashMap<String, BTreeMap<u8, Vec<[Even; 1]>>>,
    }
    let json = r#"{
        "pairs": [[1, {"object": "line", "amount": "x"}], [2, {"object": "line"}]],
        "pointers": [[1, {"object": "line", "amount": -1}]],
        "optional": [null, 1, "x"],
        "deep": {"a": {"7": [[1], [2]], "x": [[2, 4]]}}
    }"#;
    let expected = [
        ("/pairs/0/0", "invalid_value"),
        ("/pairs/0/1/amount", "wrong_type"),
        ("/pairs/1/1/amount", "missing_field"),
        ("/pointers/0/0", "invalid_value"),
        ("/pointers/0/1/amount", "invalid_value"),
        ("/optional/1", "invalid_value"),
        ("/optional/2", "invalid_value"),
        ("/deep/a/7/0/0", "invalid_value"),
        ("/deep/a/x", "invalid_value"),
        ("/deep/a/x/0", "invalid_value"),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(pointer, code)| (pointer.to_owned(), code.to_owned()))
        .collect();
    assert_eq!(found::<Doc>(json), expected);
}

#[test]
fn foreign_keys_hide_no_values() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        by_id: BTreeMap<Even, Line>,
    }
    let json = r#"{"by_id": {"2": {"object": "line", "amount": 1}, "3": {"object": "line", "amount": "x"}, "x": 1}}"#;
    assert_eq!(
        pointers::<Doc>(json),
        ["/by_id/3", "/by_id/3/amount", "/by_id/x", "/by_id/x"]
    );
}

#[test]
fn borrowed_foreign_types_are_validated_in_containers() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc<'a> {
        names: Vec<(Name<'a>, Line)>,
        by_name: HashMap<String, Option<Name<'a>>>,
        alone: Name<'a>,
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(transparent)]
    #[allow(clippy::box_collection)] // That is what is tested.
    struct Newtype<'a>(Box<Vec<(Name<'a>, u8)>>);
    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Event<'a> {
        #[clerk_model(object = "names")]
        Names(Vec<Name<'a>>),
        #[clerk_model(object = "pair")]
        Pair((u8, Name<'a>)),
    }
    let json = r#"{"names": [["a", {"object": "line", "amount": 1}], [1, {"object": "line"}]], "byName": {"a": null, "b": 1},
                   "alone": 1}"#;
    assert_eq!(
        pointers::<Doc>(json),
        ["/names/1/0", "/names/1/1/amount", "/byName/b", "/alone"]
    );
    assert_eq!(pointers::<Newtype>(r#"[["a", 1], [2, "x"]]"#), ["/1/0", "/1/1"]);
    assert_eq!(
        pointers::<Event>(r#"{"type": "names", "data": ["a", 1, "b", 2]}"#),
        ["/data/1", "/data/3"]
    );
    assert_eq!(
        pointers::<Event>(r#"{"data": ["a", 1], "type": "pair"}"#),
        ["/data/0", "/data/1"]
    );
    let error = from_str::<Doc>(r#"{"names": [], "byName": {}, "alone": 1}"#).unwrap_err();
    assert_eq!(error.to_string(), "/alone: not a valid `Name` (line 1, column 38)");
}

#[test]
fn foreign_types_beside_type_parameters() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Generic<T> {
        items: Vec<(Even, T)>,
        by_id: Option<BTreeMap<Even, T>>,
    }
    let json = r#"{"items": [[1, {"object": "line"}]], "by_id": {"1": 1}}"#;
    assert_eq!(
        pointers::<Generic<Line>>(json),
        ["/items/0/0", "/items/0/1/amount", "/by_id/1", "/by_id/1"]
    );
    // A type parameter need not be owned.
    assert_eq!(
        pointers::<Generic<&str>>(r#"{"items": [[1, 2]]}"#),
        ["/items/0/0", "/items/0/1"]
    );
}

/// A type of another crate that is named like one of std's is no container.
#[test]
fn namesake_of_a_container_is_foreign() {
    mod foreign {
        #[derive(Debug, serde::Serialize, serde::Deserialize)]
        pub struct Vec<T> {
            pub first: T,
        }

        #[derive(Debug, serde::Serialize, serde::Deserialize)]
        pub struct Box<T> {
            pub inside: T,
        }
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        vec: foreign::Vec<Even>,
        boxed: Option<foreign::Box<Vec<Even>>>,
    }
    let json = r#"{"vec": 2, "boxed": {"inside": [2, 3]}}"#;
    assert_eq!(
        from_str::<Doc>(json).unwrap_err().to_string(),
        "2 violations\n\
         /vec: not a valid `Vec<Even>` (line 1, column 9)\n\
         /boxed: not a valid `Box<Vec<Even>>` (line 1, column 21)"
    );
    let doc: Doc = from_str(r#"{"vec": {"first": 2}, "boxed": {"inside": [2]}}"#).unwrap();
    assert_eq!((doc.vec.first, doc.boxed.unwrap().inside), (Even(2), vec![Even(2)]));
}

#[test]
fn secret_beside_a_foreign_type_is_hidden() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        pairs: Vec<(Secret, Even)>,
    }
    let json = r#"{"pairs": ["ya29", ["ya29", "ya30"], [7, 1]]}"#;
    let error = from_str::<Doc>(json).unwrap_err();
    assert_eq!(
        error
            .violations()
            .iter()
            .map(|violation| violation.pointer().as_str())
            .collect::<Vec<_>>(),
        ["/pairs/0", "/pairs/1/1", "/pairs/2/0", "/pairs/2/1"]
    );
    for text in [
        error.to_string(),
        error.render(json).to_string(),
        serde_json::to_string(&error).unwrap(),
    ] {
        assert!(!text.contains("ya"), "{text}");
    }
    let error = serde_json::from_str::<Doc>(json).unwrap_err();
    assert!(
        error.to_string().starts_with("invalid value for \"pairs\" at line 1"),
        "{error}"
    );
}

#[test]
fn json_schema_describes_the_containers() {
    #[derive(ClerkModel)]
    #[clerk_model(no_object)]
    #[allow(dead_code)] // Only the schema is used.
    struct Doc {
        pairs: Vec<(Even, u8)>,
    }
    let schema = json_schema::<Doc>();
    assert_eq!(
        schema["$defs"]["Doc"]["properties"]["pairs"]["items"]["prefixItems"],
        json!([{}, {"type": "integer", "minimum": 0, "maximum": 255}])
    );
}

/// A foreign type that reads a part of what a string reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Upper(String);

impl<'de> Deserialize<'de> for Upper {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.chars().all(char::is_uppercase) {
            Ok(Upper(text))
        } else {
            Err(serde::de::Error::custom("a letter is lower case"))
        }
    }
}

clerk_models::opaque_schema!(Upper as String);

/// One that reads null.
#[derive(Debug, PartialEq, Serialize)]
struct NotNull(Option<u8>);

impl<'de> Deserialize<'de> for NotNull {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Option::deserialize(deserializer)? {
            None => Err(serde::de::Error::custom("null")),
            value => Ok(NotNull(value)),
        }
    }
}

clerk_models::opaque_schema!(NotNull as Option<u8>);

#[derive(Debug, PartialEq, Serialize)]
struct Lines(Vec<Line>);

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let lines = Vec::<Line>::deserialize(deserializer)?;
        if lines.is_empty() {
            Err(serde::de::Error::custom("no lines"))
        } else {
            Ok(Lines(lines))
        }
    }
}

clerk_models::opaque_schema!(Lines as Vec<Line>);

#[test]
fn stricter_type_loses_no_violation() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        plain: Upper,
        option: Option<Upper>,
        #[clerk_model(required)]
        required: Option<Upper>,
        list: Vec<Option<Upper>>,
        keys: BTreeMap<Upper, u8>,
        not_null: NotNull,
        lines: Lines,
        n: u8,
    }
    let expected = |list: &[(&str, &str)]| {
        let list = list
            .iter()
            .map(|(pointer, code)| ((*pointer).to_owned(), (*code).to_owned()));
        list.collect::<Vec<_>>()
    };
    let json = r#"{"plain": "x", "option": "x", "required": "x", "list": ["A", "a", null, 1], "keys": {"A": 1, "a": 2},
                   "notNull": null, "lines": [], "n": "1"}"#;
    assert_eq!(
        found::<Doc>(json),
        expected(&[
            ("/plain", "invalid_value"),
            ("/option", "invalid_value"),
            ("/required", "invalid_value"),
            ("/list/1", "invalid_value"),
            ("/list/3", "wrong_type"),
            ("/keys/a", "invalid_value"),
            ("/notNull", "invalid_value"),
            ("/lines", "invalid_value"),
            ("/n", "wrong_type"),
        ])
    );
    let json = r#"{"plain": 1, "option": null, "required": null, "list": [], "keys": {}, "notNull": "x",
                   "lines": [{"object": "line", "amount": "x"}], "n": 1}"#;
    assert_eq!(
        found::<Doc>(json),
        expected(&[
            ("/plain", "wrong_type"),
            ("/notNull", "wrong_type"),
            ("/lines/0/amount", "wrong_type"),
        ])
    );
    let json = r#"{"plain": "X", "option": null, "required": null, "list": [null], "keys": {"A": 1}, "notNull": 7,
                   "lines": [{"object": "line", "amount": 1}], "n": 1}"#;
    let doc: Doc = from_str(json).unwrap();
    assert_eq!((doc.plain, doc.not_null), (Upper("X".into()), NotNull(Some(7))));
}

/// The type itself comes before the field's `check`, which needs a value.
#[test]
fn stricter_type_and_a_check() {
    fn short(value: &Upper) -> Result<(), &'static str> {
        if value.0.len() < 3 { Ok(()) } else { Err("too long") }
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        #[clerk_model(check = short)]
        code: Upper,
        n: u8,
    }
    for (code, message) in [
        (r#""x""#, "not a valid `Upper`"),
        (r#""XXX""#, "invalid value: too long"),
    ] {
        let json = format!(r#"{{"code": {code}, "n": -1}}"#);
        let error = from_str::<Doc>(&json).unwrap_err();
        assert!(
            error.violations()[0]
                .to_string()
                .starts_with(&format!("/code: {message}")),
            "{error}"
        );
        assert_eq!(error.violations()[1].pointer(), "/n");
    }
}
