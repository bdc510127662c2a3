//! Webhook events: one of every type, as the document's examples and what production sends are shaped.

use crate::calls::{calls, json_calls};
use crate::difference::Difference;
use clerk_models::models::{Event, EventPayload};
use clerk_models::schema::SchemaKind;
use clerk_models::{HasSchema, Wire, from_str};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The events by their type.
fn fixtures() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/events");
    let files = std::fs::read_dir(folder).expect("the fixtures");
    let read = |path: &Path| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).expect("an event"))
    };
    files.map(|file| read(&file.expect("a file").path())).collect()
}

#[test]
fn there_is_one_of_every_type() {
    assert_eq!(EventPayload::SCHEMA.kind(), SchemaKind::TaggedEnum);
    let variants = EventPayload::SCHEMA.variants();
    let discriminators: Vec<Value> = variants.flat_map(|variant| variant.discriminators()).collect();
    let mut types: Vec<&str> = discriminators.iter().filter_map(Value::as_str).collect();
    types.sort_unstable();
    assert_eq!(fixtures().keys().collect::<Vec<_>>(), types);
}

/// In a format that writes variants by index too, the catalogue's models write the maps of their JSON.
#[test]
fn every_event_is_written_as_plain_maps() {
    // With `arbitrary_precision`, a number in a `Value` is a struct.
    if cfg!(feature = "serde-json-features") {
        return;
    }
    for (name, text) in fixtures() {
        let event: Event = from_str(&text).expect(&name);
        let written = serde_json::to_string(&event).expect("JSON");
        assert_eq!(calls(&event), json_calls(&written), "{name}");
        let wire = serde_json::to_string(&Wire(&event)).expect("JSON");
        assert_eq!(calls(&Wire(&event)), json_calls(&wire), "{name}");
    }
}

/// Undeclared fields included: they are kept.
#[test]
fn every_event_is_written_back_equal() {
    for (name, text) in fixtures() {
        let event: Event = from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!matches!(event.payload, EventPayload::Other(_)), "{name}");
        let given: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(given["type"], *name);
        let written = serde_json::to_value(Wire(&event)).expect("JSON");
        let mut difference = Difference::default();
        difference.compare("", &given, &written);
        // Here the document's examples call these objects by other names than the document.
        let renamed = match &*name {
            name if name.starts_with("subscriptionItem.") => Some("subscription_item"),
            name if name.starts_with("waitlistEntry.") => Some("waitlistEntry"),
            _ => None,
        };
        if renamed.is_some() {
            assert_eq!(given["data"]["object"].as_str(), renamed, "{name}");
            assert_eq!(difference.lost, ["/data/object"], "{name}");
            difference.lost.clear();
        }
        assert_eq!(difference.lost, [""; 0], "{name}");
        assert_eq!(difference.left_out, [""; 0], "{name}");
        assert_eq!(from_str::<Event>(&written.to_string()).expect(&name), event, "{name}");
    }
}

#[test]
fn an_envelope_of_three_keys_is_enough() {
    for (name, text) in fixtures() {
        let mut given: Value = serde_json::from_str(&text).expect("JSON");
        let envelope = given.as_object_mut().expect("an object");
        envelope.retain(|key, _| ["object", "type", "data"].contains(&&**key));
        let event: Event = from_str(&given.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            (event.instance_id, event.timestamp, event.event_attributes),
            (None, None, None)
        );
    }
}

/// In the envelope, in the payload, and in every object that is in it.
#[test]
fn a_field_that_nobody_declared_is_kept() {
    for (name, text) in fixtures() {
        let mut given: Value = serde_json::from_str(&text).expect("JSON");
        add_everywhere(&mut given);
        let event: Event = from_str(&given.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = serde_json::to_value(Wire(&event)).expect("JSON");
        let mut difference = Difference::default();
        difference.compare("", &given, &written);
        assert_eq!(difference.left_out, [""; 0], "{name}");
    }
}

fn add_everywhere(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(add_everywhere);
            members.insert("requires_something_new".to_owned(), json!({ "deep": [1] }));
        }
        Value::Array(elements) => elements.iter_mut().for_each(add_everywhere),
        _ => {}
    }
}

#[test]
fn an_event_that_nobody_declared_is_kept() {
    let given = json!({
        "object": "event",
        "type": "satellite.launched",
        "timestamp": 1_754_000_000_000_i64,
        "data": { "object": "satellite", "orbit": [1, null] },
    });
    let event: Event = from_str(&given.to_string()).expect("an event");
    assert!(matches!(&event.payload, EventPayload::Other(other) if other["type"] == "satellite.launched"));
    assert_eq!(serde_json::to_value(Wire(&event)).expect("JSON"), given);
}

#[test]
fn what_is_wrong_with_a_payload_is_said() {
    let text = r#"{"object": "event", "type": "user.deleted", "data": {"object": "user", "deleted": "yes"}}"#;
    let error = from_str::<Event>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/data/deleted: expected boolean, found string (line 1, column 83)"
    );
}
