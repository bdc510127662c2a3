//! Integer enums: the discriminants are the values.

use clerk_models::{ClerkModel, HasSchema, JsonType, Secret, Wire, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;

const BASE: isize = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
#[clerk_model(integer)]
enum Kind {
    Text,
    #[clerk_model(alias = -3, alias = 100)]
    Voice = 2,
    Group,
    Forum = BASE + 5,
}

/// Open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
#[clerk_model(integer)]
#[repr(i64)]
enum Status {
    Low = i64::MIN,
    Ok = 200,
    #[clerk_model(other)]
    Other(i64),
    /// After `Other`, which has 201.
    Next,
    High = i64::MAX,
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
    assert_eq!(serde_json::to_string(&Wire(value)).unwrap(), written);
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(&*bytes).unwrap(), value);
    let bytes = rmp_serde::to_vec_named(value).unwrap();
    assert_eq!(&rmp_serde::from_slice::<T>(&bytes).unwrap(), value);
}

/// The report, which is the same on text and on a `Value`, and serde's own error.
fn errors<T: DeserializeOwned + HasSchema + Debug>(json: &str) -> [String; 2] {
    let error = from_str::<T>(json).unwrap_err();
    let of_value = from_value::<T>(&serde_json::from_str(json).unwrap()).unwrap_err();
    let [text, value] = [&error, &of_value].map(|error| {
        let violation = &error.violations()[0];
        format!("{}: {}", violation.code(), violation.message())
    });
    assert_eq!(text, value);
    [text, serde_json::from_str::<T>(json).unwrap_err().to_string()]
}

#[test]
fn discriminants_are_the_values() {
    same("0", &Kind::Text, "0");
    same("2", &Kind::Voice, "2");
    same("3", &Kind::Group, "3");
    same("15", &Kind::Forum, "15");
    assert_eq!(Kind::Forum as isize, 15);
}

#[test]
fn integer_alias_is_read() {
    same("-3", &Kind::Voice, "2");
    same("100", &Kind::Voice, "2");
}

#[test]
fn other_integers_are_kept() {
    same("200", &Status::Ok, "200");
    same("202", &Status::Next, "202");
    same("201", &Status::Other(201), "201");
    same("-9223372036854775808", &Status::Low, "-9223372036854775808");
    same("9223372036854775807", &Status::High, "9223372036854775807");
    same("-1", &Status::Other(-1), "-1");
}

#[test]
fn unlisted_integer_lists_the_values() {
    assert_eq!(
        errors::<Kind>("7"),
        [
            "unknown_variant: unknown variant 7, expected 0, 2, 3 or 15",
            "unknown variant 7, expected 0, 2, 3 or 15 at line 1 column 1"
        ]
    );
    let error = from_value::<Kind>(&json!(18_446_744_073_709_551_615_u64)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document: unknown variant 18446744073709551615, expected 0, 2, 3 or 15"
    );
    assert_eq!(error.violations()[0].found(), Some("18446744073709551615"));
}

#[test]
fn integer_beyond_64_bits() {
    assert_eq!(
        from_str::<Kind>("123456789012345678901").unwrap_err().to_string(),
        "the document: unknown variant 123456789012345678901, expected 0, 2, 3 or 15 (line 1, column 1)"
    );
    assert_eq!(
        from_str::<Status>("123456789012345678901").unwrap_err().to_string(),
        "the document: integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 1)"
    );
    assert_eq!(
        errors::<Status>("9223372036854775808"),
        [
            "invalid_value: integer out of range, expected -9223372036854775808 to 9223372036854775807",
            "integer out of range, expected -9223372036854775808 to 9223372036854775807 at line 1 column 19"
        ]
    );
}

#[test]
fn another_json_type() {
    for (json, found) in [
        ("1.0", "number"),
        ("2e0", "number"),
        ("-0", "number"),
        ("\"2\"", "string"),
        ("null", "null"),
        ("true", "boolean"),
        ("[2]", "array"),
        ("{\"2\":2}", "object"),
    ] {
        let expected = format!("wrong_type: expected integer, found {found}");
        assert_eq!(errors::<Kind>(json)[0], expected, "{json}");
        assert_eq!(errors::<Status>(json)[0], expected, "{json}");
    }
}

#[test]
fn long_list_of_integers_is_truncated() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(integer)]
    #[rustfmt::skip]
    #[allow(dead_code)] // They are read.
    enum Many { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V }

    let error = from_str::<Many>("-1").unwrap_err();
    assert!(error.to_string().contains("18, 19, … (22 in all)"), "{error}");
}

#[test]
fn integer_enum_in_a_model() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Channel {
        kind: Kind,
        status: Option<Status>,
        #[clerk_model(default = text)]
        default: Kind,
        secrets: Option<BTreeMap<Kind, Secret>>,
    }

    fn text() -> Kind {
        Kind::Text
    }

    let channel = Channel {
        kind: Kind::Group,
        status: None,
        default: Kind::Text,
        secrets: None,
    };
    same(r#"{"kind":3}"#, &channel, r#"{"kind":3,"default":0}"#);
    let error = from_str::<Channel>(r#"{"kind":4,"status":"ok","secrets":{"9":1}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "4 violations\n\
         /kind: unknown variant 4, expected 0, 2, 3 or 15 (line 1, column 9)\n\
         /status: expected integer, found string (line 1, column 20)\n\
         /secrets/9: unknown variant 9, expected 0, 2, 3 or 15 (line 1, column 36)\n\
         /secrets/9: expected string, found integer (line 1, column 40)"
    );
}

#[test]
fn integer_enum_as_a_map_key() {
    let map = BTreeMap::from([(Kind::Voice, 1), (Kind::Group, 2)]);
    let json = r#"{"2":1,"3":2}"#;
    assert_eq!(from_str::<BTreeMap<Kind, u8>>(json).unwrap(), map);
    assert_eq!(from_value::<BTreeMap<Kind, u8>>(&json!({"2": 1, "3": 2})).unwrap(), map);
    assert_eq!(serde_json::from_str::<BTreeMap<Kind, u8>>(json).unwrap(), map);
    assert_eq!(serde_json::to_string(&map).unwrap(), json);
    let open = BTreeMap::from([(Status::Other(7), 1)]);
    assert_eq!(from_str::<BTreeMap<Status, u8>>(r#"{"7":1}"#).unwrap(), open);
    assert_eq!(
        errors::<BTreeMap<Kind, u8>>(r#"{"7":1}"#)[0],
        "unknown_variant: unknown variant 7, expected 0, 2, 3 or 15"
    );
    for (key, is_kind, is_status) in [
        ("15", true, true),
        ("-3", true, true),
        ("7", false, true),
        ("02", false, false),
        ("2.0", false, false),
        (" 2", false, false),
        ("-0", false, false),
        ("", false, false),
        ("x", false, false),
        ("9223372036854775808", false, false),
    ] {
        let json = format!("{{{key:?}:1}}");
        assert_eq!(from_str::<BTreeMap<Kind, u8>>(&json).is_ok(), is_kind, "{json}");
        assert_eq!(
            serde_json::from_str::<BTreeMap<Kind, u8>>(&json).is_ok(),
            is_kind,
            "{json}"
        );
        assert_eq!(Kind::SCHEMA.reads_key(key), is_kind, "{json}");
        assert_eq!(from_str::<BTreeMap<Status, u8>>(&json).is_ok(), is_status, "{json}");
        assert_eq!(Status::SCHEMA.reads_key(key), is_status, "{json}");
    }
}

#[test]
fn integer_tag_of_any_width() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(integer)]
    #[repr(u128)]
    enum Wide {
        Big = 9_223_372_036_854_775_807,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(integer)]
    #[repr(i8)]
    enum Narrow {
        Least = -128,
        Next,
    }

    same("9223372036854775807", &Wide::Big, "9223372036854775807");
    same("-128", &Narrow::Least, "-128");
    same("-127", &Narrow::Next, "-127");
}

#[test]
fn json_schema_of_integer_enums() {
    let schema = |schema: Value| {
        let mut schema = schema;
        schema.as_object_mut().unwrap().remove("$schema");
        schema
    };
    assert_eq!(
        schema(json_schema::<Kind>()),
        json!({ "type": "integer", "enum": [0, 2, 3, 15, -3, 100] })
    );
    assert_eq!(
        schema(json_schema::<Status>()),
        json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX })
    );
    assert_eq!(
        schema(json_schema::<BTreeMap<Kind, bool>>())["propertyNames"],
        json!({ "enum": ["0", "2", "3", "15", "-3", "100"] })
    );
    assert_eq!(
        schema(json_schema::<BTreeMap<Status, bool>>())["propertyNames"],
        json!({ "pattern": "^(0|-?[1-9][0-9]*)$" })
    );
    assert_eq!(
        (Kind::SCHEMA.json_type(), Kind::SCHEMA.name()),
        (Some(JsonType::Integer), Some("Kind"))
    );
    assert!(Status::SCHEMA.is_open() && !Kind::SCHEMA.is_open());
}

#[test]
fn buffered_integer_enum() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "t")]
    enum Message {
        #[clerk_model(object = "kind")]
        Kind { kind: Kind, by: BTreeMap<Kind, Status> },
    }

    let message = Message::Kind {
        kind: Kind::Voice,
        by: BTreeMap::from([(Kind::Group, Status::Ok)]),
    };
    same(
        r#"{"kind":2,"by":{"3":200},"t":"kind"}"#,
        &message,
        r#"{"t":"kind","kind":2,"by":{"3":200}}"#,
    );
}
