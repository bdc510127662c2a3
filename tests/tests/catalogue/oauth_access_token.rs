//! The wish: Clerk's `oauth_access_token`, a row of its published table a test.

use clerk_models::models::Page;
use clerk_models::{ClerkModel, Metadata, OAuthAccessToken, Wire, from_slice, from_str, from_value};
use serde_json::{Value, json};

const PUBLISHED: &str = r#"{
  "object": "oauth_access_token",
  "externalAccountId": "<id>",
  "providerUserId": "<id>",
  "token": "<value>",
  "expiresAt": 420539,
  "provider": "<value>",
  "publicMetadata": {
    "key": "<value>"
  },
  "label": "<value>"
}"#;

fn published() -> Value {
    serde_json::from_str(PUBLISHED).unwrap()
}

/// The published example with a key replaced, or removed.
fn with(key: &str, value: Option<Value>) -> Value {
    let mut json = published();
    let members = json.as_object_mut().unwrap();
    match value {
        Some(value) => members.insert(key.to_owned(), value),
        None => members.remove(key),
    };
    json
}

fn read(json: &Value) -> Result<OAuthAccessToken, String> {
    from_value(json).map_err(|error| error.to_string())
}

/// A required string: absent, null and of another type it is refused.
fn assert_required_string(key: &str) {
    assert_eq!(
        read(&with(key, None)).unwrap_err(),
        format!("/{key}: missing field \"{key}\"")
    );
    assert_eq!(
        read(&with(key, Some(Value::Null))).unwrap_err(),
        format!("/{key}: expected string, found null")
    );
    assert_eq!(
        read(&with(key, Some(json!(5)))).unwrap_err(),
        format!("/{key}: expected string, found integer")
    );
}

#[test]
fn object_is_required_and_constant() {
    assert_eq!(
        read(&with("object", None)).unwrap_err(),
        "/object: missing field \"object\""
    );
    assert_eq!(
        read(&with("object", Some(json!("user")))).unwrap_err(),
        "/object: expected the object \"oauth_access_token\", found \"user\""
    );
    assert_eq!(
        read(&with("object", Some(json!(5)))).unwrap_err(),
        "/object: expected string, found integer"
    );
    assert_eq!(OAuthAccessToken::OBJECT, "oauth_access_token");
}

#[test]
fn external_account_id_is_required() {
    assert_required_string("externalAccountId");
    assert_eq!(read(&published()).unwrap().external_account_id, "<id>");
}

#[test]
fn provider_user_id_is_required() {
    assert_required_string("providerUserId");
    assert_eq!(read(&published()).unwrap().provider_user_id, "<id>");
}

#[test]
fn token_is_required() {
    assert_required_string("token");
    assert_eq!(read(&published()).unwrap().token.expose_secret(), "<value>");
}

#[test]
fn expires_at_is_required() {
    assert_eq!(
        read(&with("expiresAt", None)).unwrap_err(),
        "/expiresAt: missing field \"expiresAt\""
    );
    assert_eq!(
        read(&with("expiresAt", Some(json!("soon")))).unwrap_err(),
        "/expiresAt: expected integer, found string"
    );
    assert_eq!(read(&published()).unwrap().expires_at, Some(420_539));
}

#[test]
fn provider_is_required() {
    assert_required_string("provider");
    assert_eq!(read(&published()).unwrap().provider, "<value>");
}

#[test]
fn public_metadata_is_required() {
    assert_eq!(
        read(&with("publicMetadata", None)).unwrap_err(),
        "/publicMetadata: missing field \"publicMetadata\""
    );
    assert_eq!(
        read(&with("publicMetadata", Some(Value::Null))).unwrap_err(),
        "/publicMetadata: expected object, found null"
    );
    assert_eq!(read(&published()).unwrap().public_metadata["key"], "<value>");
}

#[test]
fn label_is_required() {
    assert_eq!(
        read(&with("label", None)).unwrap_err(),
        "/label: missing field \"label\""
    );
    assert_eq!(
        read(&with("label", Some(json!(true)))).unwrap_err(),
        "/label: expected string, found boolean"
    );
    assert_eq!(read(&published()).unwrap().label.as_deref(), Some("<value>"));
}

#[test]
fn scopes_is_optional() {
    assert_eq!(read(&published()).unwrap().scopes, None);
    assert_eq!(read(&with("scopes", Some(Value::Null))).unwrap().scopes, None);
    let scopes = read(&with("scopes", Some(json!(["email"])))).unwrap().scopes;
    assert_eq!(scopes, Some(vec!["email".to_owned()]));
    assert_eq!(
        read(&with("scopes", Some(json!(["email", 5])))).unwrap_err(),
        "/scopes/1: expected string, found integer"
    );
}

#[test]
fn token_secret_is_optional() {
    assert_eq!(read(&published()).unwrap().token_secret, None);
    assert_eq!(
        read(&with("tokenSecret", Some(Value::Null))).unwrap().token_secret,
        None
    );
    let secret = read(&with("tokenSecret", Some(json!("s")))).unwrap().token_secret;
    assert_eq!(secret.unwrap().expose_secret(), "s");
}

/// It came in 2026 and is not in the published table.
#[test]
fn id_token_is_optional() {
    assert_eq!(read(&published()).unwrap().id_token, None);
    let id_token = read(&with("idToken", Some(json!("eyJ")))).unwrap().id_token;
    assert_eq!(id_token.unwrap().expose_secret(), "eyJ");
}

/// The two deviations from the published table: `expiresAt` and `label` may be null, as Clerk's API document has it; and
/// token material is `Secret`, which prints nothing.
#[test]
fn three_deviations_from_the_table() {
    let mut json = with("expiresAt", Some(Value::Null));
    json["label"] = Value::Null;
    json["idToken"] = json!("id-token");
    json["tokenSecret"] = json!("token-secret");
    let token = read(&json).unwrap();
    assert_eq!((token.expires_at, &token.label), (None, &None));
    assert_eq!(serde_json::to_value(&token).unwrap(), json);
    let printed = format!("{token:?}");
    assert_eq!(printed.matches("Secret(…)").count(), 3);
    for secret in ["id-token", "token-secret"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn published_example_round_trips() {
    let token: OAuthAccessToken = from_str(PUBLISHED).unwrap();
    assert_eq!(
        token,
        OAuthAccessToken {
            external_account_id: "<id>".to_owned(),
            provider_user_id: "<id>".to_owned(),
            token: "<value>".into(),
            expires_at: Some(420_539),
            provider: "<value>".to_owned(),
            public_metadata: Metadata::from_iter([("key".to_owned(), json!("<value>"))]),
            label: Some("<value>".to_owned()),
            scopes: None,
            id_token: None,
            token_secret: None,
        }
    );
    // To the letter: the same keys in the same order.
    assert_eq!(serde_json::to_string_pretty(&token).unwrap(), PUBLISHED);
}

#[test]
fn the_wire_is_read_and_written_back_equal() {
    let wire = r#"{"object":"oauth_access_token","external_account_id":"eac_1","provider_user_id":"1087","token":"ya29","expires_at":null,"provider":"oauth_google","public_metadata":{},"label":null,"scopes":["email"]}"#;
    let token: OAuthAccessToken = from_slice(wire.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&Wire(&token)).unwrap(), wire);
}

#[test]
fn list_and_page_round_trip() {
    let list = json!([published(), published()]);
    let tokens: Vec<OAuthAccessToken> = from_value(&list).unwrap();
    assert_eq!(serde_json::to_value(&tokens).unwrap(), list);

    let page = json!({ "data": list, "totalCount": 7 });
    let tokens: Page<OAuthAccessToken> = from_value(&page).unwrap();
    assert_eq!((tokens.data.len(), tokens.total_count), (2, 7));
    assert_eq!(serde_json::to_value(&tokens).unwrap(), page);
}

/// Another API, in a crate that has nothing but `clerk_models`: Stripe tags its objects the same way, in snake case.
#[test]
fn a_downstream_struct_of_another_api() {
    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    #[clerk_model(object = "customer", rename_all = "snake_case")]
    struct Customer {
        id: String,
        #[clerk_model(required)]
        email: Option<String>,
        balance: i64,
        invoice_prefix: Option<String>,
        metadata: Metadata,
    }

    let json = r#"{"object":"customer","id":"cus_1","email":null,"balance":-120,"invoice_prefix":"0759376C","metadata":{"order_id":"6735"}}"#;
    let customer: Customer = from_str(json).unwrap();
    assert_eq!(customer.balance, -120);
    assert_eq!(serde_json::to_string(&customer).unwrap(), json);

    let broken = r#"{"object": "customer", "id": "cus_1", "balance": 1.5, "invoicePrefix": "0759376C"}"#;
    assert_eq!(
        from_str::<Customer>(broken).unwrap_err().to_string(),
        "3 violations\n\
         /email: missing field \"email\" (line 1, column 1)\n\
         /metadata: missing field \"metadata\" (line 1, column 1)\n\
         /balance: expected integer, found number (line 1, column 50)"
    );
}

/// Payloads from public sources, where they are; they are not ours to copy.
#[test]
fn public_payloads_have_expected_verdicts() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/payloads/");
    let Ok(published) = std::fs::read(format!("{folder}camel/oauthaccesstoken__speakeasy.json")) else {
        println!("skipped: the payloads are not here");
        return;
    };
    let token: OAuthAccessToken = from_slice(&published).unwrap();
    assert_eq!(
        serde_json::to_value(&token).unwrap(),
        serde_json::from_slice::<Value>(&published).unwrap()
    );
    // From documentation older than the fields it lacks.
    let old = std::fs::read(format!(
        "{folder}lists/array_of_oauth_access_token__gitbook_oauth2.json"
    ))
    .unwrap();
    let error = from_slice::<Vec<OAuthAccessToken>>(&old).unwrap_err();
    let missing: Vec<&str> = error
        .violations()
        .iter()
        .map(|violation| violation.pointer().as_str())
        .collect();
    assert_eq!(
        missing,
        ["/0/external_account_id", "/0/provider_user_id", "/0/expires_at"]
    );
}
