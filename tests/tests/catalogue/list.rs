//! `List`: a bare array or a page, what is said of anything else, and that it is written as it was read.

use clerk_models::models::{List, Page, TotalCount};
use clerk_models::{ClerkModel, OAuthAccessToken, ViolationCode, Wire, from_slice, from_str, from_value, json_schema};
use serde_json::{Value, json};

/// A list in a field.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "answer")]
struct Answer {
    all_items: List<TotalCount>,
    more_items: Option<List<TotalCount>>,
}

fn count(total_count: i64) -> TotalCount {
    TotalCount { total_count }
}

#[test]
fn a_bare_array_is_all_there_is() {
    let list: List<u8> = from_str("[1, 2]").unwrap();
    assert_eq!(list, List::All(vec![1, 2]));
    assert_eq!((list.items(), list.clone().into_items()), (&[1, 2][..], vec![1, 2]));
    assert_eq!(from_str::<List<u8>>("[]").unwrap(), List::All(Vec::new()));
}

#[test]
fn page_is_read_in_both_cases() {
    let page = List::Page(Page {
        data: vec![1, 2],
        total_count: 7,
    });
    for text in [
        r#"{"data": [1, 2], "total_count": 7}"#,
        r#"{"totalCount": 7, "data": [1, 2]}"#,
        r#"{"data": [1, 2], "total_count": 7, "next": null}"#,
    ] {
        assert_eq!(from_str::<List<u8>>(text).unwrap(), page, "{text}");
        assert_eq!(from_slice::<List<u8>>(text.as_bytes()).unwrap(), page, "{text}");
        assert_eq!(serde_json::from_str::<List<u8>>(text).unwrap(), page, "{text}");
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(from_value::<List<u8>>(&value).unwrap(), page, "{text}");
    }
    assert_eq!((page.items(), page.clone().into_items()), (&[1, 2][..], vec![1, 2]));
}

#[test]
fn it_is_written_as_it_was_read() {
    let all: List<TotalCount> = from_str(r#"[{"object": "total_count", "total_count": 1}]"#).unwrap();
    let written = r#"[{"object":"total_count","totalCount":1}]"#;
    assert_eq!(serde_json::to_string(&all).unwrap(), written);
    assert_eq!(from_str::<List<TotalCount>>(written).unwrap(), all);

    let page: List<u8> = from_str(r#"{"data": [1], "total_count": 7}"#).unwrap();
    assert_eq!(serde_json::to_string(&page).unwrap(), r#"{"data":[1],"totalCount":7}"#);
    assert_eq!(
        serde_json::to_string(&Wire(&page)).unwrap(),
        r#"{"data":[1],"total_count":7}"#
    );
}

#[test]
fn anything_else_is_neither() {
    for (text, found) in [
        ("null", "null"),
        (r#""[1, 2]""#, "string"),
        ("7", "integer"),
        ("0.5", "number"),
        ("true", "boolean"),
    ] {
        let error = from_str::<List<u8>>(text).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the document: expected array or object, found {found} (line 1, column 1)"),
            "{text}"
        );
        assert_eq!(error.violations()[0].code(), ViolationCode::WrongType);
        let value: Value = serde_json::from_str(text).unwrap();
        let error = from_value::<List<u8>>(&value).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the document: expected array or object, found {found}")
        );
    }
    let error = from_str::<List<u8>>("[1").unwrap_err();
    assert_eq!(error.violations()[0].code(), ViolationCode::Syntax);
}

#[test]
fn object_is_validated_as_a_page() {
    let error = from_str::<List<u8>>(r#"{"items": [1]}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /data: missing field \"data\" (line 1, column 1)\n\
         /totalCount: missing field \"totalCount\" (line 1, column 1)"
    );
    let error = from_str::<List<u8>>(r#"{"data": {}, "total_count": -1}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /data: expected array, found object (line 1, column 10)\n\
         /total_count: integer out of range, expected 0 to 18446744073709551615 (line 1, column 29)"
    );
}

#[test]
fn the_report_goes_into_both() {
    let items = r#"[{"object": "total_count", "total_count": "1"}, {"object": "user"}, {}]"#;
    let expected = [
        ("/0/total_count", ViolationCode::WrongType),
        ("/1/object", ViolationCode::WrongObject),
        ("/2/object", ViolationCode::MissingField),
        ("/2/total_count", ViolationCode::MissingField),
    ];
    let page = format!(r#"{{"data": {items}, "totalCount": 3}}"#);
    for (text, prefix) in [(items, ""), (&*page, "/data")] {
        let error = from_str::<List<TotalCount>>(text).unwrap_err();
        let found: Vec<_> = error
            .violations()
            .iter()
            .map(|violation| (violation.pointer().to_string(), violation.code()))
            .collect();
        let expected = expected.map(|(pointer, code)| (format!("{prefix}{pointer}"), code));
        assert_eq!(found, expected, "{error}");

        let value: Value = serde_json::from_str(text).unwrap();
        let error = from_value::<List<TotalCount>>(&value).unwrap_err();
        assert_eq!(error.violations().len(), 4, "{error}");
    }
}

#[test]
fn tagged_enum_in_a_field() {
    let json = r#"{"object": "answer", "all_items": [], "more_items": {"data": [{"object": "total_count", "total_count": 1}], "total_count": 2}}"#;
    let answer: Answer = from_str(json).unwrap();
    let expected = Answer {
        all_items: List::All(Vec::new()),
        more_items: Some(List::Page(Page {
            data: vec![count(1)],
            total_count: 2,
        })),
    };
    assert_eq!(answer, expected);
    let absent: Answer = from_str(r#"{"object": "answer", "all_items": [], "more_items": null}"#).unwrap();
    assert_eq!(absent.more_items, None);

    let json = r#"{"object": "answer", "all_items": null, "more_items": {"data": [{"object": "total_count"}]}}"#;
    assert_eq!(
        from_str::<Answer>(json).unwrap_err().to_string(),
        "3 violations\n\
         /all_items: expected array or object, found null (line 1, column 35)\n\
         /more_items/total_count: missing field \"total_count\" (line 1, column 55)\n\
         /more_items/data/0/total_count: missing field \"total_count\" (line 1, column 65)"
    );
}

#[test]
fn binary_formats_hold_both() {
    for list in [
        List::All(vec![count(1), count(2)]),
        List::Page(Page {
            data: vec![count(1)],
            total_count: 7,
        }),
    ] {
        let mut cbor = Vec::new();
        ciborium::into_writer(&list, &mut cbor).unwrap();
        assert_eq!(ciborium::from_reader::<List<TotalCount>, _>(&cbor[..]).unwrap(), list);
        let pack = rmp_serde::to_vec_named(&list).unwrap();
        assert_eq!(rmp_serde::from_slice::<List<TotalCount>>(&pack).unwrap(), list);
    }
}

#[test]
fn json_schema_has_both() {
    let schema = jsonschema::validator_for(&json_schema::<List<u8>>()).unwrap();
    for valid in [
        json!([]),
        json!([1, 2]),
        json!({ "data": [1], "totalCount": 1 }),
        json!({ "data": [], "total_count": 1 }),
    ] {
        assert!(schema.is_valid(&valid), "{valid}");
    }
    for invalid in [
        json!(null),
        json!("[1]"),
        json!([256]),
        json!({ "data": [] }),
        json!({ "data": ["1"], "totalCount": 1 }),
    ] {
        assert!(!schema.is_valid(&invalid), "{invalid}");
    }
}

#[test]
fn what_is_secret_stays_so() {
    let tokens = r#"[{"object": "oauth_access_token", "token": ["ya29.a0Af"], "id_token": 5}]"#;
    for text in [tokens.to_owned(), format!(r#"{{"data": {tokens}}}"#)] {
        let error = from_str::<List<OAuthAccessToken>>(&text).unwrap_err();
        let shown = format!("{error} {}", error.render(&text));
        assert!(!shown.contains("ya29"), "{shown}");
    }
}
