//! Integers and booleans as discriminators, and keys that are constant.

use clerk_models::{ClerkModel, HasSchema, Metadata, ViolationCode, Wire, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = 0, tag = "type")]
struct TextChannel {
    name: String,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = -2, object_alias = 2, tag = "type", deny_unknown_fields)]
struct VoiceChannel {
    bit_rate: u32,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = true, tag = "deleted", object_optional)]
struct Deleted {
    id: String,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Thread {
    name: String,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type")]
enum Channel {
    Text(TextChannel),
    Voice(Box<VoiceChannel>),
    #[clerk_model(object = 10, object = 11)]
    Thread(Thread),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type")]
enum OpenChannel {
    Text(TextChannel),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "op", content = "d")]
enum Frame {
    #[clerk_model(object = 1)]
    Heartbeat(Option<u64>),
    #[clerk_model(object = 10)]
    Hello(Thread),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "ok")]
enum Answer {
    #[clerk_model(object = true)]
    Done(Thread),
    #[clerk_model(object = false)]
    Failed(Metadata),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", object = "Pod", constant("apiVersion" = "v1"))]
struct Pod {
    host_name: String,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields, constant("version" = -3), constant("is_final" = true))]
struct Versioned {
    id: u8,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", object = "Deployment", constant("apiVersion" = "apps/v1"))]
struct Deployment {
    #[clerk_model(extra)]
    rest: Metadata,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind")]
enum Resource {
    Pod(Pod),
    Deployment(Deployment),
}

/// The violations, equal from text and from a `Value` except for locations.
fn violations<T: DeserializeOwned + HasSchema + Debug>(json: &str) -> Vec<(ViolationCode, String)> {
    let list = |error: clerk_models::ValidationError| {
        let violations = error.violations().iter();
        let each = violations.map(|violation| {
            (
                violation.code(),
                format!("{}: {}", violation.pointer(), violation.message()),
            )
        });
        each.collect::<Vec<_>>()
    };
    let of_text = list(from_str::<T>(json).unwrap_err());
    let value: Value = serde_json::from_str(json).unwrap();
    // A `Value` may have another order.
    let sorted = |mut list: Vec<(ViolationCode, String)>| {
        list.sort_by(|one, other| one.1.cmp(&other.1));
        list
    };
    let of_value = list(from_value::<T>(&value).unwrap_err());
    assert_eq!(sorted(of_text.clone()), sorted(of_value), "{json}");
    serde_json::from_str::<T>(json).unwrap_err();
    // With `arbitrary_precision`, `serde_json` reads `-0` from a `Value` as an integer.
    if !(cfg!(feature = "serde-json-features") && json.contains("-0")) {
        serde_json::from_value::<T>(value).unwrap_err();
    }
    of_text
}

fn one<T: DeserializeOwned + HasSchema + Debug>(json: &str) -> (ViolationCode, String) {
    let violations = violations::<T>(json);
    assert_eq!(violations.len(), 1, "{violations:?}");
    violations.into_iter().next().unwrap()
}

/// Reads the document by every route, and writes it back.
#[track_caller]
fn check<T: DeserializeOwned + Serialize + HasSchema + Debug + PartialEq>(json: &str, model: &T, written: &str) {
    assert_eq!(from_str::<T>(json).as_ref(), Ok(model));
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(from_value::<T>(&value).as_ref(), Ok(model));
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), *model);
    assert_eq!(serde_json::from_value::<T>(value.clone()).unwrap(), *model);
    assert_eq!(sonic_rs::from_str::<T>(json).unwrap(), *model);
    // With `arbitrary_precision`, a `Value` writes its numbers as maps.
    if !cfg!(feature = "serde-json-features") {
        let mut cbor = Vec::new();
        ciborium::into_writer(&value, &mut cbor).unwrap();
        assert_eq!(ciborium::from_reader::<T, _>(&cbor[..]).unwrap(), *model);
        let pack = rmp_serde::to_vec_named(model).unwrap();
        assert_eq!(rmp_serde::from_slice::<T>(&pack).unwrap(), *model);
    }
    assert_eq!(serde_json::to_string(model).unwrap(), written);
}

#[test]
fn integer_tag_is_read_and_written() {
    let text = TextChannel { name: "a".to_owned() };
    check(r#"{"name": "a", "type": 0}"#, &text, r#"{"type":0,"name":"a"}"#);
    let voice = VoiceChannel { bit_rate: 8 };
    check(r#"{"bit_rate": 8, "type": 2}"#, &voice, r#"{"type":-2,"bitRate":8}"#);
    assert_eq!(
        serde_json::to_string(&Wire(&voice)).unwrap(),
        r#"{"type":-2,"bit_rate":8}"#
    );
    let (object, objects): (i64, &[i64]) = (VoiceChannel::OBJECT, VoiceChannel::OBJECTS);
    assert_eq!((object, objects, VoiceChannel::TAG), (-2, &[-2, 2][..], "type"));
    assert_eq!(VoiceChannel::SCHEMA.discriminators(), [-2, 2]);
}

#[test]
fn boolean_tag_is_read_and_written() {
    let deleted = Deleted { id: "a".to_owned() };
    let written = r#"{"deleted":true,"id":"a"}"#;
    check(written, &deleted, written);
    check(r#"{"id": "a"}"#, &deleted, written);
    let object: bool = Deleted::OBJECT;
    assert!(object && Deleted::OBJECTS == [true]);
    let wrong = (
        ViolationCode::WrongObject,
        "/deleted: expected the object true, found false".to_owned(),
    );
    assert_eq!(one::<Deleted>(r#"{"deleted": false}"#), wrong);
    let wrong = (
        ViolationCode::WrongType,
        "/deleted: expected boolean, found integer".to_owned(),
    );
    assert_eq!(one::<Deleted>(r#"{"deleted": 1}"#), wrong);
}

#[test]
fn integer_tag_is_missing_or_wrong() {
    use ViolationCode::{MissingField, WrongObject, WrongType};
    for (tag, code, message) in [
        ("3", WrongObject, "expected the object -2 or 2, found 3"),
        (
            "18446744073709551615",
            WrongObject,
            "expected the object -2 or 2, found 18446744073709551615",
        ),
        (
            "-9223372036854775808",
            WrongObject,
            "expected the object -2 or 2, found -9223372036854775808",
        ),
        ("\"2\"", WrongType, "expected integer, found string"),
        ("2.0", WrongType, "expected integer, found number"),
        ("2e0", WrongType, "expected integer, found number"),
        ("-0", WrongType, "expected integer, found number"),
        ("null", WrongType, "expected integer, found null"),
        ("true", WrongType, "expected integer, found boolean"),
        ("[2]", WrongType, "expected integer, found array"),
        ("{}", WrongType, "expected integer, found object"),
    ] {
        let json = format!(r#"{{"bitRate": "x", "y": 1, "type": {tag}, "type": 9}}"#);
        // The only violation of its object; what a `Value` has twice is once.
        let error = from_str::<VoiceChannel>(&json).unwrap_err();
        assert_eq!(error.violations().len(), 1, "{error}");
        assert_eq!(error.violations()[0].message(), message);
        let json = json.replace(r#", "type": 9"#, "");
        assert_eq!(one::<VoiceChannel>(&json), (code, format!("/type: {message}")));
    }
    assert_eq!(
        violations::<VoiceChannel>(r#"{"bit_rate": "x"}"#),
        [
            (MissingField, "/type: missing field \"type\"".to_owned()),
            (WrongType, "/bit_rate: expected integer, found string".to_owned()),
        ]
    );
    let violation = &from_str::<VoiceChannel>(r#"{"type": 3}"#).unwrap_err().violations()[0].clone();
    assert_eq!((violation.expected(), violation.found()), (Some("-2"), Some("3")));
    assert_eq!((violation.line(), violation.column()), (Some(1), Some(10)));
}

#[test]
fn serde_names_both_integers() {
    let error = |json: &str| serde_json::from_str::<TextChannel>(json).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"type": 5}"#),
        "wrong object: expected 0, found 5 at line 1 column 10"
    );
    assert_eq!(
        error(r#"{"type": 0.0}"#),
        "invalid type: floating point `0.0`, expected the integer 0 at line 1 column 12"
    );
    assert_eq!(
        error(r#"{"type": "0"}"#),
        "invalid type: string \"0\", expected the integer 0 at line 1 column 12"
    );
}

#[test]
fn integer_picks_the_variant() {
    let voice = Channel::Voice(Box::new(VoiceChannel { bit_rate: 8 }));
    for json in [r#"{"type": -2, "bitRate": 8}"#, r#"{"bitRate": 8, "type": 2}"#] {
        check(json, &voice, r#"{"type":-2,"bitRate":8}"#);
    }
    let thread = Channel::Thread(Thread { name: "a".to_owned() });
    for json in [r#"{"type": 10, "name": "a"}"#, r#"{"name": "a", "type": 11}"#] {
        check(json, &thread, r#"{"type":10,"name":"a"}"#);
    }
    assert_eq!(
        violations::<Channel>(r#"{"bitRate": "8", "type": 2, "x": 1}"#),
        [
            (
                ViolationCode::WrongType,
                "/bitRate: expected integer, found string".to_owned()
            ),
            (ViolationCode::UnknownField, "/x: unknown field \"x\"".to_owned()),
        ]
    );
}

#[test]
fn unlisted_integer_is_no_variant() {
    let message = "/type: unknown variant 7, expected 0, -2, 2, 10 or 11";
    for json in [r#"{"type": 7}"#, r#"{"name": 5, "type": 7}"#] {
        assert_eq!(
            one::<Channel>(json),
            (ViolationCode::UnknownVariant, message.to_owned())
        );
    }
    for (tag, found) in [
        ("\"0\"", "string"),
        ("0.0", "number"),
        ("-0", "number"),
        ("null", "null"),
        ("[]", "array"),
    ] {
        let expected = (
            ViolationCode::WrongType,
            format!("/type: expected integer, found {found}"),
        );
        assert_eq!(one::<Channel>(&format!(r#"{{"type": {tag}}}"#)), expected);
        assert_eq!(one::<Channel>(&format!(r#"{{"name": "a", "type": {tag}}}"#)), expected);
        assert_eq!(
            one::<OpenChannel>(&format!(r#"{{"name": "a", "type": {tag}}}"#)),
            expected
        );
    }
    assert_eq!(
        one::<Channel>("{}").1,
        "/type: missing field \"type\", expected 0, -2, 2, 10 or 11"
    );
}

#[test]
fn other_keeps_unlisted_integers() {
    for (json, tag) in [
        (r#"{"type":7,"x":[1]}"#, json!(7)),
        (r#"{"type":-7,"x":[1]}"#, json!(-7)),
        (r#"{"x":[1],"type":9223372036854775807}"#, json!(i64::MAX)),
    ] {
        let mut kept = Metadata::new();
        kept.insert("x".to_owned(), json!([1]));
        kept.insert("type".to_owned(), tag);
        let other = OpenChannel::Other(kept);
        let written = serde_json::to_string(&other).unwrap();
        check(json, &other, &written);
    }
    // Beyond the integers that are listed. ciborium reads none of them where one of 64 bits with a sign is asked for.
    let json = r#"{"x":[1],"type":18446744073709551615}"#;
    for read in [from_str(json).unwrap(), serde_json::from_str(json).unwrap()] {
        let OpenChannel::Other(kept) = read else {
            panic!("not kept")
        };
        assert_eq!(kept["type"], json!(u64::MAX));
    }
}

#[test]
fn integer_picks_the_content() {
    check(r#"{"d": 5, "op": 1}"#, &Frame::Heartbeat(Some(5)), r#"{"op":1,"d":5}"#);
    check(r#"{"op": 1}"#, &Frame::Heartbeat(None), r#"{"op":1}"#);
    let hello = Frame::Hello(Thread { name: "a".to_owned() });
    check(
        r#"{"d": {"name": "a"}, "op": 10}"#,
        &hello,
        r#"{"op":10,"d":{"name":"a"}}"#,
    );
    let unknown = (
        ViolationCode::UnknownVariant,
        "/op: unknown variant 2, expected 1 or 10".to_owned(),
    );
    assert_eq!(one::<Frame>(r#"{"d": {}, "op": 2}"#), unknown);
    let wrong = (
        ViolationCode::WrongType,
        "/op: expected integer, found string".to_owned(),
    );
    assert_eq!(one::<Frame>(r#"{"op": "1"}"#), wrong);
}

#[test]
fn boolean_picks_the_variant() {
    let done = Answer::Done(Thread { name: "a".to_owned() });
    check(r#"{"name": "a", "ok": true}"#, &done, r#"{"ok":true,"name":"a"}"#);
    let failed = Answer::Failed([("error".to_owned(), json!(1))].into_iter().collect());
    check(r#"{"error": 1, "ok": false}"#, &failed, r#"{"ok":false,"error":1}"#);
    assert_eq!(
        one::<Answer>(r#"{"ok": "yes"}"#).1,
        "/ok: expected boolean, found string"
    );
}

#[test]
fn constants_are_read_and_written() {
    let pod = Pod {
        host_name: "a".to_owned(),
    };
    let written = r#"{"kind":"Pod","apiVersion":"v1","hostName":"a"}"#;
    check(
        r#"{"host_name": "a", "apiVersion": "v1", "kind": "Pod"}"#,
        &pod,
        written,
    );
    assert_eq!(
        serde_json::to_string(&Wire(&pod)).unwrap(),
        r#"{"kind":"Pod","apiVersion":"v1","host_name":"a"}"#
    );
    let written = r#"{"version":-3,"is_final":true,"id":1}"#;
    check(written, &Versioned { id: 1 }, written);
    assert_eq!(
        Versioned::SCHEMA.constants(),
        [("version", json!(-3)), ("is_final", json!(true))]
    );
}

#[test]
fn constants_are_reported_with_all_others() {
    use ViolationCode::{DuplicateField, MissingField, UnknownField, WrongConstant, WrongType};
    assert_eq!(
        violations::<Versioned>(r#"{"version": 4, "x": 1, "is_final": false, "id": "a"}"#),
        [
            (WrongConstant, "/version: expected the constant -3, found 4".to_owned()),
            (UnknownField, "/x: unknown field \"x\"".to_owned()),
            (
                WrongConstant,
                "/is_final: expected the constant true, found false".to_owned()
            ),
            (WrongType, "/id: expected integer, found string".to_owned()),
        ]
    );
    assert_eq!(
        violations::<Versioned>(r#"{"version": -3.0, "id": "a"}"#),
        [
            (MissingField, "/is_final: missing field \"is_final\"".to_owned()),
            (WrongType, "/version: expected integer, found number".to_owned()),
            (WrongType, "/id: expected integer, found string".to_owned()),
        ]
    );
    let error = from_str::<Pod>(r#"{"kind": "Pod", "apiVersion": "v1", "hostName": "a", "apiVersion": "v2"}"#);
    let violation = error.unwrap_err().violations()[0].clone();
    assert_eq!(violation.code(), DuplicateField);
    assert_eq!(
        violation.to_string(),
        "/apiVersion: duplicate field \"apiVersion\" (line 1, column 54)"
    );
    assert_eq!(
        one::<Pod>(r#"{"kind": "Pod", "apiVersions": "v1", "hostName": "a"}"#),
        (
            MissingField,
            "/apiVersion: missing field \"apiVersion\", found the unknown key \"apiVersions\"".to_owned()
        )
    );
    let error = from_str::<Pod>("{\"kind\": \"Pod\",\n \"apiVersion\": \"v2\", \"hostName\": \"a\"}").unwrap_err();
    let violation = &error.violations()[0];
    assert_eq!(
        violation.to_string(),
        "/apiVersion: expected the constant \"v1\", found \"v2\" (line 2, column 16)"
    );
    assert_eq!((violation.expected(), violation.found()), (Some("v1"), Some("v2")));
    assert_eq!(violation.code().as_str(), "wrong_constant");
}

#[test]
fn wrong_tag_hides_the_constant() {
    let (code, message) = one::<Pod>(r#"{"apiVersion": "v2", "kind": "Service"}"#);
    assert_eq!(
        (code, &*message),
        (
            ViolationCode::WrongObject,
            "/kind: expected the object \"Pod\", found \"Service\""
        )
    );
}

#[test]
fn serde_names_the_constant() {
    let error = |json: &str| serde_json::from_str::<Pod>(json).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"kind": "Pod", "apiVersion": "v2"}"#),
        "wrong constant: expected \"v1\", found \"v2\" at line 1 column 34"
    );
    assert!(error(r#"{"kind": "Pod"}"#).starts_with("missing field `apiVersion`"));
    assert!(
        error(r#"{"kind": "Pod", "apiVersion": "v1", "apiVersion": "v1"}"#).starts_with("duplicate field `apiVersion`")
    );
}

#[test]
fn constants_differ_by_variant() {
    let deployment = Resource::Deployment(Deployment {
        rest: [("spec".to_owned(), json!({}))].into_iter().collect(),
    });
    let written = r#"{"kind":"Deployment","apiVersion":"apps/v1","spec":{}}"#;
    check(
        r#"{"spec": {}, "apiVersion": "apps/v1", "kind": "Deployment"}"#,
        &deployment,
        written,
    );
    assert_eq!(
        one::<Resource>(r#"{"apiVersion": "v1", "kind": "Deployment"}"#).1,
        "/apiVersion: expected the constant \"apps/v1\", found \"v1\""
    );
}

#[test]
fn extra_does_not_write_the_constant_again() {
    let deployment = Deployment {
        rest: [("apiVersion".to_owned(), json!("v2"))].into_iter().collect(),
    };
    assert_eq!(
        serde_json::to_string(&deployment).unwrap(),
        r#"{"kind":"Deployment","apiVersion":"apps/v1"}"#
    );
}

#[test]
fn json_schema_has_the_literals() {
    let schema = json_schema::<Versioned>();
    let versioned = &schema["$defs"]["Versioned"];
    assert_eq!(versioned["properties"]["version"], json!({ "const": -3 }));
    assert_eq!(versioned["properties"]["is_final"], json!({ "const": true }));
    assert_eq!(versioned["required"], json!(["version", "is_final", "id"]));
    let schema = json_schema::<VoiceChannel>();
    assert_eq!(
        schema["$defs"]["VoiceChannel"]["properties"]["type"],
        json!({ "enum": [-2, 2] })
    );
    let schema = json_schema::<OpenChannel>();
    let other = &schema["$defs"]["OpenChannel"]["anyOf"][1];
    assert_eq!(
        other["properties"]["type"],
        json!({ "type": "integer", "not": { "enum": [0] } })
    );
}
