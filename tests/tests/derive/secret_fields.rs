//! `secret` on fields of any type.

use clerk_models::{ClerkModel, HasSchema, from_str, from_value, json_schema};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Card {
    number: String,
    cvc: u16,
}

/// Only serde knows it.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Pin(u16);

mod in_hex {
    use serde::{Deserialize, Deserializer, Serializer};

    #[allow(clippy::trivially_copy_pass_by_ref)] // As serde calls it.
    pub(super) fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(|_| serde::de::Error::custom(format_args!("not hex: {text}")))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // As the derive calls it.
fn is_even(value: &u8) -> Result<(), String> {
    (value % 2 == 0).then_some(()).ok_or_else(|| format!("{value} is odd"))
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "vault")]
struct Vault<'a, T> {
    #[clerk_model(secret)]
    code: u16,
    #[clerk_model(secret)]
    card: Option<Card>,
    #[clerk_model(secret, required)]
    cards: Option<Vec<Card>>,
    #[clerk_model(secret)]
    names: BTreeMap<String, bool>,
    #[clerk_model(secret)]
    pin: Pin,
    #[clerk_model(secret)]
    pins: Vec<Pin>,
    #[clerk_model(secret)]
    borrowed: &'a str,
    #[clerk_model(secret)]
    parameter: T,
    #[clerk_model(secret, with = in_hex)]
    hex: u32,
    #[clerk_model(secret, check = is_even)]
    even: u8,
    #[clerk_model(secret, default)]
    ratio: f32,
}

fn valid() -> Value {
    json!({
        "object": "vault", "code": 1234, "card": {"number": "4242", "cvc": 999}, "cards": null,
        "names": {"jane": true}, "pin": 4321, "pins": [1], "borrowed": "abc", "parameter": 77, "hex": "ff", "even": 8,
        "ratio": 1,
    })
}

/// The valid one with another value, whose parts no message may show.
fn with(key: &str, value: Value) -> Value {
    let mut vault = valid();
    vault[key] = value;
    vault
}

#[test]
fn secret_fields_are_read_and_written() {
    let text = valid().to_string();
    let vault: Vault<'_, u8> = from_str(&text).unwrap();
    assert_eq!((vault.code, &vault.pin, vault.hex), (1234, &Pin(4321), 255));
    assert_eq!(from_value::<Vault<'_, u8>>(&valid()).unwrap(), vault_of(&text));
    assert_eq!(
        serde_json::to_value(&vault).unwrap()["card"],
        json!({"number": "4242", "cvc": 999})
    );
    let schema = json_schema::<Vault<'_, u8>>();
    let code = schema.pointer("/$defs/Vault/properties/code");
    assert_eq!(code, Some(&json!({"type": "integer", "minimum": 0, "maximum": 65535})));
    let mut fields = <Vault<'_, u8>>::SCHEMA.fields();
    assert!(fields.all(|field| field.schema().is_secret()));
}

fn vault_of(text: &str) -> Vault<'_, u8> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn secret_field_has_one_violation_without_its_value() {
    for (key, value, message) in [
        ("code", json!(99_999), "invalid value"),
        ("code", json!("98765"), "expected integer, found string"),
        ("code", json!(98.765), "expected integer, found number"),
        ("card", json!({"number": 98_765, "cvc": "98765"}), "invalid value"),
        ("card", json!(["98765", 98_765]), "expected object, found array"),
        ("cards", json!([{"number": "98765"}, {"cvc": "98765"}]), "invalid value"),
        ("names", json!({"98765": 98_765, "a": "98765"}), "invalid value"),
        ("pin", json!("98765"), "invalid value"),
        ("pins", json!([1, "98765", 98_765]), "invalid value"),
        ("borrowed", json!("98765\n"), "invalid value"),
        ("parameter", json!(98_765), "invalid value"),
        ("hex", json!("98765g"), "invalid value"),
        ("hex", json!(98_765), "invalid value"),
        ("even", json!(99), "invalid value, refused by the field's check"),
        ("ratio", json!("98765"), "expected number, found string"),
    ] {
        let value = with(key, value);
        let text = value.to_string();
        if key != "borrowed" {
            let error = from_value::<Vault<'_, u8>>(&value).unwrap_err();
            assert_eq!(error.to_string(), format!("/{key}: {message}"));
        }
        let error = from_str::<Vault<'_, u8>>(&text).unwrap_err();
        let [violation] = error.violations() else {
            panic!("{error}")
        };
        assert_eq!(
            (violation.pointer().as_str(), &*violation.message()),
            (&*format!("/{key}"), message)
        );
        assert!(violation.line().is_some());
        let shown = [
            error.to_string(),
            error.render(&text).to_string(),
            serde_json::to_string(&error).unwrap(),
            serde_json::from_str::<Vault<'_, u8>>(&text).unwrap_err().to_string(),
        ];
        for shown in shown {
            assert!(!shown.contains("9876") && !shown.contains("99"), "{key}: {shown}");
        }
    }
}

#[test]
fn secret_field_may_be_missing() {
    let error = from_str::<Vault<'_, u8>>(r#"{"object": "vault"}"#).unwrap_err();
    let missing: Vec<_> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().to_string())
        .collect();
    let expected = [
        "/code",
        "/cards",
        "/names",
        "/pin",
        "/pins",
        "/borrowed",
        "/parameter",
        "/hex",
        "/even",
    ];
    assert_eq!(missing, expected);
}
