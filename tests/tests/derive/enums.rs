//! String enums: values are kept exactly, unlisted ones included.

use clerk_models::{ClerkModel, UnknownVariant, from_slice, from_str, from_value, json_schema};
use serde_json::json;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
enum Status {
    Active,
    PastDue,
    #[clerk_model(rename = "Cancelled!", alias = "canceled", alias = "cancelled")]
    Ended,
    #[clerk_model(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ClerkModel)]
#[clerk_model(rename_all = "SCREAMING_SNAKE_CASE")]
enum Algorithm {
    Rs256,
    EdDsa,
    #[clerk_model(rename = "none\n")]
    r#None,
}

#[test]
fn values_are_read_and_written_exactly() {
    for (value, status) in [
        ("active", Status::Active),
        ("past_due", Status::PastDue),
        ("Cancelled!", Status::Ended),
        ("PastDue", Status::Other("PastDue".to_owned())),
        ("", Status::Other(String::new())),
        ("ä\"\n", Status::Other("ä\"\n".to_owned())),
    ] {
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(from_str::<Status>(&json).as_ref(), Ok(&status));
        assert_eq!(from_slice::<Status>(json.as_bytes()).as_ref(), Ok(&status));
        assert_eq!(from_value::<Status>(&json!(value)).as_ref(), Ok(&status));
        assert_eq!(serde_json::from_reader::<_, Status>(json.as_bytes()).unwrap(), status);
        assert_eq!(serde_json::to_string(&status).unwrap(), json);
        assert_eq!(value.parse::<Status>(), Ok(status.clone()));
        assert_eq!((status.as_str(), status.to_string().as_str()), (value, value));
    }
    for alias in ["canceled", "cancelled"] {
        assert_eq!(alias.parse(), Ok(Status::Ended));
        assert_eq!(from_value::<Status>(&json!(alias)), Ok(Status::Ended));
    }
    assert_eq!(format!("[{:>8}]", Status::Active), "[  active]");
}

#[test]
fn spellings() {
    let written = [Algorithm::Rs256, Algorithm::EdDsa, Algorithm::None].map(|algorithm| algorithm.as_str());
    assert_eq!(written, ["RS256", "ED_DSA", "none\n"]);
    const RS256: &str = Algorithm::Rs256.as_str();
    assert_eq!(RS256, "RS256");
}

#[test]
fn unknown_variant_lists_the_values() {
    let error = from_str::<Vec<Algorithm>>("[\"RS256\", \"rs256\",\n 5, null]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "3 violations\n\
         /1: unknown variant \"rs256\", expected \"RS256\", \"ED_DSA\" or \"none\\u000a\" (line 1, column 11)\n\
         /2: expected string, found integer (line 2, column 2)\n\
         /3: expected string, found null (line 2, column 5)"
    );
    let violation = &error.violations()[0];
    assert_eq!(violation.code().as_str(), "unknown_variant");
    assert_eq!((violation.expected(), violation.found()), (None, Some("rs256")));
    let first = serde_json::from_str::<Algorithm>("\"rs256\"").unwrap_err();
    assert!(
        first
            .to_string()
            .starts_with("unknown variant \"rs256\", expected \"RS256\", \"ED_DSA\" or")
    );
    let error: UnknownVariant = "rs256".parse::<Algorithm>().unwrap_err();
    assert_eq!((error.found(), error.expected().len()), ("rs256", 3));
}

#[test]
fn unknown_variant_is_truncated_and_escaped() {
    let long = format!("\u{202e}{}", "x".repeat(100));
    let shown = format!("unknown variant \"\\u202e{}…\", expected", "x".repeat(59));
    let error = from_value::<Algorithm>(&json!(long)).unwrap_err().to_string();
    assert!(error.contains(&shown), "{error}");
    let error = long.parse::<Algorithm>().unwrap_err().to_string();
    assert!(error.contains(&shown), "{error}");
    let error = serde_json::from_value::<Algorithm>(json!(long))
        .unwrap_err()
        .to_string();
    assert!(error.contains(&shown), "{error}");
}

/// Under a key that may be the misspelling of a secret's, nothing is shown.
#[test]
fn a_value_under_an_unknown_key_is_not_shown() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Bag {
        #[clerk_model(extra)]
        rest: BTreeMap<String, Algorithm>,
    }
    let json = r#"{"tokne": "ya29"}"#;
    let error = from_str::<Bag>(json).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("/tokne: unknown variant, expected \"RS256\""),
        "{error}"
    );
    assert!(!error.render(json).to_string().contains("ya29"));
    let bag: Bag = from_str(r#"{"a": "RS256"}"#).unwrap();
    assert_eq!(bag.rest["a"], Algorithm::Rs256);
}

#[test]
fn a_string_enum_is_a_map_key_and_an_optional_field() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(object = "usage")]
    struct Usage {
        by_algorithm: BTreeMap<Algorithm, u32>,
        by_status: BTreeMap<Status, u32>,
        #[clerk_model(required)]
        status: Option<Status>,
        #[clerk_model(default = active)]
        former: Status,
    }
    fn active() -> Status {
        Status::Active
    }
    let json = r#"{"object":"usage","byAlgorithm":{"ED_DSA":1},"byStatus":{"active":1,"new":2},"status":null,"former":"past_due"}"#;
    let usage: Usage = from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&usage).unwrap(), json);
    let error =
        from_str::<Usage>(&json.replace("ED_DSA", "ed_dsa").replace(",\"former\":\"past_due\"", "")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/byAlgorithm/ed_dsa: unknown variant \"ed_dsa\", expected \"RS256\", \"ED_DSA\" or \"none\\u000a\" (line 1, column 34)"
    );
    let schema = json_schema::<(BTreeMap<Algorithm, u32>, BTreeMap<Status, u32>)>();
    let keys = schema["prefixItems"][0]["propertyNames"]["enum"].as_array();
    assert_eq!(keys.map(Vec::len), Some(3));
    assert_eq!(schema["prefixItems"][1]["propertyNames"], json!(null));
}

#[test]
fn the_schema_lists_the_values() {
    let schema = json_schema::<(Status, Option<Algorithm>)>();
    let mut prefix = schema["prefixItems"].clone();
    let mut values = |pointer: &str| -> Vec<String> {
        let values = prefix.pointer_mut(pointer).unwrap().take();
        serde_json::from_value(values).unwrap()
    };
    assert_eq!(
        values("/0/anyOf/0/enum"),
        ["active", "past_due", "Cancelled!", "canceled", "cancelled"]
    );
    assert_eq!(values("/1/anyOf/0/enum"), ["RS256", "ED_DSA", "none\n"]);
    assert_eq!(
        prefix,
        json!([
            { "anyOf": [{ "type": "string", "enum": null }, { "type": "string" }] },
            { "anyOf": [{ "type": "string", "enum": null }, { "type": "null" }] },
        ])
    );
}

/// Has a `Display` and an `as_str` of its own.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_display)]
enum Plan {
    Free,
    ProPlus,
    #[clerk_model(other)]
    Other(String),
}

impl Plan {
    #[allow(clippy::unused_self)]
    fn as_str(&self) -> u8 {
        7
    }
}

impl std::fmt::Display for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a plan")
    }
}

impl std::str::FromStr for Plan {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Err(())
    }
}

#[test]
fn no_display_leaves_the_traits_to_the_program() {
    let json = r#"["free","pro_plus","team"]"#;
    let plans: Vec<Plan> = from_str(json).unwrap();
    assert_eq!(plans, [Plan::Free, Plan::ProPlus, Plan::Other("team".to_owned())]);
    assert_eq!(serde_json::to_string(&plans).unwrap(), json);
    assert_eq!((plans[0].to_string(), plans[0].as_str()), ("a plan".to_owned(), 7));
    assert_eq!("free".parse::<Plan>(), Err(()));
}
