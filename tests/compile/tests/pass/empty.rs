// Structs without fields, or without any that have a key.
use clerk_models::{ClerkModel, Metadata};

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Nothing {}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "ping")]
struct Ping {}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Skipped {
    #[clerk_model(skip)]
    seen: bool,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Rest {
    #[clerk_model(extra)]
    rest: Metadata,
}

#[test]
fn compiles() {
    assert_eq!(clerk_models::from_str(r#"{"a": 1}"#), Ok(Nothing {}));
    assert!(clerk_models::from_str::<Nothing>("[]").is_err());
    assert_eq!(serde_json::to_string(&Nothing {}).unwrap(), "{}");
    assert_eq!(clerk_models::from_str(r#"{"object": "ping"}"#), Ok(Ping {}));
    assert!(clerk_models::from_str::<Ping>("{}").is_err());
    assert_eq!(serde_json::to_string(&Ping {}).unwrap(), r#"{"object":"ping"}"#);
    assert_eq!(clerk_models::from_str(r#"{"seen": true}"#), Ok(Skipped { seen: false }));
    let rest: Rest = clerk_models::from_str(r#"{"object":"x"}"#).unwrap();
    assert_eq!(serde_json::to_string(&rest).unwrap(), r#"{"object":"x"}"#);
}
