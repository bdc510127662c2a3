//! `read_only` and `write_only`: a type implements one of serde's traits, and its fields need no other.

use clerk_models::{ClerkModel, HasSchema, Metadata, Wire, from_str, from_value, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::marker::PhantomData;

/// Implements `Deserialize` alone.
#[derive(Debug, PartialEq, Deserialize)]
struct Incoming(u8);

/// Implements `Serialize` alone.
#[derive(Debug, PartialEq, Serialize)]
struct Outgoing(u8);

mod read_hex {
    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text: String = serde::Deserialize::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

mod write_hex {
    #[allow(clippy::trivially_copy_pass_by_ref)] // As serde calls it.
    pub(crate) fn serialize<S: serde::Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // As the derive calls it.
fn is_even(value: &u8) -> Result<(), &'static str> {
    (value % 2 == 0).then_some(()).ok_or("odd")
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "request", read_only)]
struct Request<'a, T> {
    value: Incoming,
    values: Option<Vec<Incoming>>,
    name: &'a str,
    parameter: T,
    #[clerk_model(with = read_hex)]
    hex: u32,
    #[clerk_model(check = is_even)]
    even: u8,
    mode: ReadMode,
    id: ReadId<Outgoing>,
    body: ReadBody,
    part: Option<ReadPart>,
    #[clerk_model(extra)]
    rest: Metadata,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(read_only, no_display)]
enum ReadMode {
    Fast,
    Slow,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent, read_only)]
struct ReadId<T>(String, PhantomData<T>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(by_type, read_only)]
enum ReadBody {
    Text(String),
    List(Vec<u8>),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", read_only)]
enum ReadPart {
    #[clerk_model(object = "value")]
    Value { value: Incoming },
    #[clerk_model(object = "empty")]
    Empty,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "answer", write_only)]
struct Answer<'a, T> {
    new_value: Outgoing,
    values: Option<Vec<Outgoing>>,
    name: &'a str,
    parameter: T,
    #[clerk_model(with = write_hex)]
    hex: u32,
    mode: WriteMode,
    code: WriteCode,
    id: WriteId<Incoming>,
    body: WriteBody,
    part: Option<WritePart>,
    content: WriteContent,
    #[clerk_model(extra)]
    rest: Metadata,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(write_only, no_display)]
enum WriteMode {
    Fast,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(integer, write_only)]
enum WriteCode {
    Ok = 200,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent, write_only)]
struct WriteId<T>(String, PhantomData<T>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(by_type, write_only)]
enum WriteBody {
    Text(String),
    List(Vec<u8>),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", write_only)]
enum WritePart {
    #[clerk_model(object = "value")]
    Value { value: Outgoing },
    #[clerk_model(object = "empty")]
    Empty,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "op", content = "d", write_only)]
enum WriteContent {
    #[clerk_model(object = "value")]
    Value(Outgoing),
}

#[test]
fn read_only_reads() {
    let json = r#"{"object": "request", "value": 1, "values": [2], "name": "n", "parameter": 3, "hex": "ff", "even": 4,
        "mode": "slow", "id": "i", "body": [5], "part": {"value": 6, "type": "value"}, "more": true}"#;
    let request: Request<'_, u8> = from_str(json).unwrap();
    assert_eq!(
        (request.value, request.hex, request.mode),
        (Incoming(1), 255, ReadMode::Slow)
    );
    assert_eq!((request.id.0, request.body), ("i".to_owned(), ReadBody::List(vec![5])));
    assert_eq!(request.part, Some(ReadPart::Value { value: Incoming(6) }));
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(from_value::<Request<'_, u8>>(&value).unwrap().rest["more"], true);
    assert_eq!(
        (
            Request::<u8>::OBJECT,
            from_str::<ReadPart>(r#"{"type": "empty"}"#).unwrap()
        ),
        ("request", ReadPart::Empty)
    );
    let _ = ReadBody::Text(String::new());
    let _ = ReadMode::Fast;

    let error =
        from_str::<Request<'_, u8>>(&json.replace("[2]", "[300]").replace("\"even\": 4", "\"even\": 5")).unwrap_err();
    let found: Vec<_> = error
        .violations()
        .iter()
        .map(|one| format!("{}: {}", one.pointer(), one.message()))
        .collect();
    assert_eq!(
        found,
        ["/values/0: not a valid `Incoming`", "/even: invalid value: odd"]
    );
}

#[test]
fn write_only_writes() {
    let answer = Answer {
        new_value: Outgoing(1),
        values: Some(vec![Outgoing(2)]),
        name: "n",
        parameter: 3_u8,
        hex: 255,
        mode: WriteMode::Fast,
        code: WriteCode::Ok,
        id: WriteId("i".to_owned(), PhantomData),
        body: WriteBody::List(vec![5]),
        part: Some(WritePart::Value { value: Outgoing(6) }),
        content: WriteContent::Value(Outgoing(7)),
        rest: Metadata::new(),
    };
    let expected = json!({
        "object": "answer", "newValue": 1, "values": [2], "name": "n", "parameter": 3, "hex": "ff", "mode": "fast", "code": 200,
        "id": "i", "body": [5], "part": {"type": "value", "value": 6}, "content": {"op": "value", "d": 7},
    });
    assert_eq!(serde_json::to_value(&answer).unwrap(), expected);
    assert_eq!(serde_json::to_value(Wire(&answer)).unwrap()["new_value"], 1);
    let other = [
        serde_json::to_string(&WriteBody::Text("t".to_owned())),
        serde_json::to_string(&WritePart::Empty),
    ];
    assert_eq!(other.map(Result::unwrap), [r#""t""#, r#"{"type":"empty"}"#]);
    assert_eq!(Answer::<u8>::OBJECT, "answer");
}

/// Either way, the type has a schema.
#[test]
fn both_have_a_schema() {
    let schema = json_schema::<Answer<'_, u8>>();
    assert_eq!(schema["$defs"]["Answer"]["properties"]["parameter"]["maximum"], 255);
    assert_eq!(schema["$defs"]["Answer"]["properties"]["newValue"], json!({}));
    let fields = <Request<'_, u8>>::SCHEMA.fields();
    assert_eq!(fields.count(), 10);
}
