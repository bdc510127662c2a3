//! Reads OAuth access tokens in every shape that they come in, and shows the report on a broken one.
//!
//! With the name of a file, or `-` for standard input, it reads that instead, and exits with 1 and the report on
//! standard error if it is invalid.

use clerk_models::models::Page;
use clerk_models::{HasSchema, OAuthAccessToken, ValidationError, from_slice, from_str};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error;
use std::fmt::Debug;
use std::io::Read;
use std::process::ExitCode;

/// As Clerk's SDKs have it.
const CAMEL_CASE: &str = r#"{
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

/// As Clerk's API sends it.
const LIST: &str = r#"[
  {
    "object": "oauth_access_token",
    "external_account_id": "eac_2bGXsF8pJ5wMvT1c",
    "provider_user_id": "108254812345678901234",
    "token": "ya29.a0AfB_byC",
    "expires_at": null,
    "provider": "oauth_google",
    "public_metadata": {},
    "label": null,
    "scopes": ["email", "openid"],
    "id_token": "eyJhbGciOiJSUzI1NiJ9"
  }
]"#;

/// As it sends it when asked for pages.
const PAGE: &str = r#"{
  "data": [
    {
      "object": "oauth_access_token",
      "external_account_id": "eac_2bGXsF8pJ5wMvT1c",
      "provider_user_id": "14159265",
      "token": "7588892-kagSNqWge8gB1WwE3plnFsJHAZVfxWD7Vb57p0b4",
      "expires_at": null,
      "provider": "oauth_twitter",
      "public_metadata": { "plan": "pro" },
      "label": "work",
      "token_secret": "PbKfYqSryyeKDWz4ebtY3o5ogNLG11WJuZBc9fQrQo"
    }
  ],
  "total_count": 1
}"#;

const BROKEN: &str = r#"{
  "object": "oauth_access_token",
  "external_acount_id": "eac_2bGXsF8pJ5wMvT1c",
  "provider_user_id": 108254812345678901234,
  "token": ["ya29.a0AfB_byC"],
  "expires_at": "tomorrow",
  "provider": "oauth_google",
  "public_metadata": {},
  "scopes": ["email", null]
}"#;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    match std::env::args_os().nth(1) {
        None => show_examples(),
        Some(name) if name == "-" => {
            let mut json = Vec::new();
            std::io::stdin().read_to_end(&mut json)?;
            read(&json)
        }
        Some(name) => read(&std::fs::read(name)?),
    }
}

fn show_examples() -> Result<ExitCode, Box<dyn Error>> {
    println!("# As Clerk's SDKs have it\n");
    show(&from_str::<OAuthAccessToken>(CAMEL_CASE)?)?;
    println!("# As Clerk's API sends it: a list\n");
    show(&from_str::<Vec<OAuthAccessToken>>(LIST)?)?;
    println!("# As Clerk's API sends it: a page\n");
    show(&from_str::<Page<OAuthAccessToken>>(PAGE)?)?;
    println!("# A broken one\n");
    match from_str::<OAuthAccessToken>(BROKEN) {
        Ok(_) => Err("the broken example was read".into()),
        Err(error) => {
            print!("{}", error.render(BROKEN));
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Reads one token, a list or a page.
fn read(json: &[u8]) -> Result<ExitCode, Box<dyn Error>> {
    let is_list = json.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[');
    let is_page = serde_json::from_slice(json).is_ok_and(|json: Value| json.get("data").is_some());
    if is_list {
        read_as::<Vec<OAuthAccessToken>>(json)
    } else if is_page {
        read_as::<Page<OAuthAccessToken>>(json)
    } else {
        read_as::<OAuthAccessToken>(json)
    }
}

fn read_as<T: DeserializeOwned + HasSchema + Debug + Serialize>(json: &[u8]) -> Result<ExitCode, Box<dyn Error>> {
    let read: Result<T, ValidationError> = from_slice(json);
    match read {
        Ok(value) => {
            show(&value)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            eprint!("{}", error.render(&String::from_utf8_lossy(json)));
            Ok(ExitCode::from(1))
        }
    }
}

fn show<T: Debug + Serialize>(value: &T) -> Result<(), serde_json::Error> {
    println!("{value:#?}\n\n{}\n", serde_json::to_string_pretty(value)?);
    Ok(())
}
