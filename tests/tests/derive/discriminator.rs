//! The discriminator: checked wherever it is, needing no field, written first.

use clerk_models::{ClerkModel, from_str};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "email")]
struct Email {
    from_address: String,
}

fn error<T: std::fmt::Debug>(read: Result<T, clerk_models::ValidationError>) -> String {
    read.unwrap_err().to_string()
}

#[test]
fn it_is_checked_first_between_and_last() {
    for json in [
        r#"{"object": "email", "x": 1, "from_address": "a"}"#,
        r#"{"x": 1, "object": "email", "from_address": "a"}"#,
        r#"{"x": 1, "from_address": "a", "object": "email"}"#,
    ] {
        assert_eq!(from_str::<Email>(json).unwrap().from_address, "a");
        let other = json.replace("email", "phone");
        assert!(
            error(from_str::<Email>(&other)).starts_with("/object: expected the object \"email\", found \"phone\"")
        );
        let first = serde_json::from_str::<Email>(&other).unwrap_err().to_string();
        assert!(
            first.starts_with(r#"wrong object: expected "email", found "phone""#),
            "{first}"
        );
    }
}

#[test]
fn escapes_in_it_are_read() {
    assert!(from_str::<Email>(r#"{"object": "\u0065mail", "fromAddress": "a"}"#).is_ok());
    assert!(from_str::<Email>(r#"{"\u006fbject": "email", "fromAddress": "a"}"#).is_ok());
}

#[test]
fn it_is_written_first() {
    let email = Email {
        from_address: "a".to_owned(),
    };
    assert_eq!(
        serde_json::to_string(&email).unwrap(),
        r#"{"object":"email","fromAddress":"a"}"#
    );
}

#[test]
fn optional_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "verification", object_optional)]
    struct Verification {
        status: String,
    }
    let absent: Verification = from_str(r#"{"status": "verified"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&absent).unwrap(),
        r#"{"object":"verification","status":"verified"}"#
    );
    assert_eq!(
        error(from_str::<Verification>(r#"{"status": "verified", "object": "user"}"#)),
        "/object: expected the object \"verification\", found \"user\" (line 1, column 34)"
    );
    assert_eq!(
        error(from_str::<Verification>(r#"{"status": "verified", "object": null}"#)),
        "/object: expected string, found null (line 1, column 34)"
    );
}

#[test]
fn aliases_are_read_and_the_object_is_written() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(
        object = "external_account",
        object_alias = "google_account",
        object_alias = "facebook_account"
    )]
    struct Account {}
    for object in ["external_account", "google_account", "facebook_account"] {
        let account: Account = from_str(&format!(r#"{{"object": "{object}"}}"#)).unwrap();
        assert_eq!(
            serde_json::to_string(&account).unwrap(),
            r#"{"object":"external_account"}"#
        );
    }
    assert_eq!(
        error(from_str::<Account>(r#"{"object": "account"}"#)),
        "/object: expected the object \"external_account\" or \"google_account\" or \"facebook_account\", \
         found \"account\" (line 1, column 12)"
    );
    assert_eq!(Account::OBJECT, "external_account");
}

#[test]
fn its_key_can_be_another() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(tag = "kind", object = "Pod")]
    struct Pod {
        object: Option<String>,
    }
    let json = r#"{"kind":"Pod","object":"a field like any other"}"#;
    let pod: Pod = from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&pod).unwrap(), json);
    assert_eq!(
        error(from_str::<Pod>(r#"{"object": "Pod"}"#)),
        "/kind: missing field \"kind\" (line 1, column 1)"
    );
}

#[test]
fn without_one_the_key_is_unknown_like_any_other() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object, deny_unknown_fields)]
    struct Plain {
        id: u8,
    }
    assert_eq!(from_str::<Plain>(r#"{"id": 1}"#), Ok(Plain { id: 1 }));
    assert_eq!(
        error(from_str::<Plain>(r#"{"id": 1, "object": "plain"}"#)),
        "/object: unknown field \"object\" (line 1, column 11)"
    );
}

/// Reading and writing them takes serde's feature `rc`.
#[test]
fn shared_model_has_the_discriminator() {
    #[derive(ClerkModel)]
    #[clerk_model(object = "shared", object_alias = "old", tag = "kind")]
    struct Shared {}

    fn of<T: ClerkModel<Object = &'static str>>() -> (&'static str, &'static [&'static str], &'static str) {
        (T::OBJECT, T::OBJECTS, T::TAG)
    }

    let expected = ("shared", &["shared", "old"][..], "kind");
    assert_eq!(of::<std::sync::Arc<Shared>>(), expected);
    assert_eq!(of::<std::rc::Rc<Shared>>(), expected);
    assert_eq!(of::<Box<Shared>>(), expected);
    let _ = Shared {};
}
