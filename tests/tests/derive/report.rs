//! Section "reading": the rules of the report, one by one, as texts that a person reads.

use clerk_models::models::Page;
use clerk_models::{
    ClerkModel, HasSchema, Schema, Secret, ValidationError, ViolationCode, from_slice, from_str, from_value,
};
use fastrand::Rng;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "session")]
struct Session {
    user_id: String,
    last_active_at: i64,
    token: Secret,
    #[clerk_model(required)]
    expire_at: Option<u8>,
    actor: Option<Actor>,
    tasks: Vec<Task>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Actor {
    actor_id: String,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "task", deny_unknown_fields)]
struct Task {
    task_key: String,
}

const VALID: &str = r#"{"object":"session","userId":"u","lastActiveAt":1,"token":"t","expireAt":null,"tasks":[]}"#;

/// The report on the valid session with a part of its text replaced.
fn report(part: &str, with: &str) -> String {
    assert!(VALID.contains(part), "{part}");
    let json = VALID.replacen(part, with, 1);
    from_str::<Session>(&json).unwrap_err().to_string()
}

fn error<'de, T: HasSchema + Deserialize<'de>>(json: &'de str) -> ValidationError {
    match from_str::<T>(json) {
        Ok(_) => panic!("read: {json}"),
        Err(error) => error,
    }
}

#[test]
fn the_valid_session_is_read() {
    assert_eq!(from_str::<Session>(VALID).unwrap().user_id, "u");
}

#[test]
fn every_violation_sorted_by_location() {
    let json = r#"{
  "object": "session",
  "userId": 5,
  "token": null,
  "expireAt": 256,
  "actor": {},
  "tasks": [{"object": "task", "taskKey": "a"}, {"object": "task", "task_key": true, "extra": 1}, 7]
}"#;
    assert_eq!(
        error::<Session>(json).to_string(),
        "8 violations\n\
         /lastActiveAt: missing field \"lastActiveAt\" (line 1, column 1)\n\
         /userId: expected string, found integer (line 3, column 13)\n\
         /token: expected string, found null (line 4, column 12)\n\
         /expireAt: integer out of range, expected 0 to 255 (line 5, column 15)\n\
         /actor/actorId: missing field \"actorId\" (line 6, column 12)\n\
         /tasks/1/task_key: expected string, found boolean (line 7, column 80)\n\
         /tasks/1/extra: unknown field \"extra\" (line 7, column 86)\n\
         /tasks/2: expected object, found integer (line 7, column 99)"
    );
}

#[test]
fn missing_fields_in_order_of_declaration() {
    assert_eq!(
        error::<Session>("{}").to_string(),
        "6 violations\n\
         /object: missing field \"object\" (line 1, column 1)\n\
         /userId: missing field \"userId\" (line 1, column 1)\n\
         /lastActiveAt: missing field \"lastActiveAt\" (line 1, column 1)\n\
         /token: missing field \"token\" (line 1, column 1)\n\
         /expireAt: missing field \"expireAt\" (line 1, column 1)\n\
         /tasks: missing field \"tasks\" (line 1, column 1)"
    );
}

#[test]
fn missing_tag_is_reported_with_the_rest() {
    assert_eq!(
        report(r#""object":"session","userId":"u""#, r#""userId":5"#),
        "2 violations\n\
         /object: missing field \"object\" (line 1, column 1)\n\
         /userId: expected string, found integer (line 1, column 11)"
    );
}

#[test]
fn wrong_tag_stops_validation() {
    for json in [
        r#"{"object":"user","userId":5}"#,
        r#"{"userId":5,"tasks":[1,2],"object":"user"}"#,
    ] {
        let error = error::<Session>(json);
        assert_eq!(error.violations().len(), 1);
        let violation = &error.violations()[0];
        assert_eq!(violation.code(), ViolationCode::WrongObject);
        assert_eq!(violation.pointer(), "/object");
        assert_eq!(
            (violation.expected(), violation.found()),
            (Some("session"), Some("user"))
        );
    }
    assert_eq!(
        error::<Session>(r#"{"userId":5,"object":["session"]}"#).to_string(),
        "/object: expected string, found array (line 1, column 22)"
    );
}

#[test]
fn wrong_tag_stops_only_its_object() {
    assert_eq!(
        report(
            r#""tasks":[]"#,
            r#""tasks":[5,{"taskKey":5,"object":"user"},{"object":"task"}]"#
        ),
        "3 violations\n\
         /tasks/0: expected object, found integer (line 1, column 88)\n\
         /tasks/1/object: expected the object \"task\", found \"user\" (line 1, column 112)\n\
         /tasks/2/taskKey: missing field \"taskKey\" (line 1, column 120)"
    );
}

#[test]
fn a_discriminator_is_shown_cut_and_escaped() {
    let json = format!(r#"{{"object":"a\n\u202e{}"}}"#, "x".repeat(100));
    assert_eq!(
        error::<Session>(&json).to_string(),
        format!(
            "/object: expected the object \"session\", found \"a\\u000a\\u202e{}…\" (line 1, column 11)",
            "x".repeat(57)
        )
    );
}

#[test]
fn integers() {
    let at = "(line 1, column 49)";
    let integer = |value: &str| report(r#""lastActiveAt":1"#, &format!(r#""lastActiveAt":{value}"#));
    for out_of_range in ["9223372036854775808", "-9223372036854775809", &"9".repeat(400)] {
        let expected = "integer out of range, expected -9223372036854775808 to 9223372036854775807";
        assert_eq!(integer(out_of_range), format!("/lastActiveAt: {expected} {at}"));
    }
    for number in ["1.0", "1.5", "1e3"] {
        assert_eq!(
            integer(number),
            format!("/lastActiveAt: expected integer, found number {at}")
        );
    }
    for (value, found) in [
        ("\"1\"", "string"),
        ("true", "boolean"),
        ("[]", "array"),
        ("{}", "object"),
    ] {
        assert_eq!(
            integer(value),
            format!("/lastActiveAt: expected integer, found {found} {at}")
        );
    }
}

#[test]
fn arrays_of_another_length_and_their_elements() {
    assert_eq!(
        error::<[u8; 2]>("[1, 2, true]").to_string(),
        "2 violations\n\
         the document: expected an array of 2, found one of 3 (line 1, column 1)\n\
         /2: expected integer, found boolean (line 1, column 8)"
    );
    assert_eq!(
        error::<(u8, String)>("[300]").to_string(),
        "2 violations\n\
         the document: expected an array of 2, found one of 1 (line 1, column 1)\n\
         /0: integer out of range, expected 0 to 255 (line 1, column 2)"
    );
}

#[test]
fn escaped_string_borrows_as_cow_only() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Lent<'a> {
        name: &'a str,
        note: Cow<'a, str>,
    }
    let json = r#"{"name": "a", "note": "b"}"#;
    let lent: Lent<'_> = from_str(json).unwrap();
    assert_eq!(lent.name, "a");
    assert!(matches!(lent.note, Cow::Borrowed("b")));

    let json = r#"{"name": "a", "note": "b\n"}"#;
    let lent: Lent<'_> = from_str(json).unwrap();
    assert!(matches!(lent.note, Cow::Owned(_)));

    assert_eq!(
        error::<Lent<'_>>(r#"{"name": "a\n", "note": "b\n"}"#).to_string(),
        "/name: a string with escapes cannot be borrowed (line 1, column 10)"
    );
}

#[test]
fn misspelled_key_and_missing_field_are_one() {
    assert_eq!(
        report(r#""userId""#, r#""usreId""#),
        "/userId: missing field \"userId\", found the unknown key \"usreId\" (line 1, column 21)"
    );
    // Similar to the key in the other case.
    assert_eq!(
        report(r#""userId""#, r#""user_idd""#),
        "/userId: missing field \"userId\", found the unknown key \"user_idd\" (line 1, column 21)"
    );
    // Unknown keys are a violation in a task; the misspelled one is not reported twice.
    assert_eq!(
        report(r#""tasks":[]"#, r#""tasks":[{"object":"task","taskKye":"a","b":1}]"#),
        "2 violations\n\
         /tasks/0/taskKey: missing field \"taskKey\", found the unknown key \"taskKye\" (line 1, column 105)\n\
         /tasks/0/b: unknown field \"b\" (line 1, column 119)"
    );
    // Too far.
    assert_eq!(
        report(r#""userId""#, r#""user""#),
        "/userId: missing field \"userId\" (line 1, column 1)"
    );
}

#[test]
fn misspelled_key_is_used_once() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Point {
        x1: i64,
        x2: i64,
    }
    assert_eq!(
        error::<Point>(r#"{"x3": 1}"#).to_string(),
        "2 violations\n\
         /x2: missing field \"x2\" (line 1, column 1)\n\
         /x1: missing field \"x1\", found the unknown key \"x3\" (line 1, column 2)"
    );
    let point: Point = from_str(r#"{"x1": 1, "x2": 2}"#).unwrap();
    assert_eq!(point.x1 + point.x2, 3);
}

#[test]
fn pointers_use_the_documents_case() {
    // That of the object's other keys.
    assert_eq!(
        error::<Session>(r#"{"object":"session","user_id":"u","token":"t","tasks":[]}"#).to_string(),
        "2 violations\n\
         /last_active_at: missing field \"last_active_at\" (line 1, column 1)\n\
         /expire_at: missing field \"expire_at\" (line 1, column 1)"
    );
    // Else that of the enclosing model, though its keys come later.
    let wire =
        r#"{"object":"session","actor":{},"user_id":"u","last_active_at":1,"token":"t","expire_at":1,"tasks":[]}"#;
    assert_eq!(
        error::<Session>(wire).to_string(),
        "/actor/actor_id: missing field \"actor_id\" (line 1, column 29)"
    );
    // Else that of the other elements of the list, before it or after it, and of those of a map.
    for json in [
        r#"[{"actor_id":"a"},{}]"#,
        r#"[{},{"actor_id":"a"}]"#,
        r#"[{},{"actorId":"a"},{"actor_id":"a"},{"actor_id":"a"}]"#,
    ] {
        let error = error::<Vec<Actor>>(json).to_string();
        assert!(error.contains("/actor_id: missing field \"actor_id\""), "{error}");
        let value: Value = serde_json::from_str(json).unwrap();
        let error = from_value::<Vec<Actor>>(&value).unwrap_err().to_string();
        assert!(error.contains("/actor_id: missing field \"actor_id\""), "{error}");
    }
    let nested = r#"{"a":[[{}]],"b":[[],[{"actor_id":"a"}]]}"#;
    assert_eq!(
        error::<BTreeMap<String, Vec<Vec<Actor>>>>(nested).to_string(),
        "/a/0/0/actor_id: missing field \"actor_id\" (line 1, column 8)"
    );
    // Else the written one.
    assert_eq!(
        error::<Vec<Actor>>("[{}]").to_string(),
        "/0/actorId: missing field \"actorId\" (line 1, column 2)"
    );
}

#[test]
fn pointers_are_escaped_as_rfc_6901_has_it() {
    let error = error::<BTreeMap<String, u8>>(r#"{"a/b~c": null, "": "x"}"#);
    let pointers: Vec<&str> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().as_str())
        .collect();
    assert_eq!(pointers, ["/a~1b~0c", "/"]);
}

#[test]
fn duplicate_field_under_any_key() {
    assert_eq!(
        report(r#""userId":"u""#, r#""userId":"u","userId":"v""#),
        "/userId: duplicate field \"userId\" (line 1, column 34)"
    );
    assert_eq!(
        report(r#""userId":"u""#, r#""userId":"u","user_id":"v""#),
        "/user_id: duplicate field \"userId\", here as \"user_id\" (line 1, column 34)"
    );
    assert_eq!(
        report(r#""userId":"u""#, r#""userId":"u","object":"session""#),
        "/object: duplicate field \"object\" (line 1, column 34)"
    );
}

#[test]
fn lines_and_columns() {
    let json = "{\"object\": \"session\",\r\n\t\"userId\": \"äöü😀\", \"lastActiveAt\": null, \"token\": \"t\", \"expireAt\": 1, \"tasks\": []}";
    assert_eq!(
        error::<Session>(json).to_string(),
        "/lastActiveAt: expected integer, found null (line 2, column 36)"
    );
}

#[test]
fn at_most_a_hundred_violations_and_the_first_ones() {
    let json = format!("[{}]", vec!["true"; 100].join(","));
    let all = error::<Vec<u8>>(&json);
    assert_eq!((all.violations().len(), all.is_truncated()), (100, false));

    let json = format!("[{}]", vec!["true"; 101].join(","));
    let some = error::<Vec<u8>>(&json);
    assert_eq!((some.violations().len(), some.is_truncated()), (100, true));
    assert_eq!(some.violations()[99].pointer(), "/99");
    assert!(
        some.to_string()
            .starts_with("more than 100 violations, the first 100:\n/0: ")
    );

    // A missing field is located at the start of its object, and replaces the last violation.
    let json = format!(r#"{{"tasks": [{}]}}"#, vec!["1"; 100].join(","));
    let some = error::<Session>(&json);
    assert_eq!((some.violations().len(), some.is_truncated()), (100, true));
    assert_eq!(some.violations()[0].pointer(), "/object");

    // What is not validated in the end is not counted.
    let json = format!(r#"{{"tasks": [{}], "object": "user"}}"#, vec!["1"; 300].join(","));
    let other = error::<Session>(&json);
    assert_eq!((other.violations().len(), other.is_truncated()), (1, false));
}

#[test]
fn from_value_has_no_locations() {
    let json = r#"{"object":"session","userId":5,"token":"t","tasks":[{}]}"#;
    let value = serde_json::from_str(json).unwrap();
    let error = from_value::<Session>(&value).unwrap_err();
    let mut pointers: Vec<&str> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().as_str())
        .collect();
    assert_eq!(pointers[..2], ["/lastActiveAt", "/expireAt"]);
    // The members come as `Value` keeps them: sorted, or as they came.
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/expireAt",
            "/lastActiveAt",
            "/tasks/0/object",
            "/tasks/0/taskKey",
            "/userId"
        ]
    );
    assert!(
        error
            .violations()
            .iter()
            .all(|violation| violation.line().is_none() && violation.column().is_none())
    );
    assert_eq!(
        error.render(json).to_string().lines().take(2).collect::<Vec<_>>(),
        [
            "error[missing_field]: missing field \"lastActiveAt\"",
            " --> /lastActiveAt"
        ]
    );
}

#[test]
fn the_error_is_data() {
    let error = error::<Session>(r#"{"object":"user"}"#);
    assert_eq!(
        serde_json::to_value(&error).unwrap(),
        serde_json::json!({
            "violations": [{
                "code": "wrong_object",
                "pointer": "/object",
                "line": 1,
                "column": 11,
                "expected": "session",
                "found": "user",
                "message": "expected the object \"session\", found \"user\"",
            }],
            "truncated": false,
        })
    );
    assert_eq!(error.clone(), error);
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(error.source().is_none());
    fn is_error<T: Error + Send + Sync + 'static>(_: &T) {}
    is_error(&error);
}

#[test]
fn map_keys_are_validated() {
    assert_eq!(
        error::<BTreeMap<u8, bool>>(r#"{"1": true, "300": true, "x": 1}"#).to_string(),
        "3 violations\n\
         /300: integer out of range, expected 0 to 255 (line 1, column 13)\n\
         /x: invalid key (line 1, column 26)\n\
         /x: expected boolean, found integer (line 1, column 31)"
    );
}

#[test]
fn extra_values_are_validated() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Scores {
        name: String,
        #[clerk_model(extra)]
        scores: BTreeMap<String, u8>,
    }
    assert_eq!(
        error::<Scores>(r#"{"name": "a", "x": 1, "y": "2", "z": 3000}"#).to_string(),
        "2 violations\n\
         /y: expected integer, found string (line 1, column 28)\n\
         /z: integer out of range, expected 0 to 255 (line 1, column 38)"
    );
    let scores: Scores = from_str(r#"{"name": "a", "x": 1}"#).unwrap();
    assert_eq!(serde_json::to_string(&scores).unwrap(), r#"{"name":"a","x":1}"#);
}

#[test]
fn what_the_first_pass_ignores_the_report_ignores() {
    // Numbers and escapes that `Value` would refuse, nested deeper than it would go.
    let deep = "[".repeat(500) + &"]".repeat(500);
    assert_eq!(
        report(
            r#""userId":"u""#,
            &format!(r#""userId":5,"other":[1e999,"\ud800",{deep}]"#)
        ),
        "/userId: expected string, found integer (line 1, column 30)"
    );
}

#[test]
fn fallback_reports_where_reading_failed() {
    // Read by a type whose schema promises more than it reads.
    #[derive(Debug)]
    struct Never;
    impl<'de> Deserialize<'de> for Never {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            IgnoredAny::deserialize(deserializer)?;
            Err(serde::de::Error::custom("a text with a value"))
        }
    }
    impl HasSchema for Never {
        const SCHEMA: &'static clerk_models::Schema = Value::SCHEMA;
    }
    let json = "[1,\n2]";
    let error = error::<Vec<Never>>(json);
    assert_eq!(error.violations().len(), 1);
    assert_eq!(error.violations()[0].code(), ViolationCode::InvalidValue);
    assert!(!error.to_string().contains("a text with a value"));
    // After the value.
    assert_eq!(
        (error.violations()[0].line(), error.violations()[0].column()),
        (Some(1), Some(3))
    );
}

#[test]
fn containers_of_models_are_read() {
    let error = from_slice::<Page<Session>>(br#"{"data":[{"object":"user"}],"total_count":-1}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /data/0/object: expected the object \"session\", found \"user\" (line 1, column 20)\n\
         /total_count: integer out of range, expected 0 to 18446744073709551615 (line 1, column 43)"
    );
}

#[test]
fn render_shows_only_the_member_at_fault() {
    let json = r#"{"object":"session","userId":["neighbour"],"lastActiveAt":"soon and much, much later than anybody would have thought possible","token":{"a":"hidden"},"expireAt":null,"tasks":[],"tokem":"hidden"}"#;
    assert_eq!(
        error::<Session>(json).render(json).to_string(),
        r#"error[wrong_type]: expected string, found array
 --> 1:30 /userId
  |
1 | "userId": […]
  |           ^^^

error[wrong_type]: expected integer, found string
 --> 1:59 /lastActiveAt
  |
1 | "lastActiveAt": "soon and much, much later than anybody would have thought p…
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

error[wrong_type]: expected string, found object
 --> 1:136 /token
  |
1 | "token": …
  |          ^
"#
    );
}

/// It reads null alone.
#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Endless(Option<Box<Endless>>);

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct HoldsEndless {
    endless: Endless,
    number: u8,
}

#[test]
fn newtype_of_option_of_itself_terminates() {
    let read: HoldsEndless = from_str(r#"{"endless":null,"number":1}"#).unwrap();
    assert!(read.endless.0.is_none() && read.number == 1);
    assert_eq!(
        error::<HoldsEndless>(r#"{"endless":null,"number":"x"}"#).to_string(),
        "/number: expected integer, found string (line 1, column 26)"
    );
}

#[test]
fn missing_comma_renders_nothing_after_it() {
    for (json, member) in [
        (
            r#"{"object":"session","userId":5"token":"ya29.hidden"}"#,
            "\"userId\": 5",
        ),
        (
            r#"{"object":"session","userId":-1.5e3{"token":"ya29.hidden"}}"#,
            "\"userId\": -1.5e3",
        ),
        (r#"{"object":"session","userId":true'ya29.hidden'}"#, "\"userId\": true"),
    ] {
        let rendered = error::<Session>(json).render(json).to_string();
        assert!(rendered.contains(&format!("1 | {member}\n")), "{rendered}");
        assert!(!rendered.contains("hidden"), "{rendered}");
    }
}

/// A text that is read first and looked at then, so that serde's error has no place of its own.
#[derive(Debug, PartialEq)]
struct Halved(u64);

impl<'de> Deserialize<'de> for Halved {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u64::deserialize(deserializer)?;
        (number % 2 == 0)
            .then_some(Halved(number))
            .ok_or_else(|| D::Error::custom("at line 9 column 9"))
    }
}

clerk_models::opaque_schema!(Halved);

/// An array is validated in the same way as text and as a `Value`.
#[test]
fn arrays_agree_on_text_and_value() {
    fn compare<T: DeserializeOwned + HasSchema>(json: &str) {
        let value: Value = serde_json::from_str(json).unwrap();
        let (from_text, from_value) = (from_str::<T>(json).err(), from_value::<T>(&value).err());
        let told = |error: Option<ValidationError>| {
            let violations = error.iter().flat_map(ValidationError::violations);
            let texts = violations.map(ToString::to_string);
            texts
                .map(|text| text.split(" (line").next().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(told(from_text), told(from_value), "{json}");
    }

    fn array(rng: &mut Rng, right: &[&str], wrong: &[&str]) -> String {
        let mut array = String::new();
        for index in 0..rng.usize(0..7) {
            let separators = [",", " ,", ",\n  ", "\t,\r\n"];
            array += if index == 0 { "" } else { separators[rng.usize(..4)] };
            let pool = if rng.u8(..4) == 0 { wrong } else { right };
            array += pool[rng.usize(..pool.len())];
        }
        // Much white space, so that it is worth stepping over what was read.
        let (much, some) = (" ".repeat(1024), ["", " ", "\n"][rng.usize(..3)]);
        format!("{much}[{some}{array}{some}]{some}")
    }

    let mut rng = Rng::with_seed(7);
    let wrong = [
        VALID.replace("\"u\"", "5"),
        VALID.replace("\"tasks\":[]", "\"tasks\":[{}, 1]"),
        VALID.replace("\"tasks\":[]", "\"tasks\":[{\"object\":\"task\",\"a\":1}]"),
        VALID.replace("null", "300"),
        VALID.replace("session", "sessions"),
        VALID.replace("\"lastActiveAt\":1,", ""),
    ];
    let wrong: Vec<&str> = wrong
        .iter()
        .map(String::as_str)
        .chain(["7", "null", "[]", "{}"])
        .collect();
    let pretty = VALID.replace(',', ",\n    ");
    for _ in 0..1000 {
        compare::<Vec<Session>>(&array(&mut rng, &[VALID, &pretty], &wrong));
        compare::<Vec<u8>>(&array(
            &mut rng,
            &["1", "255"],
            &["256", "-1", "\"x\"", "1.5", "[[1]]", "null", "{\"a\": [1]}"],
        ));
        compare::<Vec<Halved>>(&array(&mut rng, &["2", "14"], &["3", "-1", "\"x\""]));
        compare::<(u8, Vec<u8>)>(&array(&mut rng, &["1", "[1, 2]"], &["[]", "[\"x\", 1]"]));
        compare::<[u8; 3]>(&array(&mut rng, &["1", "2"], &["\"x\""]));
        let inner = array(&mut rng, &["1", "2"], &["256", "\"x\"", "[]"]);
        compare::<Vec<Vec<u8>>>(&array(&mut rng, &["[]", "[1, 2]"], &[&inner, "[\"x\"]", "1"]));
    }
}

/// Ends the first line that ends in a comma with so much white space that what lies before is worth stepping over.
fn long(json: &str) -> String {
    json.replacen(",\n", &format!(",{}\n", " ".repeat(1024)), 1)
}

/// Deserialization stops in the second task.
#[test]
fn what_follows_the_first_violation_is_reported() {
    let json = &long(
        r#"{
        "object": "session", "userId": "u", "lastActiveAt": 1, "expireAt": null, "userId": "again",
        "actor": {"actorId": "a"},
        "tasks": [
            {"object": "task", "taskKey": "k"},
            {"object": "task", "taskKey": 5, "more": true},
            {"object": "task"}
        ]
    }"#,
    );
    let expected = "5 violations\n\
         /token: missing field \"token\" (line 1, column 1)\n\
         /userId: duplicate field \"userId\" (line 2, column 82)\n\
         /tasks/1/taskKey: expected string, found integer (line 6, column 43)\n\
         /tasks/1/more: unknown field \"more\" (line 6, column 46)\n\
         /tasks/2/taskKey: missing field \"taskKey\" (line 7, column 13)";
    assert_eq!(error::<Session>(json).to_string(), expected);
    // Without the repeated key, which stops it before the tasks.
    let json = json.replacen(r#", "userId": "again""#, "", 1);
    let expected = expected
        .replace("5 viol", "4 viol")
        .replace("/userId: duplicate field \"userId\" (line 2, column 82)\n", "");
    assert_eq!(error::<Session>(&json).to_string(), expected);
}

/// A union whose tag comes late is buffered before it is read.
#[test]
fn buffered_tagged_enum_is_validated_from_its_start() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "move")]
    struct Move {
        from: String,
        to: String,
        by: Vec<u8>,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Change {
        Move(Move),
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "log")]
    struct Log {
        name: String,
        changes: BTreeMap<String, Change>,
    }

    let json = &long(
        r#"{"object": "log", "name": "n", "changes": {
        "a": {"from": "x", "to": "y", "by": [1], "object": "move"},
        "b": {"from": 1, "to": 2, "object": "move", "by": [1, "2", 3]}
    }}"#,
    );
    assert_eq!(
        error::<Log>(json).to_string(),
        "3 violations\n\
         /changes/b/from: expected string, found integer (line 3, column 23)\n\
         /changes/b/to: expected string, found integer (line 3, column 32)\n\
         /changes/b/by/1: expected integer, found string (line 3, column 63)"
    );
}

/// A schema by JSON type: the alternative of the value's type, where integers and other numbers are one type.
#[test]
fn one_of_has_one_alternative_per_type() {
    #[derive(Debug, PartialEq)]
    enum Amount {
        Number(f64),
        Text(String),
        List(Vec<bool>),
    }

    impl<'de> Deserialize<'de> for Amount {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value = Value::deserialize(deserializer)?;
            let error = || D::Error::custom("no amount");
            match value {
                Value::Number(number) => Ok(Amount::Number(number.as_f64().ok_or_else(error)?)),
                Value::String(text) => Ok(Amount::Text(text)),
                list @ Value::Array(_) => Ok(Amount::List(serde_json::from_value(list).map_err(|_| error())?)),
                _ => Err(error()),
            }
        }
    }

    impl HasSchema for Amount {
        const SCHEMA: &'static Schema = &Schema::one_of(&[|| f64::SCHEMA, || String::SCHEMA, || Vec::<bool>::SCHEMA]);
    }

    // The valid values are validated too, since others are invalid.
    let json = r#"[1.5, 5, -2e3, "x", [true], {}, null, [1], true]"#;
    let expected = [
        "/5: expected number, string or array, found object",
        "/6: expected number, string or array, found null",
        "/7/0: expected boolean, found integer",
        "/8: expected number, string or array, found boolean",
    ];
    let on_text = from_str::<Vec<Amount>>(json).unwrap_err();
    let texts: Vec<String> = on_text.violations().iter().map(ToString::to_string).collect();
    for (text, expected) in texts.iter().zip(expected) {
        assert!(text.starts_with(expected), "{text}");
    }
    assert_eq!(texts.len(), expected.len());
    assert_eq!(on_text.violations()[0].expected(), Some("number, string or array"));
    let value: Value = serde_json::from_str(json).unwrap();
    let on_value = from_value::<Vec<Amount>>(&value).unwrap_err();
    let texts: Vec<String> = on_value.violations().iter().map(ToString::to_string).collect();
    assert_eq!(texts, expected);
    assert_eq!(
        from_str::<Vec<Amount>>(r#"[1.5, "x", [true]]"#).unwrap(),
        [
            Amount::Number(1.5),
            Amount::Text("x".to_owned()),
            Amount::List(vec![true])
        ]
    );
}
