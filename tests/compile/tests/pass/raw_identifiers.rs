// `r#` is no part of a key.
use clerk_models::{ClerkModel, Wire};

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "thing", tag = "kind")]
struct r#Thing {
    r#type: String,
    r#in: Option<u8>,
    r#fn_name: r#String,
    r#struct: r#std::option::r#Option<bool>,
}

#[derive(Debug, PartialEq, ClerkModel)]
enum r#Kind {
    r#Type,
    #[clerk_model(other)]
    r#Other(r#String),
}

#[test]
fn compiles() {
    let json = r#"{"kind":"thing","type":"t","in":1,"fnName":"f"}"#;
    let thing: Thing = clerk_models::from_str(json).unwrap();
    assert_eq!((thing.r#type.as_str(), thing.r#struct), ("t", None));
    assert_eq!("type".parse(), Ok(Kind::Type));
    assert_eq!("fn".parse(), Ok(Kind::Other("fn".to_owned())));
    assert_eq!(serde_json::to_string(&thing).unwrap(), json);
    assert_eq!(
        serde_json::to_string(&Wire(&thing)).unwrap(),
        json.replace("fnName", "fn_name")
    );
}
