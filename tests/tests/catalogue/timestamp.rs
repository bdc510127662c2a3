//! `Timestamp`: which numbers it reads, what it says of the others, and that it writes an integer everywhere.

use clerk_models::models::{Event, EventPayload, Timestamp};
use clerk_models::{ClerkModel, ViolationCode, Wire, from_str, from_value, json_schema};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

/// A time in every place that a field has for it.
#[allow(clippy::struct_field_names)] // As Clerk names them.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "event")]
struct Times {
    created_at: Timestamp,
    deleted_at: Option<Timestamp>,
    #[clerk_model(required)]
    expires_at: Option<Timestamp>,
    seen_at: HashMap<String, Timestamp>,
    sent_at: Option<Vec<Timestamp>>,
}

// ---- reading ----------------------------------------------------------------------------------------------------

#[test]
fn numbers_without_a_fraction_are_read() {
    for (text, millis) in [
        ("0", 0),
        ("-0", 0),
        ("-0.0", 0),
        ("1700000000000", 1_700_000_000_000),
        ("1700000000000.0", 1_700_000_000_000),
        ("1700000000000.000", 1_700_000_000_000),
        ("1.7e12", 1_700_000_000_000),
        ("17E+11", 1_700_000_000_000),
        ("1.5e1", 15),
        ("-1", -1),
        ("-62135596800000.0", -62_135_596_800_000),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        // The last float below which all integers are floats.
        ("9007199254740991.0", 9_007_199_254_740_991),
        ("-9007199254740991.0", -9_007_199_254_740_991),
    ] {
        let time = Timestamp::from_millis(millis);
        assert_eq!(from_str::<Timestamp>(text).unwrap(), time, "{text}");
        assert_eq!(serde_json::from_str::<Timestamp>(text).unwrap(), time, "{text}");
        // With `arbitrary_precision`, a `Value` hands out floats for floats: such an integer is none, and is not misread.
        if cfg!(feature = "serde-json-features") && millis.unsigned_abs() > 1 << 53 {
            continue;
        }
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(from_value::<Timestamp>(&value).unwrap(), time, "{text}");
        assert_eq!(serde_json::from_value::<Timestamp>(value).unwrap(), time, "{text}");
    }
}

#[test]
fn other_numbers_are_invalid() {
    for text in [
        "1.5",
        "-0.5",
        "1e-3",
        // Out of the range of the type.
        "9223372036854775808",
        "18446744073709551615",
        "-9223372036854775809",
        "99999999999999999999999999",
        // A float that denotes more than one integer.
        "9007199254740992.0",
        "-9007199254740992.0",
        "9223372036854775807.0",
        "1e300",
    ] {
        let error = from_str::<Timestamp>(text).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the document: not a valid timestamp (line 1, column 1)",
            "{text}"
        );
        assert_eq!(error.violations()[0].code(), ViolationCode::InvalidValue);
        let value: Value = serde_json::from_str(text).unwrap();
        let error = from_value::<Timestamp>(&value).unwrap_err();
        assert_eq!(error.to_string(), "the document: not a valid timestamp", "{text}");
    }
}

#[test]
fn what_is_no_number_is_of_another_type() {
    for (text, found) in [
        (r#""1700000000000""#, "string"),
        (r#""2023-11-14T22:13:20Z""#, "string"),
        ("null", "null"),
        ("true", "boolean"),
        ("[1700000000000]", "array"),
        (r#"{"secs": 1}"#, "object"),
    ] {
        let error = from_str::<Timestamp>(text).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the document: expected number, found {found} (line 1, column 1)")
        );
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(from_value::<Timestamp>(&value).unwrap_err().violations().len(), 1);
    }
}

#[test]
fn the_report_names_each_wrong_time() {
    let json = r#"{"object": "event",
        "created_at": 1.5,
        "deleted_at": "yesterday",
        "expires_at": true,
        "seen_at": {"a/b": 1e99, "c": 1},
        "sent_at": [0, 0.25, null]
    }"#;
    assert_eq!(
        from_str::<Times>(json).unwrap_err().to_string(),
        "6 violations\n\
         /created_at: not a valid timestamp (line 2, column 23)\n\
         /deleted_at: expected number, found string (line 3, column 23)\n\
         /expires_at: expected number, found boolean (line 4, column 23)\n\
         /seen_at/a~1b: not a valid timestamp (line 5, column 28)\n\
         /sent_at/1: not a valid timestamp (line 6, column 24)\n\
         /sent_at/2: expected number, found null (line 6, column 30)"
    );
}

#[test]
fn presence_is_that_of_any_option() {
    let times: Times = from_str(r#"{"object": "event", "created_at": 1, "expires_at": null, "seen_at": {}}"#).unwrap();
    assert_eq!((times.deleted_at, times.expires_at, times.sent_at), (None, None, None));
    let error = from_str::<Times>(r#"{"object": "event", "created_at": null, "seen_at": {}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /expires_at: missing field \"expires_at\" (line 1, column 1)\n\
         /created_at: expected number, found null (line 1, column 35)"
    );
}

// ---- writing ----------------------------------------------------------------------------------------------------

fn times() -> Times {
    Times {
        created_at: Timestamp::from_millis(1_700_000_000_000),
        deleted_at: Some(Timestamp::from_millis(-1)),
        expires_at: None,
        seen_at: HashMap::from([("here".to_owned(), Timestamp::from_millis(i64::MAX))]),
        sent_at: Some(vec![Timestamp::from_millis(i64::MIN), Timestamp::from_millis(0)]),
    }
}

#[test]
fn integers_are_written() {
    let json = concat!(
        r#"{"object":"event","createdAt":1700000000000,"deletedAt":-1,"expiresAt":null,"#,
        r#""seenAt":{"here":9223372036854775807},"sentAt":[-9223372036854775808,0]}"#
    );
    assert_eq!(serde_json::to_string(&times()).unwrap(), json);
    assert_eq!(from_str::<Times>(json).unwrap(), times());
    // What was read as a number with a fraction's place comes back without.
    let read: Timestamp = from_str("1700000000000.0").unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), "1700000000000");
    assert_eq!(
        serde_json::to_value(Wire(&times())).unwrap()["created_at"],
        1_700_000_000_000_i64
    );
}

#[test]
fn binary_formats_hold_integers() {
    let times = times();
    let mut cbor = Vec::new();
    ciborium::into_writer(&times, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<Times, _>(&cbor[..]).unwrap(), times);
    let pack = rmp_serde::to_vec_named(&times).unwrap();
    assert_eq!(rmp_serde::from_slice::<Times>(&pack).unwrap(), times);

    let time = Timestamp::from_millis(1_700_000_000_000);
    cbor.clear();
    ciborium::into_writer(&time, &mut cbor).unwrap();
    let integer = ciborium::Value::from(1_700_000_000_000_i64);
    assert_eq!(ciborium::from_reader::<ciborium::Value, _>(&cbor[..]).unwrap(), integer);
    assert_eq!(
        rmp_serde::from_slice::<i64>(&rmp_serde::to_vec(&time).unwrap()).unwrap(),
        1_700_000_000_000
    );
}

#[test]
fn binary_formats_are_held_to_the_range() {
    let reads = |value: &ciborium::Value| {
        let mut cbor = Vec::new();
        ciborium::into_writer(value, &mut cbor).unwrap();
        let pack = rmp_serde::to_vec(value).unwrap();
        let cbor = ciborium::from_reader::<Timestamp, _>(&cbor[..]).ok();
        assert_eq!(cbor, rmp_serde::from_slice::<Timestamp>(&pack).ok(), "{value:?}");
        cbor.map(Timestamp::as_millis)
    };
    assert_eq!(reads(&ciborium::Value::from(-7)), Some(-7));
    assert_eq!(reads(&ciborium::Value::from(i64::MIN)), Some(i64::MIN));
    assert_eq!(reads(&ciborium::Value::from(u64::MAX)), None);
    assert_eq!(reads(&ciborium::Value::from(1.5)), None);
    assert_eq!(reads(&ciborium::Value::from(f64::NAN)), None);
    assert_eq!(reads(&ciborium::Value::from(f64::INFINITY)), None);
    assert_eq!(reads(&ciborium::Value::from("1")), None);
    assert_eq!(reads(&ciborium::Value::Null), None);
}

// ---- in buffered values -------------------------------------------------------------------------------------------

/// Read by another derive, which keeps the members first.
#[derive(Debug, PartialEq, Deserialize)]
struct Flattened {
    name: String,
    #[serde(flatten)]
    times: Times,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Time(Timestamp),
    Text(String),
}

#[test]
fn a_number_is_read_wherever_it_was_kept() {
    for number in ["1700000000000", "1700000000000.0", "1.7e12"] {
        let time = Timestamp::from_millis(1_700_000_000_000);
        assert_eq!(sonic_rs::from_str::<Timestamp>(number).unwrap(), time);
        // With `arbitrary_precision`, what serde keeps of a number is a map, which nobody reads as one.
        if !cfg!(feature = "serde-json-features") {
            let json = format!(
                r#"{{"object": "event", "name": "a", "created_at": {number}, "expires_at": {number}, "seen_at": {{"b": {number}}}}}"#
            );
            let read: Flattened = serde_json::from_str(&json).unwrap();
            assert_eq!(
                (read.times.created_at, read.times.seen_at["b"]),
                (time, time),
                "{number}"
            );
            assert_eq!(serde_json::from_str::<Untagged>(number).unwrap(), Untagged::Time(time));
        }

        // The content of an event precedes its type.
        let json = format!(
            r#"{{"data": {{"object": "role", "id": "", "name": "", "key": "", "description": "", "created_at": {number},
                "updated_at": 0, "is_creator_eligible": true, "permissions": []}}, "type": "role.created", "object": "event"}}"#
        );
        let event: Event = from_str(&json).unwrap();
        let EventPayload::RoleCreated(role) = event.payload else {
            panic!("{json}")
        };
        assert_eq!(role.created_at, time, "{number}");
    }
}

#[test]
fn json_schema_has_an_integer() {
    let schema = json_schema::<Timestamp>();
    assert_eq!(schema["type"], "integer");
    let times = &json_schema::<Times>()["$defs"]["Times"];
    // Each of the five under both cases.
    assert_eq!(times.to_string().matches(r#""integer""#).count(), 10, "{times:#}");
    assert!(!times.to_string().contains(r#""number""#), "{times:#}");

    let schema = jsonschema::validator_for(&schema).unwrap();
    assert!(schema.is_valid(&json!(1_700_000_000_000_i64)) && schema.is_valid(&json!(1_700_000_000_000.0)));
    assert!(!schema.is_valid(&json!(1.5)) && !schema.is_valid(&json!("1")) && !schema.is_valid(&json!(null)));
}

// ---- what Rust has for times ------------------------------------------------------------------------------------

#[test]
fn the_systems_time_goes_both_ways() {
    for millis in [0, 1, 999, 1_700_000_000_123, -1, -999, -62_135_596_800_000] {
        let time = Timestamp::from_millis(millis);
        assert_eq!(Timestamp::from(SystemTime::from(time)), time);
    }
    let epoch = SystemTime::UNIX_EPOCH;
    assert_eq!(
        SystemTime::from(Timestamp::from_millis(1_500)),
        epoch + Duration::from_millis(1_500)
    );
    assert_eq!(
        SystemTime::from(Timestamp::from_millis(-1_500)),
        epoch - Duration::from_millis(1_500)
    );
}

#[test]
fn the_systems_time_is_cut_to_milliseconds() {
    let after = SystemTime::UNIX_EPOCH + Duration::from_micros(1_999);
    assert_eq!(Timestamp::from(after).as_millis(), 1);
    let before = SystemTime::UNIX_EPOCH - Duration::from_micros(1_999);
    assert_eq!(Timestamp::from(before).as_millis(), -1);
}

#[test]
fn the_ends_of_the_range_hold() {
    // The system's times reach further on some systems than on others: a time that it has comes back, and any other
    // is the epoch.
    for millis in [i64::MAX, i64::MIN, i64::MIN + 1] {
        let back = Timestamp::from(SystemTime::from(Timestamp::from_millis(millis))).as_millis();
        assert!(
            back == millis || back == 0 || back == -i64::MAX,
            "{millis} comes back as {back}"
        );
    }
    // Ten times further than milliseconds go, where the system has such a time.
    let far = Duration::from_secs(92_233_720_368_547_758);
    if let Some(time) = SystemTime::UNIX_EPOCH.checked_add(far) {
        assert_eq!(Timestamp::from(time).as_millis(), i64::MAX);
    }
    if let Some(time) = SystemTime::UNIX_EPOCH.checked_sub(far) {
        assert_eq!(Timestamp::from(time).as_millis(), -i64::MAX);
    }
}

#[test]
fn times_are_ordered_and_hashed() {
    let time = Timestamp::from_millis;
    let sorted = BTreeMap::from([(time(2), "b"), (time(-1), "a")]);
    assert_eq!(sorted.into_values().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(HashMap::from([(time(2), "b")])[&time(2)], "b");
}

#[test]
fn a_time_is_a_maps_value_and_its_key() {
    let map: BTreeMap<String, Option<Timestamp>> = from_str(r#"{"a": 1.0, "b": null}"#).unwrap();
    let one = Timestamp::from_millis(1);
    assert_eq!(
        map,
        BTreeMap::from([("a".to_owned(), Some(one)), ("b".to_owned(), None)])
    );

    let map = BTreeMap::from([(one, "a".to_owned())]);
    let written = serde_json::to_string(&map).unwrap();
    assert_eq!(written, r#"{"1":"a"}"#);
    assert_eq!(from_str::<BTreeMap<Timestamp, String>>(&written).unwrap(), map);
    let error = from_str::<BTreeMap<Timestamp, u8>>(r#"{"1.5": 1, "2": true, "yesterday": 3}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "3 violations\n\
         /1.5: invalid key (line 1, column 2)\n\
         /2: expected integer, found boolean (line 1, column 17)\n\
         /yesterday: invalid key (line 1, column 23)"
    );
}
