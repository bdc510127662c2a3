//! Tagged enums: the discriminator selects the variant, wherever it is, and the report continues inside.

use clerk_models::{ClerkModel, HasSchema, Metadata, Secret, ValidationError};
use clerk_models::{Wire, from_slice, from_str, from_value, json_schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user")]
struct User {
    user_name: String,
    #[clerk_model(required)]
    last_seen: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization", object_alias = "org")]
struct Organization {
    member_count: u32,
    owner: Option<Box<Subject>>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
struct Machine {
    machine_token: Secret,
}

/// Open, with models of both kinds.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Subject {
    User(User),
    Organization(Box<Organization>),
    #[clerk_model(object = "machine", object = "robot")]
    Machine(Machine),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Closed {
    User(User),
    #[clerk_model(object = "machine", object = "robot")]
    Machine(Machine),
}

fn round<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(json: &str) -> T {
    let read: T = from_str(json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(from_value::<T>(&value).unwrap(), read);
    assert_eq!(from_slice::<T>(json.as_bytes()).unwrap(), read);
    assert_eq!(serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), read);
    assert_eq!(serde_json::from_value::<T>(value).unwrap(), read);
    let wire = serde_json::to_string(&Wire(&read)).unwrap();
    assert_eq!(from_str::<T>(&wire).unwrap(), read);
    read
}

fn error<T: DeserializeOwned + HasSchema + Debug>(json: &str) -> ValidationError {
    let error = from_str::<T>(json).unwrap_err();
    assert!(serde_json::from_str::<T>(json).is_err(), "{json}");
    error
}

#[test]
fn each_variant_is_read_and_written_back() {
    round::<Subject>(r#"{"object":"user","userName":"ada","lastSeen":null}"#);
    let subject: Subject =
        round(r#"{"object":"organization","memberCount":2,"owner":{"object":"user","userName":"ada","lastSeen":7}}"#);
    assert!(matches!(subject, Subject::Organization(organization) if organization.member_count == 2));
    round::<Subject>(r#"{"object":"machine","machineToken":"m"}"#);
    round::<Subject>(r#"{"a":{"b":"c"},"moons":[1,2.5,null],"object":"planet"}"#);
    round::<Subject>(r#"{"moons":2}"#);
    round::<Closed>(r#"{"object":"machine","machineToken":"m"}"#);
}

#[test]
fn the_discriminator_may_come_late() {
    for (late, written) in [
        (
            r#"{"last_seen": 7, "user_name": "a\u00e4", "object": "user"}"#,
            r#"{"object":"user","userName":"aä","lastSeen":7}"#,
        ),
        (
            r#"{"owner": {"machineToken": "m", "object": "robot"}, "member_count": 1, "object": "org"}"#,
            r#"{"object":"organization","memberCount":1,"owner":{"object":"machine","machineToken":"m"}}"#,
        ),
        (
            r#"{"x": [1e999, "\ud800"], "last_seen": null, "object": "user", "userName": "b"}"#,
            r#"{"object":"user","userName":"b","lastSeen":null}"#,
        ),
    ] {
        let read: Subject = from_str(late).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert_eq!(serde_json::from_reader::<_, Subject>(late.as_bytes()).unwrap(), read);
    }
}

#[test]
fn locations_as_for_any_model() {
    let json = r#"{
  "user_name": 5,
  "object": "user"
}"#;
    for report in [error::<Subject>(json), error::<Closed>(json)] {
        assert_eq!(
            report.to_string(),
            "2 violations\n\
             /last_seen: missing field \"last_seen\" (line 1, column 1)\n\
             /user_name: expected string, found integer (line 2, column 16)"
        );
    }
    let json =
        r#"[{"memberCount": -1, "owner": {"x": 1, "object": "machine", "machineToken": null}, "object": "org"}, 7]"#;
    assert_eq!(
        error::<Vec<Subject>>(json).to_string(),
        "4 violations\n\
         /0/memberCount: integer out of range, expected 0 to 4294967295 (line 1, column 18)\n\
         /0/owner/x: unknown field \"x\" (line 1, column 32)\n\
         /0/owner/machineToken: expected string, found null (line 1, column 77)\n\
         /1: expected object, found integer (line 1, column 102)"
    );
}

#[test]
fn unknown_tag_lists_the_known() {
    assert_eq!(
        error::<Closed>(r#"{"x": 1, "object": "planet", "userName": 5}"#).to_string(),
        "/object: unknown variant \"planet\", expected \"user\", \"machine\" or \"robot\" (line 1, column 20)"
    );
    assert_eq!(
        error::<Closed>(r#"{"userName": 5}"#).to_string(),
        "/object: missing field \"object\", expected \"user\", \"machine\" or \"robot\" (line 1, column 1)"
    );
    assert_eq!(
        error::<Closed>(r#"{"objekt": "user"}"#).to_string(),
        "/object: missing field \"object\", found the unknown key \"objekt\", \
         expected \"user\", \"machine\" or \"robot\" (line 1, column 2)"
    );
    for open_or_not in [
        error::<Closed>(r#"{"object": null}"#),
        error::<Subject>(r#"{"object": null}"#),
    ] {
        assert_eq!(
            open_or_not.to_string(),
            "/object: expected string, found null (line 1, column 12)"
        );
    }
    let value = json!({ "object": "planet" });
    assert_eq!(
        from_value::<Closed>(&value).unwrap_err().to_string(),
        "/object: unknown variant \"planet\", expected \"user\", \"machine\" or \"robot\""
    );
    let first = serde_json::from_value::<Closed>(value).unwrap_err().to_string();
    assert_eq!(
        first,
        r#"unknown variant "planet", expected "user", "machine" or "robot""#
    );
}

#[test]
fn duplicate_unknown_tag() {
    for (json, column) in [
        (
            r#"{"object":"dog","object":"user","userName":"ada","lastSeen":null}"#,
            17,
        ),
        (r#"{"object":"dog","object":"dog"}"#, 17),
        (r#"{"legs":4,"object":"dog","legs":3,"object":5}"#, 35),
    ] {
        let message = format!("/object: duplicate field \"object\" (line 1, column {column})");
        assert_eq!(error::<Subject>(json).to_string(), message, "{json}");
        let first = serde_json::from_str::<Subject>(json).unwrap_err().to_string();
        assert!(first.starts_with("duplicate field `object`"), "{first}");
    }
    // Within an adjacently tagged one, it is one of two keys.
    let json = r#"{"object":"event","type":"sign_in","type":"count","sentAt":1}"#;
    assert_eq!(error::<Event>(json).violations()[0].pointer(), "/type");
    // What `other` keeps besides is as free as any map.
    let dog: Subject = from_str(r#"{"object":"dog","legs":4,"legs":3}"#).unwrap();
    assert!(matches!(dog, Subject::Other(dog) if dog["object"] == "dog" && dog["legs"] == 3));
}

#[test]
fn the_discriminator_given_twice() {
    for json in [
        r#"{"object":"user","userName":"","lastSeen":1,"object":"user"}"#,
        r#"{"userName":"","lastSeen":1,"object":"user","object":"machine"}"#,
        r#"{"object":"machine","machineToken":"","object":"machine"}"#,
        r#"{"machineToken":"","object":"machine","object":"user"}"#,
    ] {
        let report = error::<Subject>(json).to_string();
        assert!(report.starts_with("/object: duplicate field \"object\""), "{report}");
    }
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "user.created", object = "user.updated")]
    User(User),
    #[clerk_model(object = "count")]
    Count(Option<u8>),
    #[clerk_model(object = "list")]
    List(Vec<Subject>),
    #[clerk_model(other)]
    Other(Value),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum ClosedPayload {
    #[clerk_model(object = "user.created")]
    User(User),
    #[clerk_model(object = "count")]
    Count(u8),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "event")]
struct Event {
    instance_id: Option<String>,
    #[clerk_model(flatten)]
    payload: Payload,
    sent_at: i64,
    #[clerk_model(extra)]
    rest: Metadata,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
struct ClosedEvent {
    #[clerk_model(flatten)]
    payload: ClosedPayload,
    sent_at: i64,
}

#[test]
fn adjacent_enum_alone() {
    round::<Payload>(r#"{"type":"user.created","data":{"object":"user","userName":"a","lastSeen":1}}"#);
    round::<Payload>(r#"{"type":"count","data":7}"#);
    assert_eq!(round::<Payload>(r#"{"type":"count"}"#), Payload::Count(None));
    assert_eq!(
        from_str::<Payload>(r#"{"data": null, "type": "count"}"#),
        Ok(Payload::Count(None))
    );
    round::<Payload>(r#"{"type":"list","data":[{"object":"planet"}]}"#);
    round::<Payload>(r#"{"data":1,"more":[2],"type":"planet.created"}"#);
    round::<Payload>(r#"{"data":1}"#);
    let late = r#"{"x": 1, "data": 7, "type": "count", "y": 2}"#;
    assert_eq!(from_str::<ClosedPayload>(late), Ok(ClosedPayload::Count(7)));
}

#[test]
fn report_on_adjacent_enum() {
    let json = r#"{"data": [{"object": "user"}, 5], "type": "list"}"#;
    assert_eq!(
        error::<Payload>(json).to_string(),
        "3 violations\n\
         /data/0/userName: missing field \"userName\" (line 1, column 11)\n\
         /data/0/lastSeen: missing field \"lastSeen\" (line 1, column 11)\n\
         /data/1: expected object, found integer (line 1, column 31)"
    );
    assert_eq!(
        error::<ClosedPayload>(r#"{"type": "count"}"#).to_string(),
        "/data: missing field \"data\" (line 1, column 1)"
    );
    assert_eq!(
        error::<ClosedPayload>(r#"{"type": "coumt", "data": "x"}"#).to_string(),
        "/type: unknown variant \"coumt\", expected \"user.created\" or \"count\" (line 1, column 10)"
    );
    assert_eq!(
        error::<ClosedPayload>(r#"{"data": "x"}"#).to_string(),
        "/type: missing field \"type\", expected \"user.created\" or \"count\" (line 1, column 1)"
    );
    assert_eq!(
        error::<ClosedPayload>(r#"{"data": 1, "type": "count", "data": 1}"#).to_string(),
        "/data: duplicate field \"data\" (line 1, column 30)"
    );
    assert_eq!(
        error::<ClosedPayload>(r#"{"type": "count", "data": 1, "type": "count"}"#).to_string(),
        "/type: duplicate field \"type\" (line 1, column 30)"
    );
}

#[test]
fn flattened_enum_keys_are_in_the_outer_struct() {
    let event: Event = round(
        r#"{"object":"event","instanceId":"i","type":"user.updated","data":{"object":"user","userName":"a","lastSeen":1},"sentAt":5,"more":true}"#
            .replace("user.updated", "user.created")
            .as_str(),
    );
    assert!(matches!(event.payload, Payload::User(_)));
    assert_eq!(event.rest["more"], true);
    // Late, and around each other.
    let late = r#"{"data": 7, "sent_at": 5, "object": "event", "x": 1, "type": "count"}"#;
    let event: Event = from_str(late).unwrap();
    assert_eq!(event.payload, Payload::Count(Some(7)));
    // What is not listed keeps its two keys, and those alone.
    let event: Event = round(r#"{"object":"event","data":[1],"type":"x.y","sentAt":5,"z":1}"#);
    assert_eq!(event.payload, Payload::Other(json!({ "type": "x.y", "data": [1] })));
    let event: Event = round(r#"{"object":"event","sentAt":5}"#);
    assert_eq!(event.payload, Payload::Other(json!({})));
    round::<ClosedEvent>(r#"{"type":"count","data":7,"sentAt":5}"#);
}

#[test]
fn report_on_flattened_enum() {
    let json = r#"{"object": "event", "data": {"object": "user", "user_name": null}, "type": "user.created"}"#;
    assert_eq!(
        error::<Event>(json).to_string(),
        "3 violations\n\
         /sentAt: missing field \"sentAt\" (line 1, column 1)\n\
         /data/last_seen: missing field \"last_seen\" (line 1, column 29)\n\
         /data/user_name: expected string, found null (line 1, column 61)"
    );
    assert_eq!(
        error::<ClosedEvent>(r#"{"sentAt": "x", "y": 1}"#).to_string(),
        "3 violations\n\
         /type: missing field \"type\", expected \"user.created\" or \"count\" (line 1, column 1)\n\
         /sentAt: expected integer, found string (line 1, column 12)\n\
         /y: unknown field \"y\" (line 1, column 17)"
    );
    assert_eq!(
        error::<ClosedEvent>(r#"{"type": "none", "data": {}, "sentAt": 1}"#).to_string(),
        "/type: unknown variant \"none\", expected \"user.created\" or \"count\" (line 1, column 10)"
    );
    assert_eq!(
        error::<ClosedEvent>(r#"{"type": "count", "data": "x", "sentAt": 1}"#).to_string(),
        "/data: expected integer, found string (line 1, column 27)"
    );
}

/// Tagged enums as variants of each other, each with its own tag.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Nested {
    #[clerk_model(object = "inner")]
    Inner(Inner),
    #[clerk_model(object = "event")]
    Event(Box<Event>),
    #[clerk_model(object = "counts")]
    Counts(BTreeMap<String, u8>),
    #[clerk_model(object = "anything")]
    Anything(Value),
    #[clerk_model(object = "foreign")]
    Foreign(Foreign),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type")]
enum Inner {
    #[clerk_model(object = "machine")]
    Machine(Machine),
    #[clerk_model(object = "user")]
    User(User),
}

/// What the report validates as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Foreign {
    seconds: u8,
}

#[test]
fn outer_tags_are_not_keys_of_the_variant() {
    round::<Nested>(r#"{"object":"inner","type":"machine","machineToken":"m"}"#);
    round::<Nested>(r#"{"object":"counts","a":1,"b":2}"#);
    round::<Nested>(r#"{"object":"anything","a":[]}"#);
    round::<Nested>(r#"{"object":"foreign","seconds":1}"#);
    for (json, expected) in [
        (
            r#"{"type": "machine", "machineToken": 5, "object": "inner"}"#,
            "/machineToken: expected string, found integer (line 1, column 37)",
        ),
        (
            r#"{"a": 256, "object": "counts"}"#,
            "/a: integer out of range, expected 0 to 255 (line 1, column 7)",
        ),
        (
            r#"{"object": "foreign", "seconds": 1, "x": null}"#,
            "the document: not a valid `Foreign` (line 1, column 1)",
        ),
        (
            r#"{"type": "robot", "object": "inner"}"#,
            "/type: unknown variant \"robot\", expected \"machine\" or \"user\" (line 1, column 10)",
        ),
    ] {
        assert_eq!(error::<Nested>(json).to_string(), expected);
    }
    let list = r#"[{"object": "foreign", "seconds": 1}, 5]"#;
    assert_eq!(
        error::<Vec<Nested>>(list).to_string(),
        "/1: expected object, found integer (line 1, column 39)"
    );
    for json in [
        r#"{"object": "counts", "object": "counts"}"#,
        r#"{"object": "anything", "object": 5}"#,
        r#"{"object": "inner", "type": "machine", "machineToken": "", "object": "inner"}"#,
        r#"{"object": "event", "sentAt": 1, "type": "none", "object": "event"}"#,
    ] {
        let report = error::<Nested>(json).to_string();
        assert!(report.contains("/object: duplicate field \"object\""), "{report}");
    }
}

#[test]
fn unknown_tag_stops_validation() {
    let json = r#"[{"object": "planet", "object": "user"}, {"object": 5, "object": "user"}]"#;
    assert_eq!(
        error::<Vec<Closed>>(json).to_string(),
        "2 violations\n\
         /0/object: unknown variant \"planet\", expected \"user\", \"machine\" or \"robot\" (line 1, column 13)\n\
         /1/object: expected string, found integer (line 1, column 53)"
    );
    let json = r#"{"data": 1, "data": 1, "type": "none"}"#;
    assert_eq!(
        error::<ClosedPayload>(json).to_string(),
        "/type: unknown variant \"none\", expected \"user.created\" or \"count\" (line 1, column 32)"
    );
}

#[test]
fn syntax_error_has_its_location() {
    for (json, column) in [
        (r#"[{"\udfff": 1, "object": "user"}, 5]"#, 9),
        (r#"[{"object": "\udfff"}, 5]"#, 19),
    ] {
        let report = error::<Vec<Subject>>(json);
        let [violation] = report.violations() else {
            panic!("{report}")
        };
        assert_eq!(violation.code().as_str(), "syntax");
        assert_eq!(violation.column(), Some(column), "{report}");
    }
    // What `other` keeps of a flattened union is a value.
    let json = r#"{"object": "event", "sentAt": null, "data": ["\udfff"], "type": "none"}"#;
    let report = error::<Event>(json);
    let codes: Vec<&str> = report
        .violations()
        .iter()
        .map(|violation| violation.code().as_str())
        .collect();
    assert_eq!(codes, ["wrong_type", "syntax"], "{report}");
    let json = json.replace("null", "1");
    assert!(error::<Event>(&json).to_string().contains("surrogate"), "{json}");
}

#[test]
fn duplicate_secret_content_is_not_rendered() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Sealed {
        #[clerk_model(object = "secret")]
        Secret(Secret),
    }
    for json in [
        r#"{"type": "secret", "data": "ya29", "data": "ya29"}"#,
        r#"{"data": "ya29", "data": "ya29"}"#,
    ] {
        let report = error::<Sealed>(json);
        assert!(report.to_string().contains("duplicate field"), "{report}");
        assert!(!report.render(json).to_string().contains("ya29"));
    }
}

#[test]
fn variant_schema_accepts_outer_tags() {
    /// Its model reads another discriminator too, which is none of the union's.
    #[derive(Debug, ClerkModel)]
    #[allow(dead_code)] // For its schema alone.
    enum Companies {
        #[clerk_model(object = "organization")]
        Organization(Organization),
    }
    let schema = json_schema::<(Nested, Companies)>();
    let definitions = &schema["$defs"];
    let variants = &definitions["Nested"]["anyOf"];
    let tag = json!({ "const": "inner" });
    assert_eq!(
        variants[0],
        json!({
            "type": "object",
            "allOf": [{ "$ref": "#/$defs/Inner" }],
            "properties": { "object": tag },
            "required": ["object"],
        })
    );
    let machine = &definitions["Inner"]["anyOf"][0];
    assert_eq!(machine["additionalProperties"], false);
    assert_eq!(machine["properties"]["type"], json!({ "const": "machine" }));
    assert_eq!(machine["properties"]["object"], json!({}));
    assert_eq!(
        variants[2],
        json!({
            "type": "object",
            "allOf": [{
                "type": "object",
                "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 255 },
                "properties": { "object": {} },
            }],
            "properties": { "object": { "const": "counts" } },
            "required": ["object"],
        })
    );
    assert_eq!(
        definitions["Companies"]["anyOf"][0],
        json!({
            "allOf": [{ "$ref": "#/$defs/Organization" }],
            "properties": { "object": { "const": "organization" } },
            "required": ["object"],
        })
    );
}

#[test]
fn flattened_enum_wins_over_extra() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Generic<T> {
        #[clerk_model(flatten)]
        payload: Payload,
        #[clerk_model(extra)]
        rest: BTreeMap<String, T>,
    }
    let payload = Payload::Count(None);
    let mut event: Event = from_str(r#"{"object": "event", "sentAt": 1, "type": "count", "more": true}"#).unwrap();
    for key in ["type", "data", "sent_at", "object"] {
        event.rest.insert(key.to_owned(), json!("user.created"));
    }
    let written = r#"{"object":"event","type":"count","sentAt":1,"more":true}"#;
    assert_eq!(serde_json::to_string(&event).unwrap(), written);
    let rest = event.rest.into_iter().collect();
    let generic: Generic<Value> = Generic { payload, rest };
    let json = r#"{"type":"count","more":true,"object":"user.created","sent_at":"user.created"}"#;
    assert_eq!(serde_json::to_string(&generic).unwrap(), json);
    // The length comes first.
    let bytes = rmp_serde::to_vec(&generic).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Value>(&bytes).unwrap().to_string().len(),
        json.len()
    );
}

/// A variant that holds the union itself, with nothing between them.
#[test]
fn recursive_adjacent_enum() {
    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    #[clerk_model(tag = "op", content = "of")]
    enum Expression {
        #[clerk_model(object = "not")]
        Not(Box<Expression>),
        #[clerk_model(object = "maybe")]
        Maybe(Option<Box<Expression>>),
        #[clerk_model(object = "is")]
        Is(bool),
        #[clerk_model(other)]
        Other(Metadata),
    }
    round::<Expression>(r#"{"op":"not","of":{"op":"maybe","of":{"op":"is","of":true}}}"#);
    round::<Expression>(r#"{"op":"not","of":{"of":[],"op":"or"}}"#);
    round::<Expression>(r#"{"op":"maybe"}"#);
    assert_eq!(
        error::<Expression>(r#"{"of": {"of": {"of": 1, "op": "is"}, "op": "maybe"}, "op": "not"}"#).to_string(),
        "/of/of/of: expected boolean, found integer (line 1, column 22)"
    );
}

/// A model and a tagged enum read a `Value` of the same depths, wherever the discriminator is.
#[test]
fn depth_of_a_value_does_not_depend_on_the_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "node", exact_keys)]
    struct Node {
        child: Option<Box<Node>>,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Link {
        #[clerk_model(object = "link")]
        Link(Box<Inner>),
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Inner {
        child: Option<Link>,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Flat {
        child: Option<Box<Flat>>,
        #[clerk_model(flatten)]
        kind: Kind,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Kind {
        #[clerk_model(object = "link")]
        Link(Option<u8>),
    }
    let mut value = json!({"object": "node", "type": "link"});
    for _ in 0..300 {
        // In order of the alphabet, and of insertion, the child comes first.
        let mut entries = serde_json::Map::new();
        entries.insert("child".to_owned(), value);
        entries.insert("object".to_owned(), json!("node"));
        entries.insert("type".to_owned(), json!("link"));
        value = Value::Object(entries);
    }
    assert!(from_value::<Node>(&value).is_ok());
    assert!(from_value::<Link>(&value).is_ok());
    assert!(from_value::<Flat>(&value).is_ok());
    value["child"]["child"]["type"] = json!("other");
    for error in [
        from_value::<Link>(&value).unwrap_err(),
        from_value::<Flat>(&value).unwrap_err(),
    ] {
        assert_eq!(error.violations()[0].pointer(), "/child/child/type");
        assert_eq!(error.violations().len(), 1);
    }
}
