//! A model works wherever serde does: every format, axum, and serde's own attributes around it.
#![allow(clippy::option_option)] // Absent and null are told apart.

use crate::calls::calls;
use clerk_models::{ClerkModel, Metadata, OAuthAccessToken, Secret};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

// ---- the models -------------------------------------------------------------------------------------------------

fn token() -> OAuthAccessToken {
    OAuthAccessToken {
        external_account_id: "eac_1".to_owned(),
        provider_user_id: "1087".to_owned(),
        token: Secret::from("ya29.a0Af"),
        expires_at: Some(1_767_225_600),
        provider: "oauth_google".to_owned(),
        public_metadata: Metadata::from_iter([("plan".to_owned(), Value::from("pro"))]),
        label: None,
        scopes: Some(vec!["email".to_owned(), "openid".to_owned()]),
        id_token: None,
        token_secret: Some(Secret::from("s3cr3t")),
    }
}

const TOKEN: &str = r#"{
    "object": "oauth_access_token",
    "externalAccountId": "eac_1",
    "providerUserId": "1087",
    "token": "ya29.a0Af",
    "expiresAt": 1767225600,
    "provider": "oauth_google",
    "publicMetadata": {"plan": "pro"},
    "label": null,
    "scopes": ["email", "openid"],
    "tokenSecret": "s3cr3t"
}"#;

/// A payment as another API has it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", object = "charge")]
struct Charge {
    id: String,
    amount: i64,
    rate: f64,
    captured: bool,
    status: Status,
    card: Card,
    #[clerk_model(required)]
    failure_code: Option<String>,
    refunds: Vec<Refund>,
    line_items: BTreeMap<String, LineItem>,
    installments: BTreeMap<u32, (u8, String)>,
    dispute: Option<Option<String>>,
    #[clerk_model(default = one)]
    attempts: u8,
    #[clerk_model(default, null_as_default)]
    notes: Vec<String>,
    parent: Option<Box<Charge>>,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Value>,
}

fn one() -> u8 {
    1
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "card")]
struct Card {
    last4: String,
    exp_month: u8,
    #[clerk_model(rename = "3ds")]
    three_d_secure: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "refund")]
struct Refund {
    refund_id: String,
    reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct LineItem {
    unit_price: u32,
    quantity: Option<u32>,
}

/// A foreign enum, read and written by serde's derive.
#[derive(Debug, Clone, PartialEq, serde::Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Succeeded,
    PartlyRefunded { amount: i64 },
}

fn charge() -> Charge {
    Charge {
        id: "ch_1".to_owned(),
        amount: -1250,
        rate: 0.25,
        captured: true,
        status: Status::PartlyRefunded { amount: 50 },
        card: Card {
            last4: "4242".to_owned(),
            exp_month: 12,
            three_d_secure: Some(false),
        },
        failure_code: None,
        refunds: vec![
            Refund {
                refund_id: "re_1".to_owned(),
                reason: None,
            },
            Refund {
                refund_id: "re_2".to_owned(),
                reason: Some("duplicate".to_owned()),
            },
        ],
        line_items: BTreeMap::from([(
            "line_one".to_owned(),
            LineItem {
                unit_price: 5,
                quantity: Some(2),
            },
        )]),
        installments: BTreeMap::from([(1, (50, "half".to_owned())), (2, (50, "rest".to_owned()))]),
        dispute: Some(None),
        attempts: 3,
        notes: Vec::new(),
        parent: Some(Box::new(Charge {
            parent: None,
            dispute: Some(Some("du_1".to_owned())),
            status: Status::Succeeded,
            rest: BTreeMap::new(),
            ..plain_charge()
        })),
        rest: BTreeMap::from([
            ("trace_id".to_owned(), json!("tr_1")),
            ("flags".to_owned(), json!({"a": [true, null, "x"]})),
        ]),
    }
}

/// With nothing that may be left out.
fn plain_charge() -> Charge {
    Charge {
        id: "ch_0".to_owned(),
        amount: 0,
        rate: 1.5,
        captured: false,
        status: Status::Succeeded,
        card: Card {
            last4: String::new(),
            exp_month: 1,
            three_d_secure: None,
        },
        failure_code: Some("card_declined".to_owned()),
        refunds: Vec::new(),
        line_items: BTreeMap::new(),
        installments: BTreeMap::new(),
        dispute: None,
        attempts: 1,
        notes: vec!["a".to_owned()],
        parent: None,
        rest: BTreeMap::new(),
    }
}

const CHARGE: &str = r#"{
    "kind": "charge",
    "id": "ch_1",
    "amount": -1250,
    "rate": 0.25,
    "captured": true,
    "status": {"partly_refunded": {"amount": 50}},
    "card": {"object": "card", "last4": "4242", "expMonth": 12, "3ds": false},
    "failureCode": null,
    "refunds": [
        {"object": "refund", "refundId": "re_1"},
        {"object": "refund", "refundId": "re_2", "reason": "duplicate"}
    ],
    "lineItems": {"line_one": {"unitPrice": 5, "quantity": 2}},
    "installments": {"1": [50, "half"], "2": [50, "rest"]},
    "dispute": null,
    "attempts": 3,
    "notes": [],
    "parent": {
        "kind": "charge",
        "id": "ch_0",
        "amount": 0,
        "rate": 1.5,
        "captured": false,
        "status": "succeeded",
        "card": {"object": "card", "last4": "", "expMonth": 1},
        "failureCode": "card_declined",
        "refunds": [],
        "lineItems": {},
        "installments": {},
        "dispute": "du_1",
        "attempts": 1,
        "notes": ["a"]
    },
    "flags": {"a": [true, null, "x"]},
    "trace_id": "tr_1"
}"#;

/// A model that borrows from what it is read from.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "event")]
struct Event<'a> {
    remote_id: &'a str,
    short_note: Cow<'a, str>,
    origin_url: Option<Cow<'a, str>>,
}

/// A model without a discriminator, next to which others are in `#[serde(flatten)]`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Paging {
    page_size: u32,
    #[clerk_model(alias = "after")]
    start_after: Option<String>,
}

/// A model that keeps what it does not know.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "bag")]
struct Bag {
    bag_id: String,
    #[clerk_model(extra)]
    rest: BTreeMap<String, String>,
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

// ---- serde_json -------------------------------------------------------------------------------------------------

#[track_caller]
fn serde_json_both_ways<T: DeserializeOwned + Serialize + PartialEq + Debug>(expected: &T, json: &str) {
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), expected, "from_str");
    assert_eq!(
        &serde_json::from_slice::<T>(json.as_bytes()).unwrap(),
        expected,
        "from_slice"
    );
    assert_eq!(
        &serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(),
        expected,
        "from_reader"
    );
    assert_eq!(
        &serde_json::from_value::<T>(value(json)).unwrap(),
        expected,
        "from_value"
    );
    assert_eq!(&T::deserialize(&value(json)).unwrap(), expected, "from &Value");

    assert_eq!(serde_json::to_value(expected).unwrap(), value(json), "to_value");
    assert_eq!(
        value(&serde_json::to_string(expected).unwrap()),
        value(json),
        "to_string"
    );
    assert_eq!(
        value(&serde_json::to_string_pretty(expected).unwrap()),
        value(json),
        "to_string_pretty"
    );
    let mut written = Vec::new();
    serde_json::to_writer(&mut written, expected).unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(&written).unwrap(),
        value(json),
        "to_writer"
    );
}

#[test]
fn serde_json_reads_and_writes_a_token() {
    serde_json_both_ways(&token(), TOKEN);
}

#[test]
fn serde_json_reads_and_writes_a_nested_model() {
    serde_json_both_ways(&charge(), CHARGE);
    serde_json_both_ways(
        &vec![charge(), plain_charge()],
        &serde_json::to_string(&[charge(), plain_charge()]).unwrap(),
    );
}

#[test]
fn tag_is_written_first() {
    let text = serde_json::to_string(&token()).unwrap();
    assert_eq!(
        text,
        r#"{"object":"oauth_access_token","externalAccountId":"eac_1","providerUserId":"1087","token":"ya29.a0Af","expiresAt":1767225600,"provider":"oauth_google","publicMetadata":{"plan":"pro"},"label":null,"scopes":["email","openid"],"tokenSecret":"s3cr3t"}"#
    );
}

#[test]
fn borrowed_model_from_text_and_value() {
    let json = r#"{"object": "event", "remoteId": "ev_1", "shortNote": "plain", "originUrl": "a\nb"}"#;
    let held = value(json);
    for event in [
        serde_json::from_str::<Event>(json).unwrap(),
        Event::deserialize(&held).unwrap(),
    ] {
        assert_eq!(event.remote_id, "ev_1");
        assert!(matches!(event.short_note, Cow::Borrowed("plain")));
        assert_eq!(event.origin_url.as_deref(), Some("a\nb"));
        assert_eq!(serde_json::to_value(&event).unwrap(), held);
    }
    // Nothing can be borrowed here, so what can be copied is, and `&str` is refused.
    assert!(Event::deserialize(held.clone()).is_err());
    assert!(serde_json::from_str::<Event>(r#"{"object": "event", "remoteId": "a\nb", "shortNote": ""}"#).is_err());
}

#[test]
fn an_array_is_never_accepted_for_a_model() {
    #[derive(Debug, serde::Serialize, Deserialize)]
    struct Derived {
        page_size: u32,
        start_after: Option<String>,
    }

    let array = r#"["charge", "ch_1"]"#;
    assert!(serde_json::from_str::<Charge>(array).is_err());
    assert!(serde_json::from_value::<Charge>(value(array)).is_err());
    assert!(sonic_rs::from_str::<Charge>(array).is_err());

    // Not even one that has each field's value in order, as a struct of serde's derive reads it.
    let array = r#"[10, "x"]"#;
    assert_eq!(serde_json::from_str::<Derived>(array).unwrap().page_size, 10);
    assert!(serde_json::from_str::<Paging>(array).is_err());
    assert!(Paging::deserialize(&value(array)).is_err());
    let derived = Derived {
        page_size: 10,
        start_after: None,
    };
    let array = rmp_serde::to_vec(&derived).unwrap();
    assert_eq!(rmp_serde::from_slice::<Derived>(&array).unwrap().page_size, 10);
    let error = rmp_serde::from_slice::<Paging>(&array).unwrap_err();
    assert!(error.to_string().contains("expected an object"), "{error}");
    let array = cbor(&(10, "x"));
    assert!(from_cbor::<Paging>(&array).is_err());
}

// ---- sonic-rs ---------------------------------------------------------------------------------------------------

#[test]
fn sonic_rs_reads_and_writes_models() {
    assert_eq!(sonic_rs::from_str::<OAuthAccessToken>(TOKEN).unwrap(), token());
    assert_eq!(
        sonic_rs::from_slice::<OAuthAccessToken>(TOKEN.as_bytes()).unwrap(),
        token()
    );
    assert_eq!(value(&sonic_rs::to_string(&token()).unwrap()), value(TOKEN));
    assert_eq!(sonic_rs::from_str::<Charge>(CHARGE).unwrap(), charge());
    assert_eq!(value(&sonic_rs::to_string(&charge()).unwrap()), value(CHARGE));
    let held: sonic_rs::Value = sonic_rs::from_str(CHARGE).unwrap();
    assert_eq!(sonic_rs::from_value::<Charge>(&held).unwrap(), charge());

    let wrong = TOKEN.replace("oauth_access_token", "session");
    let error = sonic_rs::from_str::<OAuthAccessToken>(&wrong).unwrap_err().to_string();
    assert!(
        error.contains(r#"wrong object: expected "oauth_access_token", found "session""#),
        "{error}"
    );
}

#[test]
fn sonic_rs_lends_to_a_borrowed_model() {
    let event: Event = sonic_rs::from_str(r#"{"object": "event", "remoteId": "ev_1", "shortNote": "plain"}"#).unwrap();
    assert_eq!(event.remote_id, "ev_1");
    assert!(matches!(event.short_note, Cow::Borrowed("plain")));
}

// ---- CBOR and MessagePack ---------------------------------------------------------------------------------------

fn cbor<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ciborium::de::Error<std::io::Error>> {
    ciborium::from_reader(bytes)
}

#[test]
fn ciborium_reads_and_writes_models() {
    assert_eq!(from_cbor::<OAuthAccessToken>(&cbor(&token())).unwrap(), token());
    assert_eq!(from_cbor::<Charge>(&cbor(&charge())).unwrap(), charge());
    assert_eq!(
        from_cbor::<Vec<Charge>>(&cbor(&[charge(), plain_charge()])).unwrap(),
        [charge(), plain_charge()]
    );

    let held = ciborium::Value::serialized(&charge()).unwrap();
    assert_eq!(held.deserialized::<Charge>().unwrap(), charge());
}

#[test]
fn ciborium_writes_the_same_keys_as_json() {
    let held = ciborium::Value::serialized(&charge().card).unwrap();
    let expected = [
        ("object", "card".into()),
        ("last4", "4242".into()),
        ("expMonth", 12.into()),
        ("3ds", false.into()),
    ];
    let expected: Vec<(ciborium::Value, ciborium::Value)> =
        expected.into_iter().map(|(key, value)| (key.into(), value)).collect();
    assert_eq!(held, ciborium::Value::Map(expected));
}

#[test]
fn cbor_maps_have_definite_lengths() {
    // 0xa0 + n is a map of n entries; an unknown length would be 0xbf.
    assert_eq!(cbor(&token()).first(), Some(&(0xa0 + 10)));
    assert_eq!(cbor(&plain_charge()).first(), Some(&(0xa0 + 13)));
    let with_rest = Charge {
        rest: BTreeMap::from([("trace_id".to_owned(), json!("tr_1"))]),
        dispute: Some(None),
        ..plain_charge()
    };
    assert_eq!(cbor(&with_rest).first(), Some(&(0xa0 + 15)));
}

#[test]
fn rmp_serde_round_trip() {
    // `to_vec` writes the structs of serde's derive as arrays; a model stays a map: 0x80 + n is one of n entries.
    let bytes = rmp_serde::to_vec(&token()).unwrap();
    assert_eq!(bytes.first(), Some(&(0x80 + 10)));
    assert_eq!(rmp_serde::from_slice::<OAuthAccessToken>(&bytes).unwrap(), token());

    let bytes = rmp_serde::to_vec(&charge()).unwrap();
    assert_eq!(rmp_serde::from_slice::<Charge>(&bytes).unwrap(), charge());
    assert_eq!(rmp_serde::from_read::<_, Charge>(&bytes[..]).unwrap(), charge());
    assert_eq!(
        rmp_serde::to_vec(&charge().card).unwrap(),
        rmp_serde::to_vec_named(&charge().card).unwrap()
    );
}

#[test]
fn rmp_serde_lends_to_a_borrowed_model() {
    let event = Event {
        remote_id: "ev_1",
        short_note: Cow::Borrowed("plain"),
        origin_url: None,
    };
    let bytes = rmp_serde::to_vec(&event).unwrap();
    let read: Event = rmp_serde::from_slice(&bytes).unwrap();
    assert_eq!(read, event);
    assert!(matches!(read.short_note, Cow::Borrowed("plain")));
}

#[test]
fn other_formats_read_both_cases() {
    let wire = BTreeMap::from([("object", "refund"), ("refund_id", "re_1")]);
    let written = BTreeMap::from([("object", "refund"), ("refundId", "re_1")]);
    let refund = Refund {
        refund_id: "re_1".to_owned(),
        reason: None,
    };
    for map in [wire, written] {
        assert_eq!(from_cbor::<Refund>(&cbor(&map)).unwrap(), refund);
        assert_eq!(
            rmp_serde::from_slice::<Refund>(&rmp_serde::to_vec(&map).unwrap()).unwrap(),
            refund
        );
    }
    let twice = BTreeMap::from([("object", "refund"), ("refund_id", "re_1"), ("refundId", "re_1")]);
    let missing = BTreeMap::from([("object", "refund")]);
    let untagged = BTreeMap::from([("refundId", "re_1")]);
    let other = BTreeMap::from([("object", "charge"), ("refundId", "re_1")]);
    for (map, text) in [
        (twice, "duplicate field `refundId`"),
        (missing, "missing field `refundId`"),
        (untagged, "missing field `object`"),
        (other, r#"wrong object: expected "refund", found "charge""#),
    ] {
        let error = rmp_serde::from_slice::<Refund>(&rmp_serde::to_vec(&map).unwrap()).unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        let Err(ciborium::de::Error::Semantic(_, error)) = from_cbor::<Refund>(&cbor(&map)) else {
            panic!("{text}");
        };
        assert!(error.contains(text), "{error}");
    }
}

#[test]
fn keys_that_are_bytes_are_read() {
    let refund = Refund {
        refund_id: "re_1".to_owned(),
        reason: None,
    };
    // MessagePack: a map of two, whose keys are of type bin 8.
    let mut bytes = vec![0x82, 0xc4, 6];
    bytes.extend(b"object");
    bytes.extend(rmp_serde::to_vec("refund").unwrap());
    bytes.extend([0xc4, 9]);
    bytes.extend(b"refund_id");
    bytes.extend(rmp_serde::to_vec("re_1").unwrap());
    assert_eq!(rmp_serde::from_slice::<Refund>(&bytes).unwrap(), refund);
}

// ---- lengths that serializers get ----------------------------------------------------------------------

/// Every way in which a field may be there or not.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "lengths")]
struct Lengths<T> {
    always: u8,
    optional: Option<u8>,
    #[clerk_model(required)]
    nullable: Option<u8>,
    double: Option<Option<u8>>,
    #[clerk_model(default)]
    defaulted: u8,
    of_type: T,
    #[clerk_model(with = hex)]
    hex: u8,
    #[clerk_model(with = hex_option)]
    hex_option: Option<u8>,
    #[clerk_model(skip)]
    skipped: u8,
    #[clerk_model(extra)]
    rest: BTreeMap<String, u8>,
}

mod hex {
    use serde::{Deserialize, Deserializer, Serializer};

    // serde calls it so.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub(crate) fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        let text = String::deserialize(deserializer)?;
        u8::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

mod hex_option {
    use serde::{Deserializer, Serializer};

    // serde calls it so.
    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)]
    pub(crate) fn serialize<S: Serializer>(value: &Option<u8>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::hex::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
        super::hex::deserialize(deserializer).map(Some)
    }
}

fn shortest() -> Lengths<Option<u8>> {
    Lengths {
        always: 1,
        optional: None,
        nullable: None,
        double: None,
        defaulted: 0,
        of_type: None,
        hex: 255,
        hex_option: None,
        skipped: 0,
        rest: BTreeMap::new(),
    }
}

fn longest() -> Lengths<Option<u8>> {
    Lengths {
        always: 1,
        optional: Some(2),
        nullable: Some(3),
        double: Some(None),
        defaulted: 5,
        of_type: Some(6),
        hex: 255,
        hex_option: Some(16),
        skipped: 0,
        rest: BTreeMap::from([("more".to_owned(), 7), ("most".to_owned(), 8)]),
    }
}

#[test]
fn the_length_of_a_map_is_announced_exactly() {
    // `object`, `always`, `nullable`, `defaulted` and `hex` are always there.
    assert_eq!(calls(&shortest()).entries(), 5);
    assert_eq!(calls(&longest()).entries(), 11);
    assert_eq!(calls(&token()).entries(), 10);

    // An entry of `rest` that a declared field claims is not written, and not counted.
    let mut claimed = shortest();
    claimed.rest = ["always", "optional", "object", "ofType", "of_type", "free"]
        .into_iter()
        .map(|key| (key.to_owned(), 9))
        .collect();
    assert_eq!(calls(&claimed).entries(), 6);
    assert_eq!(
        serde_json::to_string(&claimed).unwrap(),
        r#"{"object":"lengths","always":1,"nullable":null,"defaulted":0,"hex":"ff","free":9}"#
    );

    let required = Lengths {
        of_type: 6_u8,
        always: 1,
        optional: None,
        nullable: None,
        double: Some(Some(4)),
        defaulted: 5,
        hex: 0,
        hex_option: None,
        skipped: 0,
        rest: BTreeMap::new(),
    };
    assert_eq!(calls(&required).entries(), 7);
}

#[test]
fn every_presence_survives_every_format() {
    for lengths in [shortest(), longest()] {
        let json = serde_json::to_string(&lengths).unwrap();
        assert_eq!(serde_json::from_str::<Lengths<Option<u8>>>(&json).unwrap(), lengths);
        assert_eq!(sonic_rs::from_str::<Lengths<Option<u8>>>(&json).unwrap(), lengths);
        assert_eq!(from_cbor::<Lengths<Option<u8>>>(&cbor(&lengths)).unwrap(), lengths);
        let bytes = rmp_serde::to_vec(&lengths).unwrap();
        assert_eq!(rmp_serde::from_slice::<Lengths<Option<u8>>>(&bytes).unwrap(), lengths);
    }
}

// ---- axum -------------------------------------------------------------------------------------------------------

mod axum_json {
    use super::{CHARGE, Charge, OAuthAccessToken, TOKEN, charge, token, value};
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use axum::routing::post;
    use axum::{Json, Router};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    async fn echo_token(Json(read): Json<OAuthAccessToken>) -> Json<OAuthAccessToken> {
        assert_eq!(read, token());
        Json(read)
    }

    async fn echo_charges(Json(read): Json<Vec<Charge>>) -> Json<Vec<Charge>> {
        assert_eq!(read, [charge()]);
        Json(read)
    }

    async fn send(path: &str, body: impl Into<Body>) -> (StatusCode, String) {
        let router = Router::new()
            .route("/token", post(echo_token))
            .route("/charges", post(echo_charges));
        let request = Request::post(path)
            .header("content-type", "application/json")
            .body(body.into())
            .unwrap();
        let response = router.oneshot(request).await.unwrap();
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_valid_body_gives_the_value_and_is_answered_with_it() {
        let (status, body) = send("/token", TOKEN).await;
        assert_eq!((status, value(&body)), (StatusCode::OK, value(TOKEN)));

        let charges = format!("[{CHARGE}]");
        let (status, body) = send("/charges", charges.clone()).await;
        assert_eq!((status, value(&body)), (StatusCode::OK, value(&charges)));
    }

    #[tokio::test]
    async fn an_invalid_body_is_unprocessable() {
        for (from, to, text) in [
            (
                r#""oauth_access_token""#,
                r#""session""#,
                r#"object: wrong object: expected "oauth_access_token""#,
            ),
            (
                r#""eac_1""#,
                "5",
                "externalAccountId: invalid type: integer `5`, expected a string",
            ),
            (r#""token": "ya29.a0Af","#, "", "missing field `token`"),
            (r#""ya29.a0Af""#, "424242", r#"token: invalid value for "token""#),
            (
                r#""provider":"#,
                r#""external_account_id":"#,
                "duplicate field `externalAccountId`",
            ),
        ] {
            let body = TOKEN.replacen(from, to, 1);
            assert_ne!(body, TOKEN);
            let (status, answer) = send("/token", body).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{answer}");
            assert!(answer.contains(text), "{answer}");
            assert!(!answer.contains("ya29") && !answer.contains("424242"), "{answer}");
        }
    }

    #[tokio::test]
    async fn an_error_deep_inside_names_its_path() {
        let charges = format!("[{}]", CHARGE.replacen(r#""refundId": "re_2""#, r#""refundId": 2"#, 1));
        let (status, answer) = send("/charges", charges).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.contains("[0].refunds[1].refundId: invalid type: integer `2`"),
            "{answer}"
        );
    }

    #[tokio::test]
    async fn a_body_that_is_not_json_is_a_bad_request() {
        let (cut, _) = TOKEN.split_at(TOKEN.len() - 40);
        for body in [
            cut.to_owned(),
            TOKEN.replacen(':', "=", 1),
            format!("{TOKEN}]"),
            String::new(),
        ] {
            let (status, answer) = send("/token", body).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{answer}");
            assert!(!answer.contains("ya29"), "{answer}");
        }
    }
}

// ---- serde's own attributes around a model ----------------------------------------------------------------------

#[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Query {
    user_id: u32,
    #[serde(flatten)]
    paging: Paging,
}

#[test]
fn a_model_is_flattened_into_a_serde_struct() {
    let query = Query {
        user_id: 7,
        paging: Paging {
            page_size: 10,
            start_after: Some("x".to_owned()),
        },
    };
    let json = r#"{"userId":7,"pageSize":10,"startAfter":"x"}"#;
    assert_eq!(serde_json::to_string(&query).unwrap(), json);
    assert_eq!(serde_json::from_str::<Query>(json).unwrap(), query);
    assert_eq!(
        serde_json::from_str::<Query>(r#"{"page_size":10,"after":"x","userId":7}"#).unwrap(),
        query
    );
    assert_eq!(Query::deserialize(&value(json)).unwrap(), query);
    assert_eq!(from_cbor::<Query>(&cbor(&query)).unwrap(), query);
    assert_eq!(
        rmp_serde::from_slice::<Query>(&rmp_serde::to_vec_named(&query).unwrap()).unwrap(),
        query
    );
    assert_eq!(
        sonic_rs::from_str::<Query>(&sonic_rs::to_string(&query).unwrap()).unwrap(),
        query
    );

    let error = serde_json::from_str::<Query>(r#"{"userId":7,"pageSize":10,"page_size":10}"#).unwrap_err();
    assert!(error.to_string().contains("duplicate field `pageSize`"), "{error}");
    let error = serde_json::from_str::<Query>(r#"{"userId":7}"#).unwrap_err();
    assert!(error.to_string().contains("missing field `pageSize`"), "{error}");
}

#[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
struct WithRest {
    #[serde(flatten)]
    refund: Refund,
    #[serde(flatten)]
    paging: Option<Paging>,
    #[serde(flatten)]
    rest: HashMap<String, Value>,
}

#[test]
fn serde_flatten_rest_lacks_the_models_keys() {
    let mut with_rest = WithRest {
        refund: Refund {
            refund_id: "re_1".to_owned(),
            reason: Some("r".to_owned()),
        },
        paging: Some(Paging {
            page_size: 10,
            start_after: None,
        }),
        rest: HashMap::from([("more".to_owned(), json!("m"))]),
    };
    for json in [
        r#"{"object": "refund", "refundId": "re_1", "reason": "r", "pageSize": 10, "more": "m"}"#,
        r#"{"more": "m", "reason": "r", "page_size": 10, "refund_id": "re_1", "object": "refund"}"#,
    ] {
        assert_eq!(serde_json::from_str::<WithRest>(json).unwrap(), with_rest);
        assert_eq!(serde_json::from_value::<WithRest>(value(json)).unwrap(), with_rest);
    }
    assert_eq!(from_cbor::<WithRest>(&cbor(&with_rest)).unwrap(), with_rest);
    assert_eq!(
        rmp_serde::from_slice::<WithRest>(&rmp_serde::to_vec_named(&with_rest).unwrap()).unwrap(),
        with_rest
    );
    let written = serde_json::to_value(&with_rest).unwrap();
    let expected = json!({"object": "refund", "refundId": "re_1", "reason": "r", "pageSize": 10, "more": "m"});
    assert_eq!(written, expected);

    // Without what it needs, the optional one is none, and its keys are gone all the same, as of any struct.
    with_rest.paging = None;
    let json = r#"{"object": "refund", "refundId": "re_1", "reason": "r", "more": "m"}"#;
    assert_eq!(serde_json::from_str::<WithRest>(json).unwrap(), with_rest);
}

#[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
struct Holder {
    user_id: String,
    #[serde(flatten)]
    bag: Bag,
}

#[test]
fn flattened_extra_collects_remaining_keys() {
    let holder = Holder {
        user_id: "user_1".to_owned(),
        bag: Bag {
            bag_id: "bag_1".to_owned(),
            rest: BTreeMap::from([
                ("color".to_owned(), "red".to_owned()),
                ("size".to_owned(), "xl".to_owned()),
            ]),
        },
    };
    let json = r#"{"user_id":"user_1","object":"bag","bagId":"bag_1","color":"red","size":"xl"}"#;
    assert_eq!(serde_json::to_string(&holder).unwrap(), json);
    assert_eq!(serde_json::from_str::<Holder>(json).unwrap(), holder);
    assert_eq!(serde_json::from_value::<Holder>(value(json)).unwrap(), holder);
    assert_eq!(from_cbor::<Holder>(&cbor(&holder)).unwrap(), holder);
    assert_eq!(
        rmp_serde::from_slice::<Holder>(&rmp_serde::to_vec_named(&holder).unwrap()).unwrap(),
        holder
    );
}

#[test]
fn flattened_deny_unknown_sees_own_keys_only() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, deny_unknown_fields)]
    struct Strict {
        strict_id: u8,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Around {
        name: String,
        #[serde(flatten)]
        strict: Strict,
    }
    let around: Around = serde_json::from_str(r#"{"name": "n", "strictId": 1}"#).unwrap();
    assert_eq!((around.name.as_str(), around.strict), ("n", Strict { strict_id: 1 }));
    assert!(serde_json::from_str::<Strict>(r#"{"name": "n", "strictId": 1}"#).is_err());
}

#[test]
fn a_model_holds_serde_structs_and_they_hold_models() {
    #[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
    #[serde(rename_all = "SCREAMING-KEBAB-CASE")]
    struct Envelope {
        sent_at: u64,
        last_charge: Option<Charge>,
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "inbox")]
    struct Inbox {
        top_envelope: Envelope,
        all_envelopes: Vec<Envelope>,
    }
    let envelope = |last_charge| Envelope {
        sent_at: 5,
        last_charge,
    };
    let inbox = Inbox {
        top_envelope: envelope(Some(plain_charge())),
        all_envelopes: vec![envelope(None)],
    };
    let json = serde_json::to_string(&inbox).unwrap();
    assert!(json.starts_with(r#"{"object":"inbox","topEnvelope":{"SENT-AT":5,"LAST-CHARGE":{"kind":"charge","id""#));
    assert!(
        json.ends_with(r#""allEnvelopes":[{"SENT-AT":5,"LAST-CHARGE":null}]}"#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Inbox>(&json).unwrap(), inbox);
    assert_eq!(clerk_models::from_str::<Inbox>(&json).unwrap(), inbox);
    assert_eq!(from_cbor::<Inbox>(&cbor(&inbox)).unwrap(), inbox);
    // `to_vec` makes arrays of the envelopes and maps of the models.
    assert_eq!(
        rmp_serde::from_slice::<Inbox>(&rmp_serde::to_vec(&inbox).unwrap()).unwrap(),
        inbox
    );
}

/// Without maps of integer keys, which serde itself cannot read from JSON that it has held back.
fn held_back_charge() -> Charge {
    Charge {
        installments: BTreeMap::new(),
        ..charge()
    }
}

#[test]
fn models_are_variants_of_an_untagged_enum() {
    #[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Card(Card),
        Refund(Refund),
        Bags(HashMap<String, Vec<Bag>>),
    }
    let bag = Bag {
        bag_id: "b".to_owned(),
        rest: BTreeMap::from([("color".to_owned(), "red".to_owned())]),
    };
    let either = [
        Either::Refund(Refund {
            refund_id: "re_1".to_owned(),
            reason: None,
        }),
        Either::Card(charge().card),
        Either::Bags(HashMap::from([("one".to_owned(), vec![bag])])),
    ];
    let json = serde_json::to_string(&either).unwrap();
    assert!(
        json.starts_with(r#"[{"object":"refund","refundId":"re_1"},{"object":"card","#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<[Either; 3]>(&json).unwrap(), either);
    assert_eq!(serde_json::from_value::<[Either; 3]>(value(&json)).unwrap(), either);
    assert_eq!(from_cbor::<[Either; 3]>(&cbor(&either)).unwrap(), either);
    assert_eq!(
        rmp_serde::from_slice::<[Either; 3]>(&rmp_serde::to_vec(&either).unwrap()).unwrap(),
        either
    );
    // The discriminator decides: a card's fields under another object's name are no card.
    let disguised = r#"{"object": "disc", "last4": "4242", "expMonth": 12}"#;
    assert!(serde_json::from_str::<Either>(disguised).is_err());
}

#[test]
fn models_are_variants_of_an_adjacently_tagged_enum() {
    #[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
    #[serde(tag = "type", content = "data", rename_all = "snake_case")]
    enum Delivery {
        Refunded(Refund),
        Charged(Box<Charge>),
    }
    let delivery = Delivery::Refunded(Refund {
        refund_id: "re_1".to_owned(),
        reason: None,
    });
    let json = r#"{"type":"refunded","data":{"object":"refund","refundId":"re_1"}}"#;
    assert_eq!(serde_json::to_string(&delivery).unwrap(), json);
    assert_eq!(serde_json::from_str::<Delivery>(json).unwrap(), delivery);
    // The content first: serde holds it back until it knows the tag.
    let swapped = r#"{"data":{"object":"refund","refund_id":"re_1"},"type":"refunded"}"#;
    assert_eq!(serde_json::from_str::<Delivery>(swapped).unwrap(), delivery);

    let delivery = Delivery::Charged(Box::new(held_back_charge()));
    let json = serde_json::to_value(&delivery).unwrap();
    assert_eq!(json["data"], serde_json::to_value(held_back_charge()).unwrap());
    assert_eq!(Delivery::deserialize(&json).unwrap(), delivery);
    assert_eq!(from_cbor::<Delivery>(&cbor(&delivery)).unwrap(), delivery);
    assert_eq!(
        rmp_serde::from_slice::<Delivery>(&rmp_serde::to_vec(&delivery).unwrap()).unwrap(),
        delivery
    );
}

#[test]
fn models_are_variants_of_an_internally_tagged_enum() {
    #[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
    #[serde(tag = "type", rename_all = "snake_case")]
    enum Notice {
        Refunded(Refund),
        Kept(Bag),
    }
    let notice = Notice::Refunded(Refund {
        refund_id: "re_1".to_owned(),
        reason: None,
    });
    let json = r#"{"type":"refunded","object":"refund","refundId":"re_1"}"#;
    assert_eq!(serde_json::to_string(&notice).unwrap(), json);
    assert_eq!(serde_json::from_str::<Notice>(json).unwrap(), notice);
    assert_eq!(from_cbor::<Notice>(&cbor(&notice)).unwrap(), notice);

    let notice = Notice::Kept(Bag {
        bag_id: "b".to_owned(),
        rest: BTreeMap::from([("color".to_owned(), "red".to_owned())]),
    });
    let json = r#"{"type":"kept","object":"bag","bagId":"b","color":"red"}"#;
    assert_eq!(serde_json::to_string(&notice).unwrap(), json);
    // The tag is serde's and does not end up in what the model keeps.
    assert_eq!(serde_json::from_str::<Notice>(json).unwrap(), notice);
}
