// Items in functions and blocks, private items and private fields.
use clerk_models::ClerkModel;

mod outer {
    use clerk_models::ClerkModel;

    #[derive(Debug, Default, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Hidden {
        id: Option<String>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "shown")]
    pub struct Shown {
        hidden: Hidden,
        pub(super) inside: inner::Deep,
    }

    pub mod inner {
        #[derive(Debug, PartialEq, clerk_models::ClerkModel)]
        #[clerk_model(transparent)]
        pub struct Deep(pub(in super::super) u8);
    }
}

#[test]
fn compiles() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "local")]
    struct Local {
        id: String,
        other: Option<Other>,
    }

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "other")]
    struct Other {
        #[clerk_model(default = one, check = positive)]
        id: u8,
    }

    fn one() -> u8 {
        1
    }

    fn positive(number: &u8) -> Result<(), &'static str> {
        (*number > 0).then_some(()).ok_or("zero")
    }

    let json = r#"{"object":"local","id":"i","other":{"object":"other","id":1}}"#;
    let local: Local = clerk_models::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&local).unwrap(), json);

    let json = r#"{"object":"shown","hidden":{"id":"i"},"inside":1}"#;
    let shown: outer::Shown = clerk_models::from_str(json).unwrap();
    assert_eq!(shown.inside.0, 1);
    assert_eq!(serde_json::to_string(&shown).unwrap(), json);
}
