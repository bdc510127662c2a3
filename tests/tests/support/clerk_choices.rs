//! How Clerk's unions without one discriminator select their variants, found in the generated tree.

use crate::node::{Json, Tree};
use clerk_models::Schema;

fn keys(schema: &Schema) -> &'static [&'static str] {
    match schema.name() {
        Some("Jwk") => &["kty", "d"],
        Some("Verification") => &["object", "strategy"],
        Some("Object") => &["object", "deleted"],
        other => panic!("{other:?} is not known here"),
    }
}

pub(crate) fn is_decisive(schema: &Schema, key: &str) -> bool {
    keys(schema).contains(&key)
}

pub(crate) fn decides_by_value(schema: &Schema, key: &str) -> bool {
    is_decisive(schema, key)
}

/// The index of the variant that an object is; the last one is what is left.
pub(crate) fn variant_of(schema: &Schema, tree: &Tree) -> Option<usize> {
    let find = |key: &str| tree.members.iter().find(|member| member.key == key);
    let text = |key: &str| match &find(key)?.value.json {
        Json::String(text) => Some(text.as_str()),
        _ => None,
    };
    let by_object = |object: &str| {
        let mut variants = schema.variants();
        variants.position(|variant| variant.schema().discriminators().contains(&object.into()))
    };
    let picked = match schema.name() {
        Some("Jwk") => {
            let public = usize::from(find("d").is_none());
            match text("kty") {
                Some("OKP") => Some(public),
                Some("EC") => Some(2 + public),
                Some("RSA") => Some(4 + public),
                Some("oct") => Some(6),
                _ => None,
            }
        }
        Some("Verification") if find("object").is_some() => text("object").and_then(by_object),
        Some("Verification") => text("strategy").and_then(|strategy| match strategy {
            "phone_code" | "email_code" | "reset_password_email_code" => Some(0),
            "admin" => Some(1),
            "ticket" => Some(3),
            "saml" => Some(4),
            "email_link" => Some(5),
            "scim" => Some(6),
            "passkey" => Some(8),
            "google_one_tap" => Some(10),
            other if other.starts_with("from_oauth_") => Some(2),
            other if other.starts_with("web3_") => Some(7),
            other if other.starts_with("oauth_") => Some(9),
            _ => None,
        }),
        _ if find("deleted").is_some_and(|it| matches!(&it.value.json, Json::Literal(text) if text == "true")) => {
            Some(0)
        }
        _ => text("object").and_then(by_object),
    };
    Some(picked.unwrap_or_else(|| schema.variants().count() - 1))
}
