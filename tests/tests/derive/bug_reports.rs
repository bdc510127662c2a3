//! Bug reports about serde, `serde_json`, facet, schemars and clients of APIs, each as a model of this derive. A test has the
//! address of its report and what happened there.

use clerk_models::{ClerkModel, HasSchema, Metadata, Secret, Wire, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// Reads the document from text and from a `Value`, with this crate and with `serde_json`.
fn read<T: DeserializeOwned + HasSchema + PartialEq + Debug>(json: &str) -> T {
    let read: T = from_str(json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(from_value::<T>(&value).as_ref(), Ok(&read));
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), read);
    assert_eq!(serde_json::from_value::<T>(value).unwrap(), read);
    read
}

/// Reads the document, and expects it to be written as it is.
fn round<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(json: &str) -> T {
    let value: T = read(json);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    let wire = serde_json::to_string(&Wire(&value)).unwrap();
    assert_eq!(read::<T>(&wire), value);
    value
}

/// Expects these violations, from text in this order, and from a `Value` without their locations.
fn refused<T: DeserializeOwned + HasSchema + PartialEq + Debug>(json: &str, expected: &[&str]) {
    refused_text::<T>(json, expected);
    let value: Value = serde_json::from_str(json).unwrap();
    assert!(serde_json::from_value::<T>(value.clone()).is_err(), "{json}");
    let error = from_value::<T>(&value).unwrap_err();
    let mut found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    let mut expected: Vec<&str> = expected
        .iter()
        .map(|line| line.rsplit_once(" (line ").expect("a location").0)
        .collect();
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected, "{json}");
}

/// As `refused`, for what a `Value` cannot hold.
fn refused_text<T: DeserializeOwned + HasSchema + Debug>(json: &str, expected: &[&str]) {
    assert!(serde_json::from_str::<T>(json).is_err(), "{json}");
    let error = from_str::<T>(json).unwrap_err();
    let found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{json}");
}

fn validator<T: HasSchema>() -> jsonschema::Validator {
    jsonschema::validator_for(&json_schema::<T>()).expect("a schema")
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type")]
enum Wrapper {
    #[clerk_model(object = "full")]
    Full(Parameters),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Parameters {
    param: BTreeMap<u8, i16>,
}

/// <https://github.com/serde-rs/serde/issues/2902>, <https://github.com/serde-rs/json/issues/1254>: a map with integers as
/// keys was written, but not read back inside an enum with a tag.
#[test]
fn integer_keys_inside_tagged_enum() {
    let full: Wrapper = round(r#"{"type":"full","param":{"5":2}}"#);
    let late: Wrapper = read(r#"{"param": {"5": 2}, "type": "full"}"#);
    assert_eq!(late, full);
    refused::<Wrapper>(
        r#"{"param": {"5": 2, "300": 1, "x": true}, "type": "full"}"#,
        &[
            "/param/300: integer out of range, expected 0 to 255 (line 1, column 20)",
            "/param/x: invalid key (line 1, column 30)",
            "/param/x: expected integer, found boolean (line 1, column 35)",
        ],
    );
}

/// <https://github.com/serde-rs/json/issues/221>: such a map was written as text, but refused by `to_value`.
#[test]
fn integer_keys_are_written_to_value() {
    let full = Wrapper::Full(Parameters {
        param: BTreeMap::from([(0, -1), (255, 1)]),
    });
    let expected = json!({ "type": "full", "param": { "0": -1, "255": 1 } });
    assert_eq!(serde_json::to_value(&full).unwrap(), expected);
    assert_eq!(serde_json::to_value(Wire(&full)).unwrap(), expected);
    assert_eq!(from_value::<Wrapper>(&expected), Ok(full));
}

/// <https://github.com/serde-rs/serde/issues/775>: an enum as a field of an enum with a tag was written, but not read back.
#[test]
fn string_enum_inside_tagged_enum() {
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
    enum Size {
        Small,
        Large,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Sizes {
        field: Size,
        by_size: BTreeMap<Size, Option<Size>>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "tag")]
    enum Outer {
        #[clerk_model(object = "a1")]
        A1(Sizes),
    }

    let outer: Outer = round(r#"{"tag":"a1","field":"small","bySize":{"small":null,"large":"large"}}"#);
    let late: Outer = read(r#"{"bySize": {"large": "large", "small": null}, "field": "small", "tag": "a1"}"#);
    assert_eq!(late, outer);
    refused::<Outer>(
        r#"{"field": "tiny", "bySize": {"small": "huge"}, "tag": "a1"}"#,
        &[
            r#"/field: unknown variant "tiny", expected "small" or "large" (line 1, column 11)"#,
            r#"/bySize/small: unknown variant "huge", expected "small" or "large" (line 1, column 39)"#,
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/1717>, <https://github.com/serde-rs/serde/pull/2781>: integers of 128 bits were
/// refused wherever serde buffers, as in an enum with a tag.
#[test]
fn integers_of_128_bits_inside_tagged_enum() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Transfer {
        amount: u128,
        change: i128,
        digit: i32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "kind")]
    enum Operation {
        #[clerk_model(object = "transfer")]
        Transfer(Transfer),
    }

    let least = r#"{"kind":"transfer","amount":0,"change":-1,"digit":7}"#;
    round::<Operation>(least);
    let most = r#"{"amount":340282366920938463463374607431768211455,"change":-170141183460469231731687303715884105728,"digit":7,"kind":"transfer"}"#;
    let operation: Operation = from_str(most).unwrap();
    let expected = Operation::Transfer(Transfer {
        amount: u128::MAX,
        change: i128::MIN,
        digit: 7,
    });
    assert_eq!(operation, expected);
    assert_eq!(serde_json::from_str::<Operation>(most).unwrap(), expected);
    assert_eq!(
        from_str::<Operation>(&serde_json::to_string(&operation).unwrap()),
        Ok(operation)
    );
    refused_text::<Operation>(
        r#"{"amount": -1, "change": 170141183460469231731687303715884105728, "digit": 2147483648, "kind": "transfer"}"#,
        &[
            "/amount: number out of range (line 1, column 12)",
            "/change: number out of range (line 1, column 26)",
            "/digit: integer out of range, expected -2147483648 to 2147483647 (line 1, column 76)",
        ],
    );
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "t", content = "c")]
enum Number {
    #[clerk_model(object = "a")]
    A(u64),
    #[clerk_model(object = "b")]
    B(f64),
    #[clerk_model(object = "s")]
    Struct(Reading),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Reading {
    value: f64,
}

/// <https://github.com/serde-rs/json/issues/959>, <https://github.com/serde-rs/json/issues/1046>: with `arbitrary_precision`, a
/// float before the tag was "map, expected f64".
#[test]
fn floats_before_late_tag() {
    round::<Number>(r#"{"t":"b","c":3.14}"#);
    assert_eq!(read::<Number>(r#"{"c": 3.25, "t": "b"}"#), Number::B(3.25));
    assert_eq!(read::<Number>(r#"{"c": 1e2, "t": "b"}"#), Number::B(100.0));
    assert_eq!(read::<Number>(r#"{"c": 1, "t": "b"}"#), Number::B(1.0));
    assert_eq!(
        read::<Number>(r#"{"c": {"value": 1.0}, "t": "s"}"#),
        Number::Struct(Reading { value: 1.0 })
    );
    refused::<Number>(
        r#"{"c": 3.5, "t": "a"}"#,
        &["/c: expected integer, found number (line 1, column 7)"],
    );
}

/// <https://github.com/serde-rs/json/issues/505>: with `arbitrary_precision`, a number inside an enum with a tag was read as a
/// map with a private key.
#[test]
fn number_is_not_an_object() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Data {
        value: BTreeMap<String, String>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Tagged {
        #[clerk_model(object = "data")]
        Data(Data),
    }

    refused::<Tagged>(
        r#"{"value": 123, "type": "data"}"#,
        &["/value: expected object, found integer (line 1, column 11)"],
    );
    refused::<Tagged>(
        r#"{"type": "data", "value": 1.5}"#,
        &["/value: expected object, found number (line 1, column 27)"],
    );
}

/// <https://github.com/serde-rs/json/issues/870>: an unknown tag inside another tagged enum was reported at line 0.
#[test]
fn unknown_inner_tag_has_its_location() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Cat {}

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Dog {
        barks: bool,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "animal_tag")]
    enum Animal {
        #[clerk_model(object = "cat")]
        Cat(Cat),
        #[clerk_model(object = "dog")]
        Dog(Dog),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Animals {
        items: Vec<Animal>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "things_tag")]
    enum Things {
        #[clerk_model(object = "animals")]
        Animals(Animals),
    }

    round::<Things>(r#"{"things_tag":"animals","items":[{"animal_tag":"cat"},{"animal_tag":"dog","barks":true}]}"#);
    refused::<Things>(
        r#"
{
    "items": [
        {"animal_tag": "cat"},
        {"animal_tag": "xenomorph"},
        {"barks": 1, "animal_tag": "dog"}
    ],
    "things_tag": "animals"
}
"#,
        &[
            r#"/items/1/animal_tag: unknown variant "xenomorph", expected "cat" or "dog" (line 5, column 24)"#,
            "/items/2/barks: expected boolean, found integer (line 6, column 19)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2755>, <https://github.com/serde-rs/serde/issues/2304>: a variant without fields was
/// not read if the object had another key.
#[test]
fn variant_of_empty_struct_ignores_other_keys() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Empty {}

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, deny_unknown_fields)]
    struct Strict {}

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "variant")]
    enum Variants {
        #[clerk_model(object = "a")]
        A(Empty),
        #[clerk_model(object = "b")]
        B(Strict),
    }

    assert_eq!(round::<Variants>(r#"{"variant":"a"}"#), Variants::A(Empty {}));
    assert_eq!(round::<Variants>(r#"{"variant":"b"}"#), Variants::B(Strict {}));
    assert_eq!(
        read::<Variants>(r#"{"k": "v", "variant": "a", "l": []}"#),
        Variants::A(Empty {})
    );
    refused::<Variants>(
        r#"{"k": "v", "variant": "b", "l": []}"#,
        &[
            r#"/k: unknown field "k" (line 1, column 2)"#,
            r#"/l: unknown field "l" (line 1, column 28)"#,
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2706>, <https://github.com/serde-rs/serde/issues/2233>: content that is absent or
/// null had errors that did not say where, and there was no way to allow it.
#[test]
fn adjacent_content_absent_or_null() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Foo {
        bar: Option<bool>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "t", content = "c")]
    enum Example {
        #[clerk_model(object = "foo")]
        Foo(Foo),
        #[clerk_model(object = "maybe_foo")]
        MaybeFoo(Option<Foo>),
    }

    assert_eq!(read::<Example>(r#"{"t": "maybe_foo"}"#), Example::MaybeFoo(None));
    assert_eq!(
        read::<Example>(r#"{"c": null, "t": "maybe_foo"}"#),
        Example::MaybeFoo(None)
    );
    let some = round::<Example>(r#"{"t":"maybe_foo","c":{"bar":true}}"#);
    assert_eq!(some, Example::MaybeFoo(Some(Foo { bar: Some(true) })));
    assert_eq!(
        read::<Example>(r#"{"t": "foo", "c": {"bar": null}}"#),
        Example::Foo(Foo { bar: None })
    );
    refused::<Example>(
        r#"{"t": "foo", "c": null}"#,
        &["/c: expected object, found null (line 1, column 19)"],
    );
    refused::<Vec<Example>>(
        r#"[{"t": "foo"}, {"t": "maybe_foo", "c": {"bar": "baz"}}]"#,
        &[
            r#"/0/c: missing field "c" (line 1, column 2)"#,
            "/1/c/bar: expected boolean, found string (line 1, column 48)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2138>, <https://github.com/serde-rs/serde/issues/1698>: of two structs with a tag and
/// the same fields, an untagged enum read the first, whatever the tag.
#[test]
fn same_fields_and_another_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", object = "Foo")]
    struct Foo {
        name: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", object = "Bar")]
    struct Bar {
        name: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Baz {
        Foo(Foo),
        Bar(Bar),
    }

    let name = String::from("a name");
    assert_eq!(
        round::<Baz>(r#"{"type":"Bar","name":"a name"}"#),
        Baz::Bar(Bar { name: name.clone() })
    );
    assert_eq!(
        read::<Baz>(r#"{"name": "a name", "type": "Foo"}"#),
        Baz::Foo(Foo { name })
    );
    refused::<Foo>(
        r#"{"name": "a name", "type": "Bar"}"#,
        &[r#"/type: expected the object "Foo", found "Bar" (line 1, column 28)"#],
    );
}

/// <https://github.com/facet-rs/facet/issues/1990>: numbers were read as strings, and strings as numbers, to match a variant.
#[test]
fn strings_and_numbers_are_not_converted() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Strings {
        x: String,
        y: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Integers {
        x: i32,
        y: i32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "of")]
    enum Point {
        #[clerk_model(object = "strings")]
        Strings(Strings),
        #[clerk_model(object = "integers")]
        Integers(Integers),
    }

    refused::<Point>(
        r#"{"x": 1, "y": "2", "of": "strings"}"#,
        &["/x: expected string, found integer (line 1, column 7)"],
    );
    refused::<Point>(
        r#"{"x": 1, "y": "2", "of": "integers"}"#,
        &["/y: expected integer, found string (line 1, column 15)"],
    );
}

/// <https://github.com/facet-rs/facet/issues/1123>: null for a `String` was read as the empty string.
#[test]
fn null_is_not_the_empty_string() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Response {
        id: u32,
        name: String,
    }

    refused::<Vec<Response>>(
        r#"[{"id": 1, "name": ""}, {"id": null, "name": null}, {"id": 3}]"#,
        &[
            "/1/id: expected integer, found null (line 1, column 32)",
            "/1/name: expected string, found null (line 1, column 46)",
            r#"/2/name: missing field "name" (line 1, column 53)"#,
        ],
    );
}

/// <https://github.com/facet-rs/facet/issues/1972>: a tagged enum inside of a tagged enum was not supported. The document is of
/// nextest.
#[test]
fn tags_of_two_levels_in_one_object() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "snake_case")]
    struct SuiteStarted {
        test_count: u32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "snake_case")]
    struct TestFailed {
        name: String,
        exec_time: f64,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "event")]
    enum SuiteEvent {
        #[clerk_model(object = "started")]
        Started(SuiteStarted),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "event")]
    enum TestEvent {
        #[clerk_model(object = "failed")]
        Failed(TestFailed),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Message {
        #[clerk_model(object = "suite")]
        Suite(SuiteEvent),
        #[clerk_model(object = "test")]
        Test(TestEvent),
    }

    round::<Message>(r#"{"type":"suite","event":"started","test_count":6}"#);
    round::<Message>(r#"{"type":"test","event":"failed","name":"a::b","exec_time":0.022}"#);
    let message: Message =
        read(r#"{"exec_time": 0.5, "event": "failed", "name": "a::b", "nextest": {}, "type": "test"}"#);
    assert!(matches!(message, Message::Test(TestEvent::Failed(_))));
    refused::<Vec<Message>>(
        r#"[{"event": "started", "type": "test"}, {"name": 5, "event": "failed", "type": "test"}]"#,
        &[
            r#"/0/event: unknown variant "started", expected "failed" (line 1, column 12)"#,
            r#"/1/exec_time: missing field "exec_time" (line 1, column 40)"#,
            "/1/name: expected string, found integer (line 1, column 49)",
        ],
    );
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "event", rename_all = "snake_case")]
struct StripeEvent {
    id: String,
    data: StripeEventData,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, rename_all = "snake_case")]
struct StripeEventData {
    object: PaymentIntent,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "payment_intent", rename_all = "snake_case")]
struct PaymentIntent {
    amount: u64,
    charges: Option<Charges>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "list", rename_all = "snake_case")]
struct Charges {
    data: Vec<Charge>,
    has_more: bool,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "charge", rename_all = "snake_case")]
struct Charge {
    refunds: Option<Metadata>,
}

/// <https://github.com/arlyon/async-stripe/issues/814>: an event that was written lacked `object`, so that it was not read back.
#[test]
fn object_is_written() {
    round::<StripeEvent>(
        r#"{"object":"event","id":"evt_1","data":{"object":{"object":"payment_intent","amount":2000,"charges":{"object":"list","data":[],"has_more":false}}}}"#,
    );
}

/// <https://github.com/arlyon/async-stripe/issues/182>: a webhook event was refused with "missing field `object`", a key that
/// most of its objects have. <https://github.com/arlyon/async-stripe/issues/482>: `refunds` is absent where it is not expanded.
#[test]
fn missing_object_has_its_path() {
    refused::<StripeEvent>(
        r#"{"object": "event", "id": "evt_1", "data": {"object": {"object": "payment_intent", "amount": 2000,
  "charges": {"data": [{"object": "charge"}, {"refunds": null}, {}], "has_more": "no"}}}}"#,
        &[
            r#"/data/object/charges/object: missing field "object" (line 2, column 14)"#,
            r#"/data/object/charges/data/1/object: missing field "object" (line 2, column 46)"#,
            r#"/data/object/charges/data/2/object: missing field "object" (line 2, column 65)"#,
            "/data/object/charges/has_more: expected boolean, found string (line 2, column 82)",
        ],
    );
}

/// <https://github.com/64bit/async-openai/issues/250>: the API sent an error code that the enum did not have.
#[test]
fn unlisted_value_does_not_hide_the_rest() {
    #[derive(Debug, PartialEq, ClerkModel)]
    enum ErrorCode {
        InternalError,
        FileNotFound,
        ParsingError,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct LastError {
        code: ErrorCode,
        message: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "vector_store.file", rename_all = "snake_case")]
    struct VectorStoreFile {
        last_error: Option<LastError>,
        usage_bytes: u64,
    }

    round::<VectorStoreFile>(
        r#"{"object":"vector_store.file","last_error":{"code":"file_not_found","message":""},"usage_bytes":0}"#,
    );
    refused::<VectorStoreFile>(
        r#"{"object": "vector_store.file", "last_error": {"code": "invalid_file", "message": null}, "usage_bytes": "0"}"#,
        &[
            "/last_error/code: unknown variant \"invalid_file\", expected \"internal_error\", \"file_not_found\" or \
             \"parsing_error\" (line 1, column 56)",
            "/last_error/message: expected string, found null (line 1, column 83)",
            "/usage_bytes: expected integer, found string (line 1, column 105)",
        ],
    );
}

/// <https://github.com/64bit/async-openai/issues/498>, <https://github.com/64bit/async-openai/issues/266>: an API that is nearly
/// the same sent `on_demand` and `eos`, and whole answers were lost.
#[test]
fn open_enum_keeps_values_of_similar_apis() {
    #[derive(Debug, PartialEq, ClerkModel)]
    enum ServiceTier {
        Auto,
        Default,
        #[clerk_model(other)]
        Other(String),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    enum FinishReason {
        Stop,
        ToolCalls,
        #[clerk_model(other)]
        Other(String),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "chat.completion", rename_all = "snake_case")]
    struct Completion {
        service_tier: Option<ServiceTier>,
        finish_reason: FinishReason,
    }

    let completion: Completion =
        round(r#"{"object":"chat.completion","service_tier":"on_demand","finish_reason":"eos"}"#);
    assert_eq!(
        completion.service_tier,
        Some(ServiceTier::Other("on_demand".to_owned()))
    );
    let known: Completion =
        round(r#"{"object":"chat.completion","service_tier":"default","finish_reason":"tool_calls"}"#);
    assert_eq!(known.finish_reason, FinishReason::ToolCalls);
    refused::<Completion>(
        r#"{"object": "chat.completion", "service_tier": 5, "finish_reason": null}"#,
        &[
            "/service_tier: expected string, found integer (line 1, column 47)",
            "/finish_reason: expected string, found null (line 1, column 67)",
        ],
    );
}

/// <https://github.com/64bit/async-openai/issues/507>: one field of the statistics was missing next to an image of megabytes, and
/// the error had no path.
#[test]
fn missing_field_next_to_a_large_value() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "snake_case")]
    struct Image {
        b64_json: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "snake_case")]
    struct Usage {
        output_tokens: u32,
        output_token_details: Metadata,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Images {
        data: Vec<Image>,
        usage: Usage,
    }

    let image = "iVBORw0K".repeat(100_000);
    refused::<Images>(
        &format!("{{\"data\": [{{\"b64_json\": \"{image}\"}}],\n\"usage\": {{\"output_tokens\": 1}}}}"),
        &[r#"/usage/output_token_details: missing field "output_token_details" (line 2, column 10)"#],
    );
}

/// <https://github.com/64bit/async-openai/pull/352>: similar APIs leave `object` out.
#[test]
fn object_may_be_left_out() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "chat.completion", object_optional)]
    struct Completion {
        id: String,
    }

    let without: Completion = read(r#"{"id": "cmpl-1"}"#);
    assert_eq!(
        serde_json::to_string(&without).unwrap(),
        r#"{"object":"chat.completion","id":"cmpl-1"}"#
    );
    round::<Completion>(r#"{"object":"chat.completion","id":"cmpl-1"}"#);
    refused::<Completion>(
        r#"{"id": "cmpl-1", "object": "list"}"#,
        &[r#"/object: expected the object "chat.completion", found "list" (line 1, column 28)"#],
    );
    refused::<Completion>(
        r#"{"id": "cmpl-1", "object": null}"#,
        &["/object: expected string, found null (line 1, column 28)"],
    );
}

/// <https://github.com/facet-rs/facet/issues/396>: a renamed field, and one with a raw identifier, was not found.
#[test]
fn raw_identifiers_and_renamed_keys() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Words {
        r#type: bool,
        r#if: Option<bool>,
        #[clerk_model(rename = "@#$%^&\u{20ac}")]
        r#for: bool,
    }

    round::<Words>("{\"type\":true,\"if\":false,\"@#$%^&\u{20ac}\":true}");
    refused::<Words>(
        r#"{"r#type": true, "if": 1, "for": true}"#,
        &[
            r#"/type: missing field "type" (line 1, column 1)"#,
            "/@#$%^&\u{20ac}: missing field \"@#$%^&\u{20ac}\" (line 1, column 1)",
            "/if: expected boolean, found integer (line 1, column 24)",
        ],
    );
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", object = "PodList")]
struct PodList {
    #[clerk_model(default, null_as_default)]
    metadata: ListMeta,
    #[clerk_model(default, null_as_default)]
    items: Vec<Pod>,
}

#[derive(Debug, Default, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct ListMeta {
    resource_version: Option<String>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", object = "Pod", object_optional)]
struct Pod {
    spec: PodSpec,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct PodSpec {
    node_name: String,
}

/// <https://github.com/kube-rs/kube/issues/1491>, <https://github.com/kube-rs/kube/pull/1492>: Kubernetes sends lists with null or
/// without `metadata` and `items`.
#[test]
fn list_without_metadata_and_items() {
    let empty = PodList {
        metadata: ListMeta::default(),
        items: Vec::new(),
    };
    for json in [
        r#"{"kind": "PodList"}"#,
        r#"{"kind": "PodList", "metadata": null, "items": null}"#,
        r#"{"metadata": {}, "items": [], "kind": "PodList"}"#,
    ] {
        assert_eq!(read::<PodList>(json), empty);
    }
    refused::<PodList>(
        r#"{"kind": "PodList", "metadata": {"resourceVersion": 529}, "items": {}}"#,
        &[
            "/metadata/resourceVersion: expected string, found integer (line 1, column 53)",
            "/items: expected array, found object (line 1, column 68)",
        ],
    );
}

/// <https://github.com/kube-rs/kube/pull/1380>: the elements of a list have no `kind`, the list has.
/// <https://github.com/kube-rs/kube/issues/1659>: a list had elements of another version, and was not read.
#[test]
fn elements_of_a_list_without_kind() {
    let list: PodList = read(
        r#"{"kind": "PodList", "items": [{"spec": {"nodeName": "a"}}, {"spec": {"nodeName": "b"}, "kind": "Pod"}]}"#,
    );
    assert_eq!(
        serde_json::to_value(&list.items[0]).unwrap(),
        json!({ "kind": "Pod", "spec": { "nodeName": "a" } })
    );
    refused::<PodList>(
        r#"{"kind": "PodList", "items": [{"spec": {"nodeName": "a"}}, {"spec": {"nodeName": 7}}, {"kind": "Node"}]}"#,
        &[
            "/items/1/spec/nodeName: expected string, found integer (line 1, column 82)",
            r#"/items/2/kind: expected the object "Pod", found "Node" (line 1, column 96)"#,
        ],
    );
}

/// <https://github.com/XAMPPRocky/octocrab/issues/361>, <https://github.com/XAMPPRocky/octocrab/issues/344>: releases were lost
/// since the uploader of an asset had no name. <https://github.com/XAMPPRocky/octocrab/pull/512>: `author` is absent at times.
#[test]
fn missing_name_of_one_uploader() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Author {
        name: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Asset {
        uploader: Author,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Release {
        author: Option<Author>,
        assets: Vec<Asset>,
    }

    round::<Vec<Release>>(r#"[{"assets":[]},{"author":{"name":"a"},"assets":[{"uploader":{"name":"b"}}]}]"#);
    refused::<Vec<Release>>(
        r#"[{"author": null, "assets": [{"uploader": {"login": "bot"}}]}, {"author": {}, "assets": [{}]}]"#,
        &[
            r#"/0/assets/0/uploader/name: missing field "name" (line 1, column 43)"#,
            r#"/1/author/name: missing field "name" (line 1, column 75)"#,
            r#"/1/assets/0/uploader: missing field "uploader" (line 1, column 90)"#,
        ],
    );
}

/// <https://github.com/XAMPPRocky/octocrab/pull/420>: `installation` is a full object in one webhook, and an ID in the others.
#[test]
fn full_or_short_object_by_its_keys() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Full {
        id: u64,
        account: Metadata,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "snake_case")]
    struct Short {
        id: u64,
        node_id: String,
    }

    #[derive(Debug, PartialEq)]
    enum Installation {
        Short(Short),
        Full(Full),
    }

    fn is_short(members: &clerk_models::dispatch::Members<'_>) -> bool {
        members.get("node_id").is_some()
    }

    clerk_models::dispatch! {
        Installation {
            Short(Short) if is_short,
            Full(Full),
        }
    }

    round::<Installation>(r#"{"id":1,"node_id":"x"}"#);
    round::<Installation>(r#"{"id":1,"account":{"login":"a"}}"#);
    refused::<Vec<Installation>>(
        r#"[{"id": "1", "node_id": "x"}, {"id": "1"}]"#,
        &[
            "/0/id: expected integer, found string (line 1, column 9)",
            r#"/1/account: missing field "account" (line 1, column 31)"#,
            "/1/id: expected integer, found string (line 1, column 38)",
        ],
    );
}

/// <https://github.com/GREsau/schemars/issues/358>: the schema of an enum with a tag had the tag, and not the properties of its
/// structs.
#[test]
fn schema_of_tagged_enum_has_the_fields() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "first")]
    struct First {
        name: String,
        age: u32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "second")]
    struct Second {
        place: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    enum Either {
        First(First),
        Second(Second),
    }

    let validator = validator::<Vec<Either>>();
    for (element, valid) in [
        (json!({ "object": "first", "name": "a", "age": 1 }), true),
        (json!({ "object": "second", "place": "b" }), true),
        (json!({ "object": "first" }), false),
        (json!({ "object": "first", "name": "a", "age": -1 }), false),
        (json!({ "object": "second", "name": "a", "age": 1 }), false),
        (json!({ "object": "third", "place": "b" }), false),
        (json!({ "place": "b" }), false),
    ] {
        let list = json!([element]);
        assert_eq!(validator.is_valid(&list), valid, "{list}");
        assert_eq!(from_value::<Vec<Either>>(&list).is_ok(), valid, "{list}");
    }
}

/// <https://github.com/GREsau/schemars/issues/189>: a list that may be absent was required by the schema.
/// <https://github.com/GREsau/schemars/issues/292>: a new version required a field that may be absent.
#[test]
fn schema_requires_what_the_reader_requires() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Presence {
        #[clerk_model(default)]
        list: Vec<String>,
        #[clerk_model(required)]
        nullable: Option<String>,
        optional: Option<String>,
        #[clerk_model(default, null_as_default)]
        count: u8,
    }

    let schema = json_schema::<Presence>();
    let validator = validator::<Presence>();
    for (json, valid) in [
        (json!({ "nullable": null }), true),
        (
            json!({ "nullable": "a", "list": [], "optional": null, "count": null }),
            true,
        ),
        (json!({}), false),
        (json!({ "nullable": null, "list": null }), false),
        (json!({ "nullable": null, "count": 256 }), false),
    ] {
        assert_eq!(validator.is_valid(&json), valid, "{json}\n{schema}");
        assert_eq!(from_value::<Presence>(&json).is_ok(), valid, "{json}");
    }
}

/// <https://github.com/serde-rs/serde/issues/2917>: `[0]` was read as the first variant of an enum.
#[test]
fn array_and_index_are_not_a_variant() {
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Title {
        Main,
        Sub,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Empty {}

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Element {
        #[clerk_model(object = "empty")]
        Empty(Empty),
    }

    refused::<Vec<Title>>(
        r#"[[0], 0, {"main": null}, "sub"]"#,
        &[
            "/0: expected string, found array (line 1, column 2)",
            "/1: expected string, found integer (line 1, column 7)",
            "/2: expected string, found object (line 1, column 10)",
        ],
    );
    refused::<Vec<Element>>(
        r#"[[0], ["empty"], 0, "empty"]"#,
        &[
            "/0: expected object, found array (line 1, column 2)",
            "/1: expected object, found array (line 1, column 7)",
            "/2: expected object, found integer (line 1, column 18)",
            "/3: expected object, found string (line 1, column 21)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2016>, <https://github.com/serde-rs/json/issues/587>: a `Cow` inside of an `Option`
/// was always owned.
#[test]
fn cow_inside_option_is_borrowed() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Demo<'a> {
        message: Option<Cow<'a, str>>,
        #[clerk_model(required)]
        note: Option<Cow<'a, str>>,
    }

    let json = r#"{"message": "Hello", "note": "World"}"#;
    let demo: Demo<'_> = from_str(json).unwrap();
    assert!(matches!(demo.message, Some(Cow::Borrowed("Hello"))));
    assert!(matches!(demo.note, Some(Cow::Borrowed("World"))));
    let value = json!({ "message": "Hello", "note": null });
    let demo: Demo<'_> = from_value(&value).unwrap();
    assert!(matches!(demo.message, Some(Cow::Borrowed("Hello"))));
    let json = r#"{"message": "a\/b", "note": "\u0041"}"#;
    let demo: Demo<'_> = from_str(json).unwrap();
    assert!(matches!(demo.message, Some(Cow::Owned(message)) if message == "a/b"));
    assert_eq!(demo.note.as_deref(), Some("A"));
}

/// <https://github.com/serde-rs/json/issues/1144>, <https://github.com/serde-rs/json/issues/742>: a string could not be borrowed
/// since its slashes were escaped, and the error showed it without the escapes.
#[test]
fn escaped_slash_is_the_reason() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Manifest<'a> {
        media_type: &'a str,
        layers: Vec<&'a str>,
    }

    let json = r#"{"mediaType": "application\/vnd.oci", "layers": ["a", "b\"c\""]}"#;
    let error = from_str::<Manifest<'_>>(json).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /mediaType: a string with escapes cannot be borrowed (line 1, column 15)\n\
         /layers/1: a string with escapes cannot be borrowed (line 1, column 55)"
    );
    // A `Value` holds the string without escapes, so that it can be borrowed.
    let value: Value = serde_json::from_str(json).unwrap();
    let manifest: Manifest<'_> = from_value(&value).unwrap();
    assert_eq!(manifest.layers, ["a", "b\"c\""]);
}

/// <https://github.com/serde-rs/serde/issues/3074>: a digit belongs to the word before it.
#[test]
fn digits_do_not_start_a_word() {
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Chapter {
        Have1Apple,
        Crc32c,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "kebab-case")]
    struct Item {
        get2_bananas: Chapter,
        crc32c_hash: Chapter,
    }

    round::<Item>(r#"{"get2-bananas":"have1_apple","crc32c-hash":"crc32c"}"#);
    refused::<Item>(
        r#"{"get2-bananas": "have_1_apple", "crc32c-hash": "crc_32c"}"#,
        &[
            r#"/get2-bananas: unknown variant "have_1_apple", expected "have1_apple" or "crc32c" (line 1, column 18)"#,
            r#"/crc32c-hash: unknown variant "crc_32c", expected "have1_apple" or "crc32c" (line 1, column 49)"#,
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/1042>, <https://github.com/serde-rs/serde/issues/984>: the inner `Option` was never
/// `None`. Here the field is also buffered before a tag.
#[test]
fn double_option_inside_tagged_enum() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    #[allow(clippy::option_option)] // It tells null from absent.
    struct Patch {
        email: Option<Option<String>>,
        age: Option<Option<u8>>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "op")]
    enum Change {
        #[clerk_model(object = "patch")]
        Patch(Patch),
    }

    let null = Change::Patch(Patch {
        email: Some(None),
        age: None,
    });
    assert_eq!(round::<Change>(r#"{"op":"patch","email":null}"#), null);
    assert_eq!(read::<Change>(r#"{"email": null, "op": "patch"}"#), null);
    round::<Change>(r#"{"op":"patch","email":"a","age":null}"#);
    round::<Change>(r#"{"op":"patch"}"#);
    refused::<Change>(
        r#"{"email": 5, "age": -1, "op": "patch"}"#,
        &[
            "/email: expected string, found integer (line 1, column 11)",
            "/age: integer out of range, expected 0 to 255 (line 1, column 21)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2878>, <https://github.com/serde-rs/serde/issues/1951>: an `Option` with `with` was
/// required unless it also had a default.
#[test]
fn with_does_not_make_an_option_required() {
    mod lower {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
            let text: Option<String> = Option::deserialize(deserializer)?;
            Ok(text.map(|text| text.to_lowercase()))
        }

        pub(super) fn serialize<S: Serializer>(text: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
            text.serialize(serializer)
        }
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Query {
        #[clerk_model(with = lower)]
        search: Option<String>,
        page: Option<u32>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "by")]
    enum Lookup {
        #[clerk_model(object = "query")]
        Query(Query),
    }

    let query = |search: &str| {
        Lookup::Query(Query {
            search: Some(search.to_owned()),
            page: None,
        })
    };
    round::<Lookup>(r#"{"by":"query"}"#);
    assert_eq!(read::<Lookup>(r#"{"search": "ABC", "by": "query"}"#), query("abc"));
    refused::<Lookup>(
        r#"{"search": 5, "page": 1.5, "by": "query"}"#,
        &[
            "/search: not a valid `Option<String>` (line 1, column 12)",
            "/page: expected integer, found number (line 1, column 23)",
        ],
    );
}

/// <https://github.com/kube-rs/kube/pull/766>: credentials of a kubeconfig were plain strings, and showed in what printed it.
#[test]
fn credentials_of_a_kubeconfig_do_not_show() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "kebab-case")]
    struct AuthInfo {
        username: Option<String>,
        client_key_data: Option<Secret>,
        exec: Option<BTreeMap<String, Secret>>,
    }

    let json = r#"{"username":"ada","client-key-data":"LS0tLS1","exec":{"TOKEN":"hunter2"}}"#;
    let debug = format!("{:?}", round::<AuthInfo>(json));
    assert!(debug.contains("ada"), "{debug}");
    assert!(!debug.contains("LS0tLS1") && !debug.contains("hunter2"), "{debug}");
    refused::<AuthInfo>(
        r#"{"client-key-data": ["LS0tLS1"], "exec": {"TOKEN": 5417}}"#,
        &[
            "/client-key-data: expected string, found array (line 1, column 21)",
            "/exec/TOKEN: expected string, found integer (line 1, column 52)",
        ],
    );
    let first = serde_json::from_str::<AuthInfo>(r#"{"exec": {"TOKEN": 5417}}"#).unwrap_err();
    assert!(!first.to_string().contains("5417"), "{first}");
}

/// <https://github.com/serde-rs/serde/issues/1684>: a struct with a tag, inside of an enum with the same tag, was written with two
/// and then refused as a duplicate.
#[test]
fn tag_of_struct_and_enum_is_written_once() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", object = "a")]
    struct A {
        a: u32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Inner {
        A(A),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Outer {
        #[clerk_model(object = "a")]
        A(Box<A>),
        #[clerk_model(object = "pair", object = "two")]
        Pair(Pair),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Pair {
        left: Inner,
        right: Box<Outer>,
    }

    round::<Outer>(r#"{"type":"a","a":0}"#);
    round::<Outer>(r#"{"type":"pair","left":{"type":"a","a":1},"right":{"type":"a","a":2}}"#);
    refused_text::<Outer>(
        r#"{"type": "a", "a": 0, "type": "a"}"#,
        &[r#"/type: duplicate field "type" (line 1, column 23)"#],
    );
}

/// <https://github.com/serde-rs/serde/issues/1660>, <https://github.com/serde-rs/serde/issues/752>: a newtype with a `PhantomData` was
/// read as an array of two. <https://github.com/serde-rs/serde/issues/1130>: its parameter had to be sized.
#[test]
fn typed_id_is_a_string() {
    use std::marker::PhantomData;

    #[derive(ClerkModel)]
    #[clerk_model(transparent)]
    struct Id<T: ?Sized>(String, PhantomData<T>);

    impl<T: ?Sized> Debug for Id<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl<T: ?Sized> PartialEq for Id<T> {
        fn eq(&self, other: &Self) -> bool {
            self.0 == other.0
        }
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Links {
        own: Id<str>,
        others: BTreeMap<String, Id<dyn Debug>>,
    }

    round::<Links>(r#"{"own":"user_1","others":{"a":"user_2"}}"#);
    refused::<Links>(
        r#"{"own": ["user_1", null], "others": {"a": 5}}"#,
        &[
            "/own: expected string, found array (line 1, column 9)",
            "/others/a: expected string, found integer (line 1, column 43)",
        ],
    );
}

/// <https://github.com/juspay/hyperswitch/issues/1943>, <https://github.com/juspay/hyperswitch/issues/8969>: numbers of cards were in the
/// log, since the error of reading an answer had them.
#[test]
fn secret_field_shows_nothing() {
    #[allow(clippy::ptr_arg)] // A check takes the field's type.
    fn is_card(number: &String) -> Result<(), String> {
        if number.len() == 16 {
            Ok(())
        } else {
            Err(format!("{number} is not a card"))
        }
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Name {
        on_card: String,
    }

    #[allow(clippy::struct_field_names)] // As that API has them.
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Card {
        card_id: String,
        #[clerk_model(secret, check = is_card)]
        card_number: String,
        #[clerk_model(secret)]
        card_exp_year: Option<u16>,
        #[clerk_model(secret)]
        name: Option<Name>,
    }

    round::<Card>(r#"{"cardId":"c","cardNumber":"1213123131313131","cardExpYear":2025,"name":{"onCard":"n"}}"#);
    let json =
        r#"{"cardId": 1, "cardNumber": "12131", "cardExpYear": "2077", "name": {"onCard": 777, "on_card": "Ada"}}"#;
    let error = from_str::<Card>(json).unwrap_err();
    let pointers: Vec<String> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().to_string())
        .collect();
    // One for each secret field, and none inside of it.
    assert_eq!(pointers, ["/cardId", "/cardNumber", "/cardExpYear", "/name"]);
    let value: Value = serde_json::from_str(json).unwrap();
    let of_value = from_value::<Card>(&value).unwrap_err();
    assert_eq!(of_value.violations().len(), 4);
    let mut shown = vec![
        error.to_string(),
        format!("{error:?}"),
        of_value.to_string(),
        error.render(json).to_string(),
        serde_json::to_string(&error).unwrap(),
    ];
    for field in ["cardNumber", "cardExpYear", "name"] {
        let mut one = json!({ "cardId": "c", "cardNumber": "1213123131313131" });
        one[field] = value[field].clone();
        shown.push(serde_json::from_value::<Card>(one.clone()).unwrap_err().to_string());
        shown.push(serde_json::from_str::<Card>(&one.to_string()).unwrap_err().to_string());
    }
    for text in shown {
        for secret in ["12131", "2077", "777", "Ada", "onCard", "on_card"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

/// <https://github.com/facet-rs/facet/issues/439>, <https://github.com/facet-rs/facet/issues/1120>: `lowercase` and `UPPERCASE` were not
/// supported.
#[test]
fn lowercase_and_uppercase() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(rename_all = "lowercase")]
    enum FontStyle {
        Normal,
        SemiBold,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "UPPERCASE")]
    struct Upper {
        font_style: FontStyle,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, rename_all = "SCREAMING-KEBAB-CASE")]
    struct Screaming {
        font_style: FontStyle,
    }

    round::<Upper>(r#"{"FONT_STYLE":"semibold"}"#);
    round::<Screaming>(r#"{"FONT-STYLE":"normal"}"#);
    assert_eq!(FontStyle::SemiBold.as_str(), "semibold");
    refused::<Screaming>(
        r#"{"FONT-STYLE": "semi_bold"}"#,
        &[r#"/FONT-STYLE: unknown variant "semi_bold", expected "normal" or "semibold" (line 1, column 16)"#],
    );
    refused::<Upper>(
        r#"{"font_style": "Normal"}"#,
        &[r#"/font_style: unknown variant "Normal", expected "normal" or "semibold" (line 1, column 16)"#],
    );
}

/// <https://github.com/serde-rs/serde/issues/2123>, <https://github.com/serde-rs/serde/issues/2294>: `deny_unknown_fields` had no
/// effect on a variant without fields.
#[test]
fn unit_variant_denies_unknown_fields() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "rule", deny_unknown_fields)]
    enum Settings {
        #[clerk_model(object = "MustRunAs")]
        MustRunAs { user: String },
        #[clerk_model(object = "RunAsAny")]
        RunAsAny,
    }

    round::<Settings>(r#"{"rule":"MustRunAs","user":"root"}"#);
    assert_eq!(round::<Settings>(r#"{"rule":"RunAsAny"}"#), Settings::RunAsAny);
    refused::<Vec<Settings>>(
        r#"[{"rule": "RunAsAny", "another_key": 1}, {"token": "t", "rule": "MustRunAs", "user": 0}]"#,
        &[
            r#"/0/another_key: unknown field "another_key" (line 1, column 23)"#,
            r#"/1/token: unknown field "token" (line 1, column 43)"#,
            "/1/user: expected string, found integer (line 1, column 86)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/pull/1376>: a variant without fields was refused where the object had other keys.
#[test]
fn unit_variant_ignores_unknown_fields() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Event {
        #[clerk_model(object = "ping")]
        Ping,
        #[clerk_model(object = "pong")]
        Pong {},
    }

    assert_eq!(round::<Event>(r#"{"type":"ping"}"#), Event::Ping);
    assert_eq!(read::<Event>(r#"{"at": [1], "type": "ping", "by": null}"#), Event::Ping);
    assert_eq!(read::<Event>(r#"{"at": [1], "type": "pong"}"#), Event::Pong {});
    refused::<Vec<Event>>(
        r#"["ping", {"type": "pang", "at": 1}, {}]"#,
        &[
            "/0: expected object, found string (line 1, column 2)",
            r#"/1/type: unknown variant "pang", expected "ping" or "pong" (line 1, column 19)"#,
            r#"/2/type: missing field "type", expected "ping" or "pong" (line 1, column 37)"#,
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/3049>, <https://github.com/serde-rs/serde/pull/3101>: an adjacently tagged variant
/// without fields was refused when its content was absent, or when it was an empty object.
#[test]
fn content_of_variants_without_fields() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Mapping {
        address: u16,
        #[clerk_model(flatten)]
        mapping: MappingType,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", content = "properties")]
    enum MappingType {
        #[clerk_model(object = "boolean")]
        Boolean,
        #[clerk_model(object = "float")]
        Float { scale: Option<f64>, endianness: String },
    }

    round::<Mapping>(r#"{"address":1,"type":"boolean"}"#);
    round::<Mapping>(r#"{"address":756,"type":"float","properties":{"endianness":"little"}}"#);
    let boolean = MappingType::Boolean;
    let mapping: Mapping = read(r#"{"address": 1, "properties": null, "type": "boolean"}"#);
    assert_eq!(mapping.mapping, boolean);
    refused::<Vec<Mapping>>(
        r#"[{"address": 1, "type": "float"}, {"properties": {"scale": "1"}, "type": "float", "address": -1}]"#,
        &[
            r#"/0/properties: missing field "properties" (line 1, column 2)"#,
            r#"/1/properties/endianness: missing field "endianness" (line 1, column 50)"#,
            "/1/properties/scale: expected number, found string (line 1, column 60)",
            "/1/address: integer out of range, expected 0 to 65535 (line 1, column 94)",
        ],
    );
}

/// <https://github.com/serde-rs/json/issues/1108>: with `arbitrary_precision`, a float in a variant's field was "map, expected f64".
/// <https://github.com/serde-rs/json/issues/496>: integers as keys of a map in a variant.
#[test]
fn floats_and_integer_keys_in_a_variants_fields() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Outer {
        #[clerk_model(object = "A")]
        A { inner: f64, by_id: BTreeMap<i32, u128> },
    }

    round::<Outer>(r#"{"type":"A","inner":0.5,"by_id":{"-1":1}}"#.replace("by_id", "byId").as_str());
    let late: Outer = read(r#"{"inner": 20.0, "byId": {"7": 18446744073709551615}, "type": "A"}"#);
    let Outer::A { inner, by_id } = late;
    assert_eq!((inner, by_id[&7]), (20.0, u128::from(u64::MAX)));
    refused::<Outer>(
        r#"{"inner": "0.5", "byId": {"x": 1, "1": 1.5}, "type": "A"}"#,
        &[
            "/inner: expected number, found string (line 1, column 11)",
            "/byId/x: invalid key (line 1, column 27)",
            "/byId/1: expected integer, found number (line 1, column 40)",
        ],
    );
}

/// <https://github.com/facet-rs/facet/issues/2453>: a variant's field of the tag's key was written as a second tag. It is a compile
/// error here; under another key the field is read and written next to the tag.
#[test]
fn field_next_to_the_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "kind")]
    enum Foo {
        #[clerk_model(object = "bar")]
        Bar {
            #[clerk_model(rename = "kind_of")]
            kind: String,
        },
    }

    round::<Foo>(r#"{"kind":"bar","kind_of":"hello"}"#);
    refused_text::<Foo>(
        r#"{"kind": "bar", "kind_of": "x", "kind": "hello"}"#,
        &[r#"/kind: duplicate field "kind" (line 1, column 33)"#],
    );
}

/// <https://github.com/serde-rs/json/issues/349>, <https://github.com/oxidecomputer/typify/issues/574>: a closed and an open enum of
/// integers became untagged enums that read anything, or strings.
#[test]
fn integer_enum_closed_and_open() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(integer)]
    enum Closed {
        Foo = 1,
        Bar = 5,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(integer)]
    #[repr(i64)]
    enum Open {
        Foo = 1,
        Bar = 5,
        #[clerk_model(other)]
        Other(i64),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Pair {
        closed: Closed,
        open: Open,
    }

    let pair: Pair = round(r#"{"closed":5,"open":6}"#);
    assert_eq!((pair.closed, pair.open), (Closed::Bar, Open::Other(6)));
    assert_eq!(round::<Pair>(r#"{"closed":1,"open":1}"#).open, Open::Foo);
    refused::<Pair>(
        r#"{"closed": 2, "open": "Foo"}"#,
        &[
            "/closed: unknown variant 2, expected 1 or 5 (line 1, column 12)",
            "/open: expected integer, found string (line 1, column 23)",
        ],
    );
    refused::<Pair>(
        r#"{"closed": 5.0, "open": null}"#,
        &[
            "/closed: expected integer, found number (line 1, column 12)",
            "/open: expected integer, found null (line 1, column 25)",
        ],
    );
    let validator = validator::<Pair>();
    assert!(validator.is_valid(&json!({ "closed": 5, "open": 7 })));
    assert!(!validator.is_valid(&json!({ "closed": 7, "open": 5 })));
}

/// <https://github.com/dtolnay/serde-repr/issues/31>: the catch-all variant lost the value.
#[test]
fn other_integer_is_kept_inside_tagged_enum() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(integer)]
    #[repr(i64)]
    enum Code {
        SomethingWentWrong = 5,
        SomeOtherError = 6,
        #[clerk_model(other)]
        Other(i64),
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "result")]
    enum Outcome {
        #[clerk_model(object = "failed")]
        Failed { code: Code },
        #[clerk_model(object = "done")]
        Done,
    }

    round::<Outcome>(r#"{"result":"failed","code":77}"#);
    let late: Outcome = read(r#"{"code": 6, "result": "failed"}"#);
    assert_eq!(
        late,
        Outcome::Failed {
            code: Code::SomeOtherError
        }
    );
    refused::<Outcome>(
        r#"{"code": 9223372036854775808, "result": "failed"}"#,
        &["/code: integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 10)"],
    );
}

/// <https://github.com/serde-rs/serde/issues/745>, <https://github.com/serde-rs/json/issues/1016>: tags of an enum are strings alone,
/// and versions and types of messages are integers.
#[test]
fn integer_tags() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "msg_type", object = 1)]
    struct A {
        a: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "msg_type", object = 2)]
    struct B {
        b: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "msg_type")]
    enum Message {
        A(A),
        B(B),
    }

    assert_eq!(A::OBJECT, 1);
    round::<Vec<Message>>(r#"[{"msg_type":1,"a":"aaa"},{"msg_type":2,"b":"bbb"}]"#);
    let late: Message = read(r#"{"b": "bbb", "msg_type": 2}"#);
    assert!(matches!(late, Message::B(_)));
    refused::<Vec<Message>>(
        r#"[{"msg_type": 3, "a": 5}, {"msg_type": "1", "a": "x"}, {"msg_type": 1, "a": 5}, {"msg_type": 2.0}]"#,
        &[
            "/0/msg_type: unknown variant 3, expected 1 or 2 (line 1, column 15)",
            "/1/msg_type: expected integer, found string (line 1, column 40)",
            "/2/a: expected string, found integer (line 1, column 77)",
            "/3/msg_type: expected integer, found number (line 1, column 94)",
        ],
    );
    refused::<A>(
        r#"{"msg_type": 2, "a": 5}"#,
        &["/msg_type: expected the object 1, found 2 (line 1, column 14)"],
    );
}

/// <https://github.com/serde-rs/serde/issues/745>, <https://github.com/serde-rs/serde/pull/1644>: an answer that says `error: true` or
/// `error: false`.
#[test]
fn boolean_tags() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "error", object = false)]
    struct QueryResult {
        rows: u32,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "error", object = true)]
    struct QueryError {
        reason: String,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "error")]
    enum Response {
        Result(QueryResult),
        Error(QueryError),
    }

    assert_eq!([QueryError::OBJECT, QueryResult::OBJECT], [true, false]);
    round::<Response>(r#"{"error":false,"rows":2}"#);
    assert!(matches!(
        read::<Response>(r#"{"reason": "no", "error": true}"#),
        Response::Error(_)
    ));
    refused::<Vec<Response>>(
        r#"[{"error": "true", "reason": 5}, {"reason": 5, "error": true}, {"rows": 1}]"#,
        &[
            "/0/error: expected boolean, found string (line 1, column 12)",
            "/1/reason: expected string, found integer (line 1, column 45)",
            r#"/2/error: missing field "error", expected false or true (line 1, column 64)"#,
        ],
    );
}

/// <https://github.com/kube-rs/kube/issues/1659>: a list had resources of another `apiVersion`, which failed in their fields.
/// <https://github.com/serde-rs/serde/issues/2006>, <https://github.com/serde-rs/serde/pull/2908>: a field that must have one value.
#[test]
fn another_api_version() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "kind", object = "Example", constant("apiVersion" = "my.example.group/v1"))]
    struct Example {
        field: String,
    }

    round::<Vec<Example>>(r#"[{"kind":"Example","apiVersion":"my.example.group/v1","field":"a"}]"#);
    read::<Example>(r#"{"field": "a", "apiVersion": "my.example.group/v1", "kind": "Example"}"#);
    refused::<Vec<Example>>(
        r#"[{"apiVersion": "my.example.group/v2", "kind": "Example", "field": "a"}, {"kind": "Example", "field": "b"}]"#,
        &[
            r#"/0/apiVersion: expected the constant "my.example.group/v1", found "my.example.group/v2" (line 1, column 17)"#,
            r#"/1/apiVersion: missing field "apiVersion" (line 1, column 74)"#,
        ],
    );
    refused::<Example>(
        r#"{"apiVersion": 1, "kind": "Example", "field": "a"}"#,
        &["/apiVersion: expected string, found integer (line 1, column 16)"],
    );
    let codes: Vec<&str> = from_value::<Example>(&json!({ "kind": "Example", "apiVersion": "v2", "field": "a" }))
        .unwrap_err()
        .violations()
        .iter()
        .map(|violation| violation.code().as_str())
        .collect();
    assert_eq!(codes, ["wrong_constant"]);
    let validator = validator::<Example>();
    assert!(!validator.is_valid(&json!({ "kind": "Example", "apiVersion": "v2", "field": "a" })));
}

/// <https://github.com/serde-rs/serde/issues/760>: constants of every type besides the tag, also on a variant's struct.
#[test]
fn constants_of_other_types() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type", object = "Literal", constant("version" = 2), constant("raw" = true))]
    struct Literal {
        value: Option<Value>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Expression {
        Literal(Literal),
    }

    round::<Expression>(r#"{"type":"Literal","version":2,"raw":true,"value":1}"#);
    refused::<Expression>(
        r#"{"version": "2", "raw": false, "value": 1, "type": "Literal"}"#,
        &[
            "/version: expected integer, found string (line 1, column 13)",
            "/raw: expected the constant true, found false (line 1, column 25)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/368>, <https://github.com/serde-rs/serde/issues/2254>: a default needed a function of its
/// own.
#[test]
fn literal_defaults() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct PropertyValue {
        #[clerk_model(default = "string")]
        r#type: String,
        #[clerk_model(default = 0.1)]
        n: f32,
        #[clerk_model(default = -1)]
        offset: i8,
        #[clerk_model(default = true)]
        enabled: bool,
        #[clerk_model(default = 10)]
        limit: Option<u32>,
    }

    let value: PropertyValue = read("{}");
    assert_eq!((value.r#type.as_str(), value.n, value.offset), ("string", 0.1, -1));
    assert_eq!((value.enabled, value.limit), (true, Some(10)));
    assert_eq!(read::<PropertyValue>(r#"{"limit": null}"#).limit, None);
    round::<PropertyValue>(r#"{"type":"a","n":0.5,"offset":0,"enabled":false,"limit":null}"#);
    refused::<PropertyValue>(
        r#"{"type": null, "offset": 128, "limit": "10"}"#,
        &[
            "/type: expected string, found null (line 1, column 10)",
            "/offset: integer out of range, expected -128 to 127 (line 1, column 26)",
            "/limit: expected integer, found string (line 1, column 40)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/90>: the default of a field is that of its type, even where the struct has a `Default`
/// that says otherwise.
#[test]
fn default_of_the_struct() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, default)]
    struct Foo {
        enabled: bool,
        shell: Option<String>,
        #[clerk_model(default = 3)]
        retries: u8,
    }

    impl Default for Foo {
        fn default() -> Self {
            Foo {
                enabled: true,
                shell: Some("sh".to_owned()),
                retries: 9,
            }
        }
    }

    let foo: Foo = read("{}");
    assert_eq!((foo.enabled, foo.shell.as_deref(), foo.retries), (true, Some("sh"), 3));
    assert_eq!(read::<Foo>(r#"{"shell": null}"#).shell, None);
    round::<Foo>(r#"{"enabled":false,"shell":null,"retries":1}"#);
    refused::<Foo>(
        r#"{"enabled": null, "retries": 256}"#,
        &[
            "/enabled: expected boolean, found null (line 1, column 13)",
            "/retries: integer out of range, expected 0 to 255 (line 1, column 30)",
        ],
    );
    let validator = validator::<Foo>();
    assert!(validator.is_valid(&json!({})) && !validator.is_valid(&json!({ "enabled": null })));
}

/// <https://github.com/serde-rs/serde/issues/818>, <https://github.com/serde-rs/serde/pull/3099>: not writing a field at its default.
/// <https://github.com/GREsau/schemars/issues/189>: such a field was required by the schema.
#[test]
fn omitted_when_empty() {
    fn is_zero(number: &i64) -> bool {
        *number == 0
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Params {
        id: String,
        #[clerk_model(default, omit_if = Vec::is_empty)]
        list: Vec<String>,
        #[clerk_model(default, omit_if = is_zero)]
        repetitions: i64,
    }

    let params: Params = round(r#"{"id":"a"}"#);
    assert_eq!((params.list.len(), params.repetitions), (0, 0));
    round::<Params>(r#"{"id":"a","list":["b"],"repetitions":1}"#);
    let zero: Params = read(r#"{"id": "a", "list": [], "repetitions": 0}"#);
    assert_eq!(serde_json::to_string(&zero).unwrap(), r#"{"id":"a"}"#);
    assert_eq!(serde_json::to_string(&Wire(&zero)).unwrap(), r#"{"id":"a"}"#);
    refused::<Params>(
        r#"{"list": null, "repetitions": "0"}"#,
        &[
            r#"/id: missing field "id" (line 1, column 1)"#,
            "/list: expected array, found null (line 1, column 10)",
            "/repetitions: expected integer, found string (line 1, column 31)",
        ],
    );
    let validator = validator::<Params>();
    assert!(validator.is_valid(&json!({ "id": "a" })));
}

/// <https://github.com/GREsau/schemars/issues/292>: a field that may be absent and not null could not be told from one that may be
/// both. <https://github.com/serde-rs/serde/issues/2753>: nor by the reader.
#[test]
fn absent_but_not_null() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct WithoutNullable {
        #[clerk_model(non_null)]
        value: Option<String>,
    }

    round::<WithoutNullable>("{}");
    round::<WithoutNullable>(r#"{"value":"a"}"#);
    refused::<WithoutNullable>(
        r#"{"value": null}"#,
        &["/value: expected string, found null (line 1, column 11)"],
    );
    let validator = validator::<WithoutNullable>();
    assert!(validator.is_valid(&json!({})) && validator.is_valid(&json!({ "value": "a" })));
    assert!(!validator.is_valid(&json!({ "value": null })));
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
enum Expandable<T> {
    Id(String),
    Object(Box<T>),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "application", rename_all = "snake_case")]
struct Application {
    id: String,
    display_name: Option<String>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "setup_intent", rename_all = "snake_case")]
struct SetupIntent {
    application: Option<Expandable<Application>>,
    usage: String,
}

/// <https://github.com/arlyon/async-stripe/issues/183>, <https://github.com/serde-rs/serde/issues/773>: "data did not match any
/// variant of untagged enum Expandable" was all there was to find the mistake.
#[test]
fn string_or_object_reports_inside_the_object() {
    round::<SetupIntent>(r#"{"object":"setup_intent","application":"ca_1","usage":"on_session"}"#);
    round::<SetupIntent>(
        r#"{"object":"setup_intent","application":{"object":"application","id":"ca_1","display_name":"a"},"usage":"x"}"#,
    );
    let absent: SetupIntent = read(r#"{"object": "setup_intent", "usage": "x", "application": null}"#);
    assert_eq!(absent.application, None);
    refused::<SetupIntent>(
        r#"{"object": "setup_intent", "application": {"object": "application", "display_name": 1}, "usage": 2}"#,
        &[
            r#"/application/id: missing field "id" (line 1, column 43)"#,
            "/application/display_name: expected string, found integer (line 1, column 85)",
            "/usage: expected string, found integer (line 1, column 98)",
        ],
    );
    refused::<SetupIntent>(
        r#"{"object": "setup_intent", "application": {"object": "account", "id": 1}, "usage": "x"}"#,
        &[r#"/application/object: expected the object "application", found "account" (line 1, column 54)"#],
    );
    refused::<SetupIntent>(
        r#"{"object": "setup_intent", "application": 5, "usage": "x"}"#,
        &["/application: expected string or object, found integer (line 1, column 43)"],
    );
}

/// <https://github.com/serde-rs/serde/issues/2157>, <https://github.com/serde-rs/serde/issues/3083>: of a list of mixed values, the
/// error named neither the element nor the reason.
#[test]
fn every_element_of_mixed_type_is_reported() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(by_type)]
    enum Content {
        Text(String),
        Parts(Vec<Application>),
    }

    round::<Vec<Content>>(r#"["a",[],[{"object":"application","id":"b"}]]"#);
    refused::<Vec<Content>>(
        r#"["a", 7, [{"object": "application"}, "b"], null, true]"#,
        &[
            "/1: expected string or array, found integer (line 1, column 7)",
            r#"/2/0/id: missing field "id" (line 1, column 11)"#,
            "/2/1: expected object, found string (line 1, column 38)",
            "/3: expected string or array, found null (line 1, column 44)",
            "/4: expected string or array, found boolean (line 1, column 50)",
        ],
    );
}

/// <https://github.com/facet-rs/facet/issues/2623>: the schema of an untagged enum required an object with the variant's name, and
/// accepted no valid document.
#[test]
fn schema_of_number_or_string() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(by_type)]
    enum Untagged {
        Num(u64),
        Text(String),
    }

    round::<Vec<Untagged>>(r#"[7,"hi","7"]"#);
    let validator = validator::<Untagged>();
    for (json, valid) in [
        (json!(7), true),
        (json!("hi"), true),
        (json!(-7), false),
        (json!({ "Num": 7 }), false),
        (json!(null), false),
        (json!([7]), false),
    ] {
        assert_eq!(validator.is_valid(&json), valid, "{json}");
        assert_eq!(from_value::<Untagged>(&json).is_ok(), valid, "{json}");
    }
    refused::<Vec<Untagged>>(
        r#"[-7, 7.5, {"Num": 7}]"#,
        &[
            "/0: integer out of range, expected 0 to 18446744073709551615 (line 1, column 2)",
            "/1: expected integer, found number (line 1, column 6)",
            "/2: expected integer or string, found object (line 1, column 11)",
        ],
    );
}

/// <https://github.com/serde-rs/serde/issues/2661>, <https://github.com/serde-rs/json/issues/1278>: with `arbitrary_precision`, a float
/// matched no variant, or the one that holds a map.
#[test]
fn float_or_object_is_the_float() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(by_type)]
    enum SomeValue {
        Float(f64),
        Object(BTreeMap<String, Value>),
    }

    assert_eq!(round::<SomeValue>("123.45"), SomeValue::Float(123.45));
    assert_eq!(read::<SomeValue>("20.0"), SomeValue::Float(20.0));
    assert_eq!(read::<SomeValue>("20"), SomeValue::Float(20.0));
    assert_eq!(read::<SomeValue>("1e3"), SomeValue::Float(1000.0));
    round::<SomeValue>(r#"{"a":1.5}"#);
    refused::<SomeValue>(
        r#""20.0""#,
        &["the document: expected number or object, found string (line 1, column 1)"],
    );
}

/// <https://github.com/serde-rs/serde/issues/2724>: a map with integers as keys was read alone, and not by an untagged enum. The same
/// of integers of 128 bits, <https://github.com/serde-rs/serde/issues/1717>.
#[test]
fn integer_keys_and_wide_integers_by_type() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Context {
        ctx: BTreeMap<u64, i128>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(by_type)]
    enum Stored {
        Compressed(Vec<u8>),
        Uncompressed(Context),
        Wide(u128),
    }

    round::<Stored>("[1,2]");
    round::<Stored>(r#"{"ctx":{"1":2}}"#);
    assert_eq!(
        from_str::<Stored>("340282366920938463463374607431768211455"),
        Ok(Stored::Wide(u128::MAX))
    );
    refused::<Stored>(
        r#"{"ctx": {"a": 1, "2": "b"}}"#,
        &[
            "/ctx/a: invalid key (line 1, column 10)",
            "/ctx/2: expected integer, found string (line 1, column 23)",
        ],
    );
    refused::<Stored>(
        "[256]",
        &["/0: integer out of range, expected 0 to 255 (line 1, column 2)"],
    );
}

/// <https://github.com/serde-rs/serde/issues/209>: what a field is that is written only, when it is read. Here a type goes one way,
/// and need not implement the other.
#[test]
fn types_of_one_direction() {
    fn has_schema<T: HasSchema>() {}

    // Implements `Deserialize` alone.
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Incoming(u8);

    // Implements `Serialize` alone.
    #[derive(serde::Serialize)]
    struct Outgoing(u8);

    impl HasSchema for Outgoing {
        const SCHEMA: &'static clerk_models::Schema = &clerk_models::Schema::same_as::<u8>();
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "request", read_only)]
    struct Request {
        value: Incoming,
    }

    #[derive(ClerkModel)]
    #[clerk_model(object = "answer", write_only)]
    struct Answer {
        new_value: Outgoing,
    }

    let request: Request = read(r#"{"object": "request", "value": 5}"#);
    let answer = Answer {
        new_value: Outgoing(request.value.0),
    };
    assert_eq!(
        serde_json::to_string(&answer).unwrap(),
        r#"{"object":"answer","newValue":5}"#
    );
    assert_eq!(
        serde_json::to_string(&Wire(&answer)).unwrap(),
        r#"{"object":"answer","new_value":5}"#
    );
    refused::<Request>(
        r#"{"object": "request", "value": 256}"#,
        &["/value: not a valid `Incoming` (line 1, column 32)"],
    );
    has_schema::<Answer>();
}
