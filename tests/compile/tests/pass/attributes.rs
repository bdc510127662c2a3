// Every attribute once.
use clerk_models::{ClerkModel, Metadata, Wire};

mod seconds {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::time::Duration;

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_secs)
    }

    pub fn serialize<S: Serializer>(value: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_secs().serialize(serializer)
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(
    object = "pod",
    object_optional,
    object_alias = "Pod",
    object_alias = "container_group",
    tag = "kind",
    rename_all = "kebab-case",
    exact_keys,
    crate = clerk_models,
)]
struct Pod {
    #[clerk_model(rename = "NAME")]
    name: String,
    #[clerk_model(alias = "tags", alias = "marks")]
    all_labels: Vec<String>,
    #[clerk_model(required)]
    node: Option<String>,
    #[clerk_model(default, null_as_default)]
    restarts: u32,
    #[clerk_model(default = three)]
    retries: u32,
    #[clerk_model(default = some_zone)]
    zone: Option<String>,
    note: Option<Option<String>>,
    #[clerk_model(skip)]
    seen: bool,
    #[clerk_model(with = seconds)]
    age: std::time::Duration,
    #[clerk_model(check = is_port)]
    port: u16,
    #[clerk_model(extra)]
    rest: Metadata,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
struct Strict {
    id: PodId,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct PodId(String);

fn three() -> u32 {
    3
}

fn some_zone() -> Option<String> {
    Some("a".to_owned())
}

fn is_port(port: &u16) -> Result<(), &'static str> {
    if *port == 0 { Err("no port") } else { Ok(()) }
}

#[test]
fn compiles() {
    assert_eq!(Pod::OBJECT, "pod");
    let json = r#"{"kind": "Pod", "NAME": "n", "tags": [], "node": null, "restarts": null, "note": null, "age": 9,
        "port": 80, "more": 1}"#;
    let pod: Pod = clerk_models::from_str(json).unwrap();
    let expected = Pod {
        name: "n".to_owned(),
        all_labels: Vec::new(),
        node: None,
        restarts: 0,
        retries: 3,
        zone: some_zone(),
        note: Some(None),
        seen: false,
        age: std::time::Duration::from_secs(9),
        port: 80,
        rest: Metadata::from_iter([("more".to_owned(), 1.into())]),
    };
    assert_eq!(pod, expected);
    let written = serde_json::to_string(&pod).unwrap();
    assert_eq!(
        written,
        r#"{"kind":"pod","NAME":"n","all-labels":[],"node":null,"restarts":0,"retries":3,"zone":"a","note":null,"age":9,"port":80,"more":1}"#
    );
    assert_eq!(clerk_models::from_str::<Pod>(&written), Ok(pod));
    assert!(clerk_models::from_str::<Pod>(&written.replace("80", "0")).is_err());

    assert!(clerk_models::from_str::<Strict>(r#"{"id": "p", "more": 1}"#).is_err());
    let strict: Strict = clerk_models::from_str(r#"{"id": "p"}"#).unwrap();
    assert_eq!(serde_json::to_string(&Wire(&strict)).unwrap(), r#"{"id":"p"}"#);
}
