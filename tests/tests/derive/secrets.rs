//! Nothing of a `Secret` is ever shown: sentinels planted in every wrong way, and looked for in everything that
//! reading prints.
#![allow(clippy::option_option)] // Absent and null are told apart.

use clerk_models::models::Page;
use clerk_models::{ClerkModel, HasSchema, OAuthAccessToken, Secret, from_reader, from_slice, from_str, from_value};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What must not be seen, and the parts of it that would give it away where it is truncated or escaped.
const SENTINEL: &str = "sk_live_Zq7wXv9";
const DIGITS: i64 = 8_675_309_271_828;
const TRACES: [&str; 3] = ["sk_live", "Zq7w", "86753"];

#[track_caller]
fn assert_silent(what: &str, text: &str) {
    for trace in TRACES {
        assert!(!text.contains(trace), "{what} shows {trace}:\n{text}");
    }
}

// ---- everything that reading prints -----------------------------------------------------------------------------

/// What failing prints, by the way it was read. Every way fails.
struct Printed(Vec<(String, String)>);

impl Printed {
    /// Looks at all that is printed by all the ways to read a document.
    fn by_document<T: DeserializeOwned + HasSchema + Debug>(document: &Value) -> Self {
        let text = document.to_string();
        let mut printed = Self::by_text::<T>(&text);
        printed.add_report("from_value", || from_value::<T>(document), &text);
        printed.add("serde_json::from_value", || {
            serde_json::from_value::<T>(document.clone())
        });
        printed.add("T::deserialize(&Value)", || T::deserialize(document));
        printed.by_binary::<T>(&binary(document));
        printed
    }

    fn by_text<T: DeserializeOwned + HasSchema + Debug>(text: &str) -> Self {
        let mut printed = Printed(Vec::new());
        printed.add_report("from_str", || from_str::<T>(text), text);
        printed.add_report("from_slice", || from_slice::<T>(text.as_bytes()), text);
        printed.add_report("from_reader", || from_reader::<T>(text.as_bytes()), text);
        printed.add("serde_json::from_str", || serde_json::from_str::<T>(text));
        printed.add("serde_json::from_slice", || {
            serde_json::from_slice::<T>(text.as_bytes())
        });
        printed.add("serde_json::from_reader", || {
            serde_json::from_reader::<_, T>(text.as_bytes())
        });
        printed
    }

    fn by_binary<T: DeserializeOwned + Debug>(&mut self, document: &ciborium::Value) {
        let mut cbor = Vec::new();
        ciborium::into_writer(document, &mut cbor).unwrap();
        self.add("ciborium", || ciborium::from_reader::<T, _>(&cbor[..]));
        self.add("ciborium::Value", || document.deserialized::<T>());
        let pack = rmp_serde::to_vec(document).unwrap();
        self.add("rmp_serde::from_slice", || rmp_serde::from_slice::<T>(&pack));
        self.add("rmp_serde::from_read", || rmp_serde::from_read::<_, T>(&pack[..]));
    }

    /// The report, also as data and rendered with its source.
    fn add_report<T: Debug>(
        &mut self,
        way: &str,
        read: impl Fn() -> Result<T, clerk_models::ValidationError>,
        source: &str,
    ) {
        self.add(way, &read);
        let error = read().unwrap_err();
        for violation in error.violations() {
            self.print(way, "violation", format!("{violation} {violation:?} {violation:#?}"));
            self.print(
                way,
                "parts",
                format!(
                    "{:?} {:?} {}",
                    violation.expected(),
                    violation.found(),
                    violation.pointer()
                ),
            );
        }
        self.print(way, "render", error.render(source).to_string());
        self.print(way, "Serialize", serde_json::to_string(&error).unwrap());
    }

    fn add<T: Debug, E: Error>(&mut self, way: &str, read: impl Fn() -> Result<T, E>) {
        let error = read().err().unwrap_or_else(|| panic!("{way} reads it"));
        self.print(way, "Display", format!("{error} {error:#}"));
        self.print(way, "Debug", format!("{error:?} {error:#?}"));
        let mut source = error.source();
        while let Some(error) = source {
            self.print(way, "source", format!("{error} {error:?}"));
            source = error.source();
        }
        self.print(way, "panic", panic_of(|| read().unwrap()));
    }

    fn print(&mut self, way: &str, what: &str, text: String) {
        self.0.push((format!("{way}, {what}"), text));
    }

    #[track_caller]
    fn assert_silent(&self, planted: &str) {
        for (way, text) in &self.0 {
            assert_silent(&format!("{planted}: {way}"), text);
        }
    }
}

/// The message that a panic prints.
fn panic_of<T>(panics: impl Fn() -> T) -> String {
    let payload = catch_unwind(AssertUnwindSafe(panics)).err().expect("a panic");
    payload
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .expect("a message")
}

/// The document as binary formats hold it. By hand: under `arbitrary_precision` a `Number` serializes as a map.
fn binary(document: &Value) -> ciborium::Value {
    match document {
        Value::Null => ciborium::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_f64().unwrap().into(),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(elements) => elements.iter().map(binary).collect::<Vec<_>>().into(),
        Value::Object(members) => ciborium::Value::Map(
            members
                .iter()
                .map(|(key, value)| (key.as_str().into(), binary(value)))
                .collect(),
        ),
    }
}

// ---- a model that holds secrets in every way --------------------------------------------------------------------

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "keyring")]
struct Keyring {
    plain_secret: Secret,
    optional_secret: Option<Secret>,
    #[clerk_model(required)]
    nullable_secret: Option<Secret>,
    double_secret: Option<Option<Secret>>,
    #[clerk_model(default = no_secret, null_as_default)]
    default_secret: Secret,
    secret_list: Vec<Secret>,
    optional_list: Option<Vec<Option<Secret>>>,
    secret_map: HashMap<String, Secret>,
    deep_map: BTreeMap<String, Vec<Secret>>,
    secret_pair: (u8, Secret),
    secret_array: [Secret; 2],
    boxed_secret: Box<Secret>,
    nested_model: Nested,
    nested_list: Vec<Nested>,
    #[clerk_model(check = long_enough)]
    checked_secret: Secret,
    #[clerk_model(check = long_enough)]
    checked_option: Option<Secret>,
    #[clerk_model(check = none_empty)]
    checked_list: Vec<Secret>,
    api_key: ApiKey,
    api_keys: Vec<ApiKey>,
    #[clerk_model(with = prefixed)]
    with_secret: Secret,
    #[clerk_model(with = prefixed_option)]
    with_option: Option<Secret>,
    foreign_struct: Foreign,
    created_at: i64,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "nested")]
struct Nested {
    inner_secret: Secret,
    inner_number: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct ApiKey(Secret);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Foreign {
    foreign_secret: Secret,
}

fn no_secret() -> Secret {
    Secret::from("")
}

/// Careless: its text shows the secret.
fn long_enough(secret: &Secret) -> Result<(), String> {
    match secret.expose_secret() {
        long if long.len() >= 10 => Ok(()),
        short => Err(format!("too short: {short}")),
    }
}

// serde calls it with the field's type.
#[allow(clippy::ptr_arg)]
fn none_empty(secrets: &Vec<Secret>) -> Result<(), String> {
    if secrets.iter().any(|secret| secret.expose_secret().is_empty()) {
        let shown: Vec<&str> = secrets.iter().map(Secret::expose_secret).collect();
        return Err(format!("one of {shown:?} is empty"));
    }
    Ok(())
}

/// A secret that is written with a prefix. Reading it is as silent as reading a `Secret`.
mod prefixed {
    use clerk_models::Secret;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("key:{}", secret.expose_secret()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
        let text = Secret::deserialize(deserializer)?;
        match text.expose_secret().strip_prefix("key:") {
            Some(secret) => Ok(Secret::from(secret)),
            None => Err(serde::de::Error::custom("no prefix")),
        }
    }
}

mod prefixed_option {
    use clerk_models::Secret;
    use serde::{Deserializer, Serializer};

    // serde calls it with the field's type.
    #[allow(clippy::ref_option)]
    pub(super) fn serialize<S: Serializer>(secret: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
        match secret {
            Some(secret) => super::prefixed::serialize(secret, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
        super::prefixed::deserialize(deserializer).map(Some)
    }
}

/// A valid keyring, in which every secret is the sentinel.
fn keyring() -> Value {
    let nested = json!({"object": "nested", "innerSecret": SENTINEL});
    json!({
        "object": "keyring",
        "plainSecret": SENTINEL,
        "optionalSecret": SENTINEL,
        "nullableSecret": SENTINEL,
        "doubleSecret": SENTINEL,
        "defaultSecret": SENTINEL,
        "secretList": [SENTINEL, SENTINEL],
        "optionalList": [SENTINEL, null],
        "secretMap": {"main": SENTINEL},
        "deepMap": {"main": [SENTINEL]},
        "secretPair": [1, SENTINEL],
        "secretArray": [SENTINEL, SENTINEL],
        "boxedSecret": SENTINEL,
        "nestedModel": nested,
        "nestedList": [nested],
        "checkedSecret": SENTINEL,
        "checkedOption": SENTINEL,
        "checkedList": [SENTINEL],
        "apiKey": SENTINEL,
        "apiKeys": [SENTINEL],
        "withSecret": format!("key:{SENTINEL}"),
        "withOption": format!("key:{SENTINEL}"),
        "foreignStruct": {"foreign_secret": SENTINEL},
        "createdAt": 1,
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut document = keyring();
    let place = document.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}"));
    *place = value;
    document
}

/// Sentinels that are not a string.
fn wrong_kinds() -> Vec<Value> {
    #[allow(clippy::cast_precision_loss)] // All of its digits are within a double's.
    let float = DIGITS as f64 + 0.5;
    vec![
        json!(DIGITS),
        json!(-DIGITS),
        json!(float),
        json!([SENTINEL]),
        json!([[SENTINEL], DIGITS]),
        json!({"key": SENTINEL}),
        json!({"foreign_secret": {"key": SENTINEL}, "object": [SENTINEL]}),
    ]
}

const SECRETS: [&str; 22] = [
    "/plainSecret",
    "/optionalSecret",
    "/nullableSecret",
    "/doubleSecret",
    "/defaultSecret",
    "/secretList/1",
    "/optionalList/0",
    "/secretMap/main",
    "/deepMap/main/0",
    "/secretPair/1",
    "/secretArray/0",
    "/boxedSecret",
    "/nestedModel/innerSecret",
    "/nestedList/0/innerSecret",
    "/checkedSecret",
    "/checkedOption",
    "/checkedList/0",
    "/apiKey",
    "/apiKeys/0",
    "/withSecret",
    "/withOption",
    "/foreignStruct/foreign_secret",
];

#[test]
fn keyring_debug_shows_no_secret() {
    let document = keyring();
    let keyring: Keyring = from_value(&document).unwrap();
    assert_eq!(keyring.api_keys[0].0.expose_secret(), SENTINEL);
    assert_eq!(keyring.with_secret.expose_secret(), SENTINEL);
    assert_silent("Debug", &format!("{keyring:?} {keyring:#?}"));
    assert_silent(
        "assert_eq",
        &panic_of(|| {
            assert_eq!(
                keyring,
                Keyring {
                    created_at: 2,
                    ..keyring.clone()
                }
            );
        }),
    );
    // They are written plainly: this is what it would look like if one were shown.
    assert_eq!(serde_json::to_value(&keyring).unwrap(), document);
    let mut found = 0;
    for pointer in SECRETS {
        found += usize::from(
            document
                .pointer(pointer)
                .is_some_and(|value| value.to_string().contains(SENTINEL)),
        );
    }
    assert_eq!(found, SECRETS.len());
    let text = document.to_string();
    assert!(panic_of(|| assert_silent("the text", &text)).contains("shows"));
}

#[test]
fn a_value_of_another_kind_where_a_secret_belongs() {
    for pointer in SECRETS {
        for value in wrong_kinds() {
            let planted = format!("{value} at {pointer}");
            let document = with(pointer, value);
            Printed::by_document::<Keyring>(&document).assert_silent(&planted);
        }
    }
}

#[test]
fn wrong_type_for_container_of_secrets() {
    let lists = [
        "/secretList",
        "/optionalList",
        "/deepMap/main",
        "/secretPair",
        "/secretArray",
        "/checkedList",
        "/apiKeys",
    ];
    for pointer in lists {
        for value in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
            if !value.is_array() {
                let planted = format!("{value} at {pointer}");
                Printed::by_document::<Keyring>(&with(pointer, value)).assert_silent(&planted);
            }
        }
    }
    for pointer in ["/secretMap", "/deepMap"] {
        for value in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
            if !value.is_object() {
                let planted = format!("{value} at {pointer}");
                Printed::by_document::<Keyring>(&with(pointer, value)).assert_silent(&planted);
            }
        }
    }
    for (pointer, value) in [
        ("/secretArray", json!([SENTINEL])),
        ("/secretPair", json!([SENTINEL, SENTINEL])),
        ("/secretPair", json!([SENTINEL])),
        ("/secretPair", json!([DIGITS, SENTINEL])),
    ] {
        let planted = format!("{value} at {pointer}");
        Printed::by_document::<Keyring>(&with(pointer, value)).assert_silent(&planted);
    }
    // ciborium's `Value` reads what is too long.
    for (pointer, value) in [
        ("/secretArray", json!([SENTINEL, SENTINEL, SENTINEL])),
        ("/secretPair", json!([1, SENTINEL, SENTINEL])),
    ] {
        let planted = format!("{value} at {pointer}");
        Printed::by_text::<Keyring>(&with(pointer, value).to_string()).assert_silent(&planted);
    }
}

#[test]
fn a_check_that_tells_the_secret_is_not_quoted() {
    for (pointer, value) in [
        ("/checkedSecret", json!("86753")),
        ("/checkedOption", json!("86753")),
        ("/checkedList", json!([SENTINEL, ""])),
    ] {
        let planted = format!("{value} at {pointer}");
        let printed = Printed::by_document::<Keyring>(&with(pointer, value));
        printed.assert_silent(&planted);
        let refused = |(_, text): &(String, String)| text.contains("invalid value");
        assert!(printed.0.iter().any(refused), "{planted}");
    }
    assert_eq!(long_enough(&Secret::from("86753")), Err("too short: 86753".to_owned()));
}

#[test]
fn valid_secret_next_to_violation() {
    let mut missing = keyring();
    missing.as_object_mut().unwrap().remove("createdAt");
    let mut untagged = keyring();
    untagged.as_object_mut().unwrap().remove("object");
    for (planted, document) in [
        ("a missing field", missing),
        ("no discriminator", untagged),
        ("another object", with("/object", json!("session"))),
        ("a discriminator that is no string", with("/object", json!(5))),
        ("a wrong neighbour", with("/createdAt", json!("x"))),
        ("a neighbour out of range", with("/secretPair/0", json!(300))),
        ("a null neighbour", with("/apiKey", Value::Null)),
        (
            "a wrong nested neighbour",
            with(
                "/nestedModel",
                json!({"object": "nested", "innerSecret": SENTINEL, "innerNumber": "x"}),
            ),
        ),
        ("a wrong nested object", with("/nestedList/0/object", json!("other"))),
        (
            "everything wrong",
            json!({"object": "keyring", "plainSecret": DIGITS, "secretList": [DIGITS], "createdAt": null}),
        ),
    ] {
        Printed::by_document::<Keyring>(&document).assert_silent(planted);
    }
}

#[test]
fn one_line_document_renders_without_neighbours() {
    let text = with("/createdAt", json!("x")).to_string();
    assert!(!text.contains('\n') && text.contains(SENTINEL));
    let rendered = from_str::<Keyring>(&text).unwrap_err().render(&text).to_string();
    assert!(rendered.contains(r#"| "createdAt": "x""#), "{rendered}");
    assert_silent("render", &rendered);

    let text = with("/apiKeys/0", json!(DIGITS)).to_string();
    let rendered = from_str::<Keyring>(&text).unwrap_err().render(&text).to_string();
    assert!(
        rendered.contains("/apiKeys/0") && rendered.contains("| …"),
        "{rendered}"
    );
}

// ---- keys that are misspelled, unknown or repeated --------------------------------------------------------------

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Loose {
    secret_token: Secret,
    created_at: Option<i64>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
struct Strict {
    secret_token: Secret,
    created_at: Option<i64>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Keeping {
    secret_token: Secret,
    created_at: Option<i64>,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct KeepingSecrets {
    secret_token: Secret,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Secret>,
}

#[test]
fn a_secret_under_a_misspelled_key() {
    for value in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
        for key in ["secretTokn", "secret_tokens", "Secret_token", "SECRETTOKEN", "token"] {
            let document = json!({key: value, "createdAt": 1});
            let planted = format!("{value} under {key}");
            Printed::by_document::<Loose>(&document).assert_silent(&planted);
            Printed::by_document::<Strict>(&document).assert_silent(&planted);
            Printed::by_document::<Keeping>(&document).assert_silent(&planted);
            Printed::by_document::<KeepingSecrets>(&document).assert_silent(&planted);
        }
    }
    let text = json!({"secretTokn": SENTINEL}).to_string();
    let rendered = from_str::<Loose>(&text).unwrap_err().render(&text).to_string();
    assert!(rendered.contains(r#"| "secretTokn": …"#), "{rendered}");
}

#[test]
fn a_secret_under_an_unknown_key() {
    for value in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
        let planted = format!("{value} under an unknown key");
        let document = json!({"secretToken": SENTINEL, "other": value});
        Printed::by_document::<Strict>(&document).assert_silent(&planted);
        let document = json!({"secretToken": SENTINEL, "other": value, "createdAt": "x"});
        Printed::by_document::<Loose>(&document).assert_silent(&planted);
        Printed::by_document::<Strict>(&document).assert_silent(&planted);
        Printed::by_document::<Keeping>(&document).assert_silent(&planted);
    }
    for value in wrong_kinds() {
        let document = json!({"secretToken": SENTINEL, "other": value});
        Printed::by_document::<KeepingSecrets>(&document).assert_silent("a kept secret of another kind");
    }
}

#[test]
fn report_shows_no_value_of_extra() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct KeepingNumbers {
        secret_token: Secret,
        #[clerk_model(extra)]
        rest: BTreeMap<String, u8>,
    }
    // A misspelled key lands in `rest`: what is there may be the secret.
    for text in [
        format!(r#"{{"secretTokn":"{SENTINEL}"}}"#),
        format!(r#"{{"secret_token":"{SENTINEL}","other":{DIGITS}}}"#),
    ] {
        let error = from_str::<KeepingNumbers>(&text).unwrap_err();
        assert_silent("the report", &format!("{error} {}", error.render(&text)));
    }
    let kept: KeepingNumbers = from_str(r#"{"secretToken":"s","other":5}"#).unwrap();
    assert_eq!((kept.secret_token, kept.rest["other"]), (Secret::from("s"), 5));
}

#[test]
fn a_secret_that_is_given_twice() {
    for second in wrong_kinds().into_iter().chain([json!(SENTINEL), Value::Null]) {
        for (one, other) in [
            ("secretToken", "secretToken"),
            ("secretToken", "secret_token"),
            ("secret_token", "secretToken"),
        ] {
            let planted = format!("{second} as {one} and {other}");
            let text = format!(r#"{{"{one}":"{SENTINEL}","{other}":{second},"createdAt":1}}"#);
            Printed::by_text::<Loose>(&text).assert_silent(&planted);
            Printed::by_text::<Strict>(&text).assert_silent(&planted);
            let twice = ciborium::Value::Map(vec![
                (one.into(), SENTINEL.into()),
                (other.into(), binary(&second)),
                ("createdAt".into(), 1.into()),
            ]);
            let mut printed = Printed(Vec::new());
            printed.by_binary::<Loose>(&twice);
            printed.assert_silent(&planted);
        }
    }
    let text = format!(r#"{{"secretToken":"{SENTINEL}","secret_token":"{SENTINEL}"}}"#);
    let rendered = from_str::<Loose>(&text).unwrap_err().render(&text).to_string();
    assert!(rendered.contains(r#"| "secret_token": …"#), "{rendered}");
}

// ---- documents that are not JSON --------------------------------------------------------------------------------

const BROKEN: &str =
    r#"{"secret_token": "sk_live_Zq7wXv9", "other": ["sk_live_Zq7wXv9", {"a": 8675309271828}], "created_at": 1}"#;

#[test]
fn a_document_that_is_cut_off_anywhere() {
    assert!(from_str::<Loose>(BROKEN).is_ok());
    for end in 0..BROKEN.len() {
        let cut = &BROKEN[..end];
        Printed::by_text::<Loose>(cut).assert_silent(cut);
        Printed::by_text::<Strict>(cut).assert_silent(cut);
        Printed::by_text::<Keeping>(cut).assert_silent(cut);
    }
}

#[test]
fn a_document_that_breaks_the_grammar_anywhere() {
    let structure: Vec<usize> = BROKEN
        .match_indices(['{', '}', '[', ']', ',', ':', '"'])
        .map(|(at, _)| at)
        .collect();
    for at in structure {
        for instead in ["", "'", "\\", "\u{0}"] {
            let broken = format!("{}{instead}{}", &BROKEN[..at], &BROKEN[at + 1..]);
            Printed::by_text::<Loose>(&broken).assert_silent(&broken);
            Printed::by_text::<Keeping>(&broken).assert_silent(&broken);
        }
    }
    for (from, to) in [
        (SENTINEL, r"sk_live\x"),
        (SENTINEL, r"sk_live\ud800"),
        (SENTINEL, "sk_live\n"),
        ("8675309271828", "8675309271828e"),
        ("8675309271828", "08675309271828"),
        ("8675309271828", "86753.e9"),
        ("8675309271828", "nul86753"),
    ] {
        let broken = BROKEN.replacen(from, to, 1);
        Printed::by_text::<Loose>(&broken).assert_silent(&broken);
        Printed::by_text::<Keeping>(&broken).assert_silent(&broken);
    }
    let behind = format!("{BROKEN} {SENTINEL}");
    Printed::by_text::<Loose>(&behind).assert_silent(&behind);
}

#[test]
fn a_secret_that_is_not_utf8() {
    let mut bytes = br#"{"secret_token": "sk_live_"#.to_vec();
    bytes.extend(b"\xff\", \"created_at\": 1}");
    let mut printed = Printed(Vec::new());
    let source = String::from_utf8_lossy(&bytes).into_owned();
    printed.add_report("from_slice", || from_slice::<Loose>(&bytes), &source);
    printed.add_report("from_reader", || from_reader::<Loose>(&bytes[..]), &source);
    printed.add("serde_json::from_slice", || serde_json::from_slice::<Loose>(&bytes));
    printed.add("serde_json::from_reader", || {
        serde_json::from_reader::<_, Loose>(&bytes[..])
    });

    // A map of one, whose value is a text of four bytes that are none.
    let mut pack = vec![0x81, 0xac];
    pack.extend(b"secret_token\xa886753sk\xff");
    printed.add("rmp_serde", || rmp_serde::from_slice::<Loose>(&pack));
    printed.add("rmp_serde::from_read", || rmp_serde::from_read::<_, Loose>(&pack[..]));
    let mut cbor = vec![0xa1, 0x6c];
    cbor.extend(b"secret_token\x6886753sk\xff");
    printed.add("ciborium", || ciborium::from_reader::<Loose, _>(&cbor[..]));
    printed.assert_silent("not UTF-8");
}

#[test]
fn kinds_that_json_does_not_have() {
    use ciborium::Value as Binary;
    let digits = i128::from(DIGITS);
    for wrong in [
        Binary::Bytes(SENTINEL.as_bytes().to_vec()),
        Binary::Bytes(vec![0; 5]),
        Binary::Tag(0, Box::new(SENTINEL.into())),
        Binary::Tag(99, Box::new(Binary::Array(vec![SENTINEL.into()]))),
        Binary::Map(vec![(Binary::Integer(DIGITS.into()), SENTINEL.into())]),
        Binary::from(digits * digits),
        Binary::from(-digits * digits),
        Binary::Null,
        Binary::Bool(true),
    ] {
        let document = Binary::Map(vec![("secret_token".into(), wrong.clone())]);
        let mut cbor = Vec::new();
        ciborium::into_writer(&document, &mut cbor).unwrap();
        let mut printed = Printed(Vec::new());
        printed.add("ciborium", || ciborium::from_reader::<Loose, _>(&cbor[..]));
        printed.add("ciborium::Value", || document.deserialized::<Loose>());
        printed.assert_silent(&format!("{wrong:?}"));
    }
    // MessagePack's bin 8 and ext 8.
    for head in [&[0xc4, 9][..], &[0xc7, 9, 1][..]] {
        let mut pack = vec![0x81, 0xac];
        pack.extend(b"secret_token");
        pack.extend(head);
        pack.extend(b"sk_live86");
        let mut printed = Printed(Vec::new());
        printed.add("rmp_serde", || rmp_serde::from_slice::<Loose>(&pack));
        printed.assert_silent(&format!("{head:?}"));
    }
}

// ---- secrets under type parameters and serde's attributes ------------------------------------------------------

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Generic<T: Exposed> {
    one_item: T,
    all_items: Vec<T>,
    #[clerk_model(check = not_bad)]
    checked_item: T,
}

trait Exposed {
    fn exposed(&self) -> &str;
}

impl Exposed for Secret {
    fn exposed(&self) -> &str {
        self.expose_secret()
    }
}

fn not_bad<T: Exposed>(value: &T) -> Result<(), String> {
    match value.exposed() {
        bad if bad.ends_with("bad") => Err(format!("it is {bad}")),
        _ => Ok(()),
    }
}

#[test]
fn secret_type_parameter() {
    let valid = json!({"oneItem": SENTINEL, "allItems": [SENTINEL], "checkedItem": SENTINEL});
    assert!(from_value::<Generic<Secret>>(&valid).is_ok());
    for pointer in ["/oneItem", "/allItems/0", "/checkedItem"] {
        for value in wrong_kinds() {
            let mut document = valid.clone();
            *document.pointer_mut(pointer).unwrap() = value;
            Printed::by_document::<Generic<Secret>>(&document).assert_silent(pointer);
        }
    }
    let mut document = valid.clone();
    document["checkedItem"] = json!("sk_live_bad");
    Printed::by_document::<Generic<Secret>>(&document).assert_silent("a check");
    for value in [json!(DIGITS), json!(SENTINEL)] {
        let document = json!({"data": [SENTINEL, {"a": value}], "totalCount": 1});
        Printed::by_document::<Page<Secret>>(&document).assert_silent("a page's item");
    }
}

#[test]
fn a_secret_that_serde_holds_back() {
    #[derive(Debug, Deserialize)]
    struct Flat {
        #[serde(flatten)]
        loose: Loose,
    }
    #[derive(Debug, Deserialize)]
    #[serde(tag = "type")]
    enum Tagged {
        Loose(Loose),
    }
    for value in wrong_kinds() {
        let document = json!({"secretToken": value});
        let mut printed = Printed(Vec::new());
        printed.add("flatten", || serde_json::from_str::<Flat>(&document.to_string()));
        printed.add("flatten, Value", || Flat::deserialize(&document));
        let document = json!({"type": "Loose", "secretToken": value});
        printed.add("tag", || serde_json::from_str::<Tagged>(&document.to_string()));
        printed.assert_silent(&value.to_string());
    }
    let flat: Flat = serde_json::from_str(r#"{"secretToken": "s"}"#).unwrap();
    let Tagged::Loose(loose) = serde_json::from_str(r#"{"type": "Loose", "secretToken": "s"}"#).unwrap();
    assert_eq!(flat.loose.secret_token, loose.secret_token);
}

/// What precedes a discriminator is buffered and replayed, and a content is read through its union.
#[test]
fn secret_in_tagged_enum() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "session")]
    struct Session {
        user_id: String,
        token: Secret,
        backups: Vec<Secret>,
    }
    #[derive(Debug, ClerkModel)]
    enum Tagged {
        Session(Session),
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Adjacent {
        #[clerk_model(object = "one")]
        One(Secret),
        #[clerk_model(object = "many")]
        Many(Vec<Secret>),
        #[clerk_model(object = "named")]
        Named(Option<BTreeMap<String, Secret>>),
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "event")]
    struct Event {
        #[clerk_model(flatten)]
        payload: Adjacent,
    }
    #[derive(Debug)]
    enum Dispatched {
        Session(Session),
    }
    clerk_models::dispatch!(Dispatched { Session(Session) });

    for wrong in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
        for key in ["token", "backups"] {
            let mut session = json!({ "object": "session", "userId": "u", "token": SENTINEL, "backups": [SENTINEL] });
            session[key] = wrong.clone();
            let late =
                json!({ "backups": session["backups"], "token": session["token"], "userId": "u", "object": "session" });
            for document in [session, late] {
                if from_value::<Session>(&document).is_ok() {
                    continue;
                }
                Printed::by_document::<Tagged>(&document).assert_silent(key);
                Printed::by_document::<Dispatched>(&document).assert_silent(key);
            }
        }
        for kind in ["one", "many", "named"] {
            let document = json!({ "object": "event", "type": kind, "data": wrong });
            // The tag last, in an order that a `Value` does not have.
            let late = format!(r#"{{"data": {wrong}, "type": "{kind}", "object": "event"}}"#);
            if from_value::<Event>(&document).is_ok() {
                continue;
            }
            Printed::by_document::<Adjacent>(&document).assert_silent(kind);
            Printed::by_document::<Event>(&document).assert_silent(kind);
            Printed::by_text::<Adjacent>(&late).assert_silent(kind);
            Printed::by_text::<Event>(&late).assert_silent(kind);
        }
    }
    let json = r#"{"data": {"a": "b"}, "type": "named", "object": "event"}"#;
    let event: Event = from_str(json).unwrap();
    assert!(matches!(event.payload, Adjacent::Named(Some(named)) if named["a"].expose_secret() == "b"));
}

#[test]
fn the_published_models_secrets() {
    let token = json!({
        "object": "oauth_access_token",
        "external_account_id": "eac_1",
        "provider_user_id": "1087",
        "token": SENTINEL,
        "expires_at": null,
        "provider": "oauth_google",
        "public_metadata": {},
        "label": null,
        "scopes": ["email"],
        "id_token": SENTINEL,
        "token_secret": SENTINEL,
    });
    let read: OAuthAccessToken = from_value(&token).unwrap();
    assert_silent("Debug", &format!("{read:?}"));
    for pointer in ["/token", "/id_token", "/token_secret"] {
        for value in wrong_kinds() {
            let planted = format!("{value} at {pointer}");
            let mut document = token.clone();
            *document.pointer_mut(pointer).unwrap() = value;
            Printed::by_document::<OAuthAccessToken>(&document).assert_silent(&planted);
            let list = json!([document]);
            Printed::by_document::<Vec<OAuthAccessToken>>(&list).assert_silent(&planted);
            let page = json!({"data": list, "total_count": 1});
            Printed::by_document::<Page<OAuthAccessToken>>(&page).assert_silent(&planted);
        }
    }
}

/// serde's text may quote a field that is no secret; the report never does, only `render` shows the member itself.
#[test]
fn report_shows_no_plain_value() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "plain")]
    struct Public {
        plain_text: String,
        plain_number: u8,
        any_list: Vec<u8>,
        any_address: std::net::IpAddr,
    }
    let valid = json!({"object": "plain", "plainText": "t", "plainNumber": 1, "anyList": [], "anyAddress": "::1"});
    let plain: Public = from_value(&valid).unwrap();
    assert_eq!(
        (plain.plain_text.as_str(), plain.plain_number, plain.any_list.len()),
        ("t", 1, 0)
    );
    assert!(plain.any_address.is_ipv6());
    let mut rendered = 0;
    for pointer in ["/plainText", "/plainNumber", "/anyList", "/anyAddress"] {
        for value in wrong_kinds().into_iter().chain([json!(SENTINEL)]) {
            let mut document = valid.clone();
            *document.pointer_mut(pointer).unwrap() = value;
            let text = document.to_string();
            let (Err(by_text), Err(by_value)) = (from_str::<Public>(&text), from_value::<Public>(&document)) else {
                assert_eq!(
                    (pointer, document.pointer(pointer)),
                    ("/plainText", Some(&json!(SENTINEL)))
                );
                continue;
            };
            assert_silent(
                "from_str",
                &format!("{by_text} {by_text:?} {}", serde_json::to_string(&by_text).unwrap()),
            );
            assert_silent(
                "from_value",
                &format!("{by_value} {by_value:?} {}", by_value.render(&text)),
            );
            rendered += usize::from(by_text.render(&text).to_string().contains("86753"));
        }
    }
    // Three numbers at each of four places, and the one in a list.
    assert_eq!(rendered, 13);
}

// ---- containers of secrets that cannot be seen in the field's own tokens -----------------------------------------

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Keys(Vec<Secret>);

type Aliased = HashMap<String, Secret>;

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Hidden<T> {
    new_type: Keys,
    type_alias: Aliased,
    #[clerk_model(with = prefixed, check = long_enough)]
    with_check: Secret,
    any_item: T,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Vec<Secret>>,
}

#[test]
fn containers_of_secrets_under_aliases() {
    let valid = json!({"newType": [SENTINEL], "typeAlias": {"a": SENTINEL}, "withCheck": format!("key:{SENTINEL}"), "anyItem": 1, "more": [SENTINEL]});
    let hidden: Hidden<u8> = from_value(&valid).unwrap();
    assert_eq!(
        (hidden.new_type.0.len(), hidden.type_alias.len(), hidden.any_item),
        (1, 1, 1)
    );
    assert_eq!(hidden.rest["more"], [hidden.with_check]);
    for pointer in [
        "/newType",
        "/newType/0",
        "/typeAlias",
        "/typeAlias/a",
        "/withCheck",
        "/more",
        "/more/0",
    ] {
        let values = wrong_kinds().into_iter().chain([json!(SENTINEL), json!("key:86753")]);
        for value in values {
            let mut document = valid.clone();
            *document.pointer_mut(pointer).unwrap() = value.clone();
            if from_value::<Hidden<u8>>(&document).is_err() {
                Printed::by_document::<Hidden<u8>>(&document).assert_silent(&format!("{value} at {pointer}"));
            } else {
                let right = match pointer {
                    "/newType" | "/more" => value == json!([SENTINEL]),
                    "/typeAlias" => value == json!({"key": SENTINEL}),
                    _ => value.is_string(),
                };
                assert!(right, "{value} at {pointer} is read");
            }
        }
    }
}

#[test]
fn serde_error_in_secret_field_is_fixed() {
    let read = |json: &str| serde_json::from_str::<Hidden<u8>>(json).unwrap_err().to_string();
    for json in [
        r#"{"newType": 86753}"#,
        r#"{"newType": ["sk_live", 86753]}"#,
        // Also where there is a syntax error.
        r#"{"newType": ["sk_live"#,
        r#"{"newType": ["sk_live" "x"]}"#,
    ] {
        let text = read(json);
        assert!(
            text.starts_with(r#"invalid value for "newType" at line 1 column "#),
            "{text}"
        );
    }
    // A type parameter may be a secret.
    let text = read(r#"{"anyItem": "x"}"#);
    assert!(
        text.starts_with(r#"invalid value for "anyItem" at line 1 column "#),
        "{text}"
    );
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Batch<T> {
    data: Vec<T>,
    label: Option<String>,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Vec<T>>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct HasBatch {
    batch: Option<Batch<Secret>>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
struct Wrapped<T>(Vec<T>);

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Adjacent<T> {
    #[clerk_model(object = "many")]
    Many(Vec<T>),
    #[clerk_model(object = "keys")]
    Keys(Keys),
    #[clerk_model(object = "named")]
    Named(BTreeMap<String, Vec<Secret>>),
    #[clerk_model(object = "count")]
    Count(u8),
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Flat {
    #[clerk_model(flatten)]
    content: Adjacent<Secret>,
}

#[derive(Debug, ClerkModel)]
enum Internal {
    #[clerk_model(object = "named")]
    Named(BTreeMap<String, Vec<Secret>>),
}

#[derive(Debug)]
enum Dispatched {
    Named(BTreeMap<String, Vec<Secret>>),
}

clerk_models::dispatch!(Dispatched {
    Named(BTreeMap<String, Vec<Secret>>)
});

/// serde's own route, by text and by `Value`.
fn assert_serde_silent<T: DeserializeOwned + Debug>(json: &str) {
    let error = serde_json::from_str::<T>(json).unwrap_err();
    assert_silent(json, &format!("{error} {error:?}"));
    let error = serde_json::from_slice::<T>(json.as_bytes()).unwrap_err();
    assert_silent(json, &error.to_string());
    let error = serde_json::from_reader::<_, T>(json.as_bytes()).unwrap_err();
    assert_silent(json, &error.to_string());
    let value: Value = serde_json::from_str(json).unwrap();
    assert_silent(json, &T::deserialize(&value).unwrap_err().to_string());
    assert_silent(json, &serde_json::from_value::<T>(value).unwrap_err().to_string());
}

#[test]
fn serde_errors_of_generic_types_are_fixed() {
    let secret = format!("\"{SENTINEL}\"");
    assert_serde_silent::<Batch<Secret>>(&format!(r#"{{"data": {secret}}}"#));
    assert_serde_silent::<Batch<Secret>>(&format!(r#"{{"data": [], "more": {secret}}}"#));
    assert_serde_silent::<HasBatch>(&format!(r#"{{"batch": {{"data": {secret}}}}}"#));
    assert_serde_silent::<Wrapped<Secret>>(&secret);
    assert_serde_silent::<Keys>(&secret);
    assert_serde_silent::<Vec<Wrapped<Secret>>>(&format!("[{secret}]"));
    for kind in ["many", "keys", "named"] {
        let json = format!(r#"{{"type": "{kind}", "data": {secret}}}"#);
        assert_serde_silent::<Adjacent<Secret>>(&json);
        assert_serde_silent::<Flat>(&json);
        let late = format!(r#"{{"data": {secret}, "type": "{kind}"}}"#);
        assert_serde_silent::<Adjacent<Secret>>(&late);
        assert_serde_silent::<Flat>(&late);
    }
    for json in [
        format!(r#"{{"object": "named", "a": {secret}}}"#),
        format!(r#"{{"a": {secret}, "object": "named"}}"#),
    ] {
        assert_serde_silent::<Internal>(&json);
        assert_serde_silent::<Dispatched>(&json);
    }
    // What is known not to be secret is serde's business.
    let error = serde_json::from_str::<Batch<Secret>>(r#"{"label": 86753}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("invalid type: integer `86753`"),
        "{error}"
    );
    let error = serde_json::from_str::<Adjacent<Secret>>(r#"{"type": "count", "data": 86753}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("invalid value: integer `86753`"),
        "{error}"
    );
}

#[test]
fn generic_containers_newtypes_and_content_are_read() {
    let batch: HasBatch = from_str(r#"{"batch": {"data": ["a"], "label": "b", "more": ["c"]}}"#).unwrap();
    let batch = batch.batch.unwrap();
    assert_eq!(
        (batch.data.len(), batch.label.as_deref(), batch.rest.len()),
        (1, Some("b"), 1)
    );
    let wrapped: Wrapped<Secret> = from_str(r#"["a"]"#).unwrap();
    assert_eq!(wrapped.0.len(), 1);
    let flat: Flat = from_str(r#"{"type": "many", "data": ["a"]}"#).unwrap();
    assert!(matches!(flat.content, Adjacent::Many(list) if list.len() == 1));
    let flat: Flat = from_str(r#"{"type": "keys", "data": ["a"]}"#).unwrap();
    assert!(matches!(flat.content, Adjacent::Keys(Keys(list)) if list.len() == 1));
    let flat: Flat = from_str(r#"{"type": "named", "data": {"a": []}}"#).unwrap();
    assert!(matches!(flat.content, Adjacent::Named(map) if map.len() == 1));
    let count: Adjacent<u8> = from_str(r#"{"type": "count", "data": 1}"#).unwrap();
    assert!(matches!(count, Adjacent::Count(1)));
    let Internal::Named(map) = from_str(r#"{"object": "named", "a": []}"#).unwrap();
    assert_eq!(map.len(), 1);
    let Dispatched::Named(map) = from_str(r#"{"a": []}"#).unwrap();
    assert_eq!(map.len(), 1);
}

#[test]
fn newtype_of_itself_is_not_secret() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(transparent)]
    struct Tree((u8, Vec<Tree>));
    let tree: Tree = from_str("[1, [[2, []]]]").unwrap();
    assert_eq!((tree.0.0, tree.0.1[0].0.0), (1, 2));
    let text = r#"[1, [[2, []], ["x", []]]]"#;
    let error = from_str::<Tree>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/1/1/0: expected integer, found string (line 1, column 16)"
    );
    assert!(error.render(text).to_string().contains(r#"| "x""#));
}

// ---- Secret itself ----------------------------------------------------------------------------------------------

#[test]
fn secret_debug_has_one_length() {
    assert_eq!(format!("{:?}", Secret::from(SENTINEL)), "Secret(…)");
    assert_eq!(format!("{:#?}", Secret::from("")), "Secret(…)");
    assert_eq!(
        format!("{:?}", Some(ApiKey(Secret::from(SENTINEL)))),
        "Some(ApiKey(Secret(…)))"
    );
    let read: Result<Secret, ()> = serde_json::from_value(json!(SENTINEL)).map_err(drop);
    let failed: Result<(), Secret> = Err(Secret::from(SENTINEL));
    assert_silent("unwrap", &panic_of(|| failed.clone().unwrap()));
    assert_silent("expect_err", &panic_of(|| read.clone().expect_err("none")));
}

#[test]
fn secrets_are_equal_when_their_contents_are() {
    let secret = Secret::from(SENTINEL);
    assert_eq!(secret, Secret::new(SENTINEL.to_owned()));
    assert_eq!(secret, secret.clone());
    assert_eq!(Secret::from(String::new()), Secret::from(""));
    for other in [
        "",
        "s",
        "sk_live_Zq7wXv",
        "sk_live_Zq7wXv0",
        "Xk_live_Zq7wXv9",
        "sk_live_Zq7wXv99",
        "sk_live_zq7wXv9",
    ] {
        assert_ne!(secret, Secret::from(other));
    }
}

#[test]
fn a_secret_reads_and_writes_as_a_plain_string() {
    for content in [SENTINEL, "", "\"quoted\"\n", "ßecret 🔑", "null", "12"] {
        let secret = Secret::from(content);
        let json = serde_json::to_string(&secret).unwrap();
        assert_eq!(json, serde_json::to_string(content).unwrap());
        assert_eq!(serde_json::to_value(&secret).unwrap(), json!(content));
        let mut cbor = Vec::new();
        ciborium::into_writer(&secret, &mut cbor).unwrap();
        let pack = rmp_serde::to_vec(&secret).unwrap();
        assert_eq!(pack, rmp_serde::to_vec(content).unwrap());
        for read in [
            from_str::<Secret>(&json).unwrap(),
            from_slice(json.as_bytes()).unwrap(),
            from_reader(json.as_bytes()).unwrap(),
            from_value(&json!(content)).unwrap(),
            serde_json::from_str(&json).unwrap(),
            serde_json::from_reader(json.as_bytes()).unwrap(),
            serde_json::from_value(json!(content)).unwrap(),
            sonic_rs::from_str(&json).unwrap(),
            ciborium::from_reader(&cbor[..]).unwrap(),
            rmp_serde::from_slice(&pack).unwrap(),
            rmp_serde::from_read(&pack[..]).unwrap(),
        ] {
            assert_eq!(read.expose_secret(), content);
            assert_eq!(read, secret);
        }
    }
}

#[test]
fn a_long_secret_survives_every_format() {
    let long = Secret::new("0123456789abcdef".repeat(1000));
    let mut cbor = Vec::new();
    ciborium::into_writer(&long, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<Secret, _>(&cbor[..]).unwrap(), long);
    assert_eq!(
        rmp_serde::from_slice::<Secret>(&rmp_serde::to_vec(&long).unwrap()).unwrap(),
        long
    );
    assert_eq!(
        sonic_rs::from_str::<Secret>(&sonic_rs::to_string(&long).unwrap()).unwrap(),
        long
    );
}

#[test]
fn a_lone_secret_of_another_kind() {
    for value in wrong_kinds().into_iter().chain([Value::Null, json!(true)]) {
        Printed::by_document::<Secret>(&value).assert_silent(&value.to_string());
        Printed::by_document::<ApiKey>(&value).assert_silent(&value.to_string());
        Printed::by_document::<Vec<Secret>>(&json!([SENTINEL, value])).assert_silent(&value.to_string());
    }
    let error = from_str::<Secret>("5").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document: expected string, found integer (line 1, column 1)"
    );
}
