// Every attribute of a string enum once.
use clerk_models::{ClerkModel, Wire};

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(rename_all = "kebab-case", crate = clerk_models)]
enum Status {
    Active,
    PastDue,
    #[clerk_model(rename = "over!", alias = "ended", alias = "Ended")]
    Ended,
    r#None,
    #[clerk_model(other)]
    Unlisted(String),
}

/// By itself in snake_case, and closed.
#[derive(Debug, Clone, Copy, PartialEq, ClerkModel)]
enum Role {
    Admin,
    BasicMember,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "membership")]
struct Membership {
    role: Role,
    status: Option<Status>,
}

#[test]
fn compiles() {
    for (value, status) in [
        ("active", Status::Active),
        ("past-due", Status::PastDue),
        ("over!", Status::Ended),
        ("none", Status::None),
        ("frozen", Status::Unlisted("frozen".to_owned())),
    ] {
        assert_eq!((status.as_str(), status.to_string().as_str()), (value, value));
        assert_eq!(value.parse(), Ok(status));
    }
    assert_eq!(
        clerk_models::from_str(r#"["ended", "Ended"]"#),
        Ok([Status::Ended, Status::Ended])
    );
    assert!("basicMember".parse::<Role>().is_err());

    let json = r#"{"object":"membership","role":"basic_member","status":"past-due"}"#;
    let membership: Membership = clerk_models::from_str(json).unwrap();
    assert_eq!(membership.role, Role::BasicMember);
    assert_eq!(serde_json::to_string(&membership).unwrap(), json);
    assert_eq!(serde_json::to_string(&Wire(&membership)).unwrap(), json);
    assert!(clerk_models::from_str::<Membership>(&json.replace("basic_member", "owner")).is_err());
    let _ = Role::Admin;
}
