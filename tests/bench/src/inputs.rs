//! The documents that are read: made up, the same in every run.

use crate::json::{Json, object};
use fastrand::Rng;
use std::sync::LazyLock;

/// What a document is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Token,
    Tokens,
    User,
}

/// A document, made when it is first asked for.
pub struct Input {
    pub name: &'static str,
    pub kind: Kind,
    /// Whether its keys are in camelCase; Clerk's servers write `snake_case`.
    pub camel_case: bool,
    /// How many things are wrong with it.
    pub violations: usize,
    pub text: LazyLock<String>,
    /// The same without violations.
    pub right: LazyLock<String>,
}

const fn input(name: &'static str, kind: Kind, camel_case: bool, text: fn() -> String) -> Input {
    Input {
        name,
        kind,
        camel_case,
        violations: 0,
        text: LazyLock::new(text),
        right: LazyLock::new(text),
    }
}

const fn broken(
    name: &'static str,
    kind: Kind,
    violations: usize,
    text: fn() -> String,
    right: fn() -> String,
) -> Input {
    Input {
        name,
        kind,
        camel_case: false,
        violations,
        text: LazyLock::new(text),
        right: LazyLock::new(right),
    }
}

pub static INPUTS: [Input; 14] = [
    input("token", Kind::Token, false, || token().compact()),
    input("token, pretty", Kind::Token, false, || token().pretty()),
    input("token, keys shuffled", Kind::Token, false, || {
        shuffled(token()).compact()
    }),
    input("token, camelCase", Kind::Token, true, || token().camel_case().compact()),
    input("10,000 tokens", Kind::Tokens, false, || tokens(10_000, |_| 0)),
    input("user", Kind::User, false, || user().compact()),
    input("user, keys shuffled", Kind::User, false, || shuffled(user()).compact()),
    input("user, camelCase", Kind::User, true, || user().camel_case().compact()),
    broken(
        "token, 1 violation",
        Kind::Token,
        1,
        || spoilt(token(), 1).compact(),
        || token().compact(),
    ),
    broken(
        "token, 3 violations",
        Kind::Token,
        3,
        || spoilt(token(), 3).compact(),
        || token().compact(),
    ),
    broken(
        "user, 1 violation",
        Kind::User,
        1,
        || spoilt_user(user(), 1).compact(),
        || user().compact(),
    ),
    broken(
        "user, 3 violations",
        Kind::User,
        3,
        || spoilt_user(user(), 3).compact(),
        || user().compact(),
    ),
    broken(
        "100 tokens, 100 violations",
        Kind::Tokens,
        100,
        || tokens(100, |_| 1),
        || tokens(100, |_| 0),
    ),
    broken(
        "10,000 tokens, the last one bad",
        Kind::Tokens,
        1,
        || tokens(10_000, |index| usize::from(index == 9_999)),
        || tokens(10_000, |_| 0),
    ),
];

const SEED: u64 = 7;

fn shuffled(document: Json) -> Json {
    document.shuffled(&mut Rng::with_seed(SEED))
}

fn token() -> Json {
    token_of(&mut Rng::with_seed(SEED))
}

/// A list of tokens, each with as many violations as `violations` says.
pub fn tokens(count: usize, violations: impl Fn(usize) -> usize) -> String {
    let mut rng = Rng::with_seed(SEED);
    // As texts, which take less memory than a tree of them all.
    let tokens = (0..count).map(|index| spoilt(token_of(&mut rng), violations(index)).compact());
    format!("[{}]", tokens.collect::<Vec<_>>().join(","))
}

/// With a wrong type; with a missing field and another wrong type as well.
fn spoilt(mut token: Json, violations: usize) -> Json {
    if violations > 0 {
        *token.member("provider_user_id") = Json::from(1087);
    }
    if violations > 1 {
        token.remove("provider");
        *token.member("expires_at") = Json::from("soon");
    }
    token
}

/// With a wrong type in an object of an object of a list; with a missing field in an object of a list, and a wrong type
/// in a union there as well.
fn spoilt_user(mut user: Json, violations: usize) -> Json {
    if violations > 0 {
        let membership = user.member("organization_memberships").item(1);
        *membership.member("organization").member("created_at") = Json::from("today");
    }
    if violations > 1 {
        user.member("external_accounts").item(0).remove("provider_user_id");
        let verification = user.member("phone_numbers").item(0).member("verification");
        *verification.member("expire_at") = Json::from("soon");
    }
    user
}

fn token_of(rng: &mut Rng) -> Json {
    object! {
        "object": "oauth_access_token",
        "external_account_id": id("eac", rng),
        "provider_user_id": digits(rng, 21),
        "token": format!("ya29.{}", letters(rng, 90)),
        "expires_at": rng.i64(1_700_000_000..1_900_000_000),
        "provider": "oauth_google",
        "public_metadata": object! { "team": letters(rng, 8) },
        "label": (),
        "scopes": vec!["email", "openid", "profile"],
        "id_token": format!("eyJhbGciOiJSUzI1NiJ9.{}", letters(rng, 60)),
    }
}

fn user() -> Json {
    let rng = &mut Rng::with_seed(SEED);
    let (address, phone, wallet) = (id("idn", rng), id("idn", rng), id("idn", rng));
    object! {
        "object": "user",
        "id": id("user", rng),
        "external_id": digits(rng, 10),
        "primary_email_address_id": address.as_str(),
        "primary_phone_number_id": phone.as_str(),
        "primary_web3_wallet_id": wallet.as_str(),
        "username": (),
        "first_name": "Ada",
        "last_name": "Okafor",
        "locale": "en-GB",
        "profile_image_url": url(rng),
        "image_url": url(rng),
        "has_image": true,
        "public_metadata": object! { "plan": "pro", "seats": 12, "beta": true },
        "private_metadata": object! { "crm": object! { "id": digits(rng, 12), "tags": vec!["warm", "north"] } },
        "unsafe_metadata": object! {},
        "email_addresses": vec![
            email_address(&address, verified("verification_otp", "email_code", rng), rng),
            email_address(&id("idn", rng), verified("verification_from_oauth", "from_oauth_google", rng), rng),
            email_address(&id("idn", rng), verified("verification_admin", "admin", rng), rng),
        ],
        "phone_numbers": vec![phone_number(&phone, rng)],
        "web3_wallets": vec![web3_wallet(&wallet, rng)],
        "passkeys": vec![passkey(rng)],
        "password_enabled": true,
        "two_factor_enabled": true,
        "totp_enabled": true,
        "backup_code_enabled": false,
        "mfa_enabled_at": time(rng),
        "mfa_disabled_at": (),
        "password_last_updated_at": time(rng),
        "external_accounts": vec![external_account(rng), external_account(rng)],
        "saml_accounts": vec![saml_account(rng)],
        "enterprise_accounts": vec![enterprise_account(rng)],
        "organization_memberships": vec![membership(rng), membership(rng)],
        "last_sign_in_at": time(rng),
        "banned": false,
        "locked": false,
        "deprovisioned": false,
        "lockout_expires_in_seconds": (),
        "verification_attempts_remaining": 100,
        "updated_at": time(rng),
        "created_at": time(rng),
        "delete_self_enabled": true,
        "create_organization_enabled": true,
        "create_organizations_limit": 5,
        "last_active_at": time(rng),
        "legal_accepted_at": time(rng),
        "bypass_client_trust": false,
    }
}

fn email_address(id: &str, verification: Json, rng: &mut Rng) -> Json {
    object! {
        "object": "email_address",
        "id": id,
        "email_address": mail(rng),
        "reserved": false,
        "verification": verification,
        "linked_to": vec![object! { "type": "oauth_google", "id": self::id("idn", rng) }],
        "matches_sso_connection": false,
        "created_at": time(rng),
        "updated_at": time(rng),
    }
}

fn phone_number(id: &str, rng: &mut Rng) -> Json {
    object! {
        "object": "phone_number",
        "id": id,
        "phone_number": format!("+1555{}", digits(rng, 7)),
        "reserved_for_second_factor": true,
        "default_second_factor": true,
        "reserved": false,
        "verification": verified("verification_otp", "phone_code", rng),
        "linked_to": Json::Array(Vec::new()),
        "backup_codes": vec![letters(rng, 8), letters(rng, 8)],
        "created_at": time(rng),
        "updated_at": time(rng),
    }
}

fn web3_wallet(id: &str, rng: &mut Rng) -> Json {
    object! {
        "object": "web3_wallet",
        "id": id,
        "web3_wallet": format!("0x{}", digits(rng, 40)),
        "verification": object! {
            "object": "verification_web3",
            "status": "verified",
            "strategy": "web3_metamask_signature",
            "nonce": letters(rng, 32),
            "message": (),
            "attempts": 1,
            "expire_at": time(rng),
        },
        "created_at": time(rng),
        "updated_at": time(rng),
    }
}

fn passkey(rng: &mut Rng) -> Json {
    object! {
        "object": "passkey",
        "id": id("idn", rng),
        "name": "Laptop",
        "last_used_at": time(rng),
        "verification": object! {
            "object": "verification_passkey",
            "status": "verified",
            "strategy": "passkey",
            "nonce": "nonce",
            "message": letters(rng, 20),
            "attempts": 1,
            "expire_at": time(rng),
        },
    }
}

fn external_account(rng: &mut Rng) -> Json {
    object! {
        "object": "external_account",
        "id": id("eac", rng),
        "provider": "oauth_google",
        "identification_id": id("idn", rng),
        "provider_user_id": digits(rng, 21),
        "approved_scopes": "email openid profile",
        "email_address": mail(rng),
        "email_address_verified": true,
        "first_name": "Ada",
        "last_name": "Okafor",
        "avatar_url": url(rng),
        "image_url": url(rng),
        "username": (),
        "phone_number": (),
        "public_metadata": object! {},
        "label": (),
        "created_at": time(rng),
        "updated_at": time(rng),
        "verification": object! {
            "object": "verification_oauth",
            "status": "verified",
            "strategy": "oauth_google",
            "external_verification_redirect_url": url(rng),
            "attempts": (),
            "expire_at": time(rng),
        },
    }
}

fn saml_account(rng: &mut Rng) -> Json {
    object! {
        "object": "saml_account",
        "id": id("samlacc", rng),
        "provider": "saml_custom",
        "active": true,
        "email_address": mail(rng),
        "first_name": "Ada",
        "last_name": "Okafor",
        "provider_user_id": digits(rng, 10),
        "last_authenticated_at": time(rng),
        "public_metadata": object! {},
        "verification": verified("verification_ticket", "ticket", rng),
        "saml_connection": connection(&[], rng),
    }
}

fn enterprise_account(rng: &mut Rng) -> Json {
    let more = [("protocol", Json::from("saml")), ("logo_public_url", Json::from(()))];
    object! {
        "object": "enterprise_account",
        "id": id("entacc", rng),
        "protocol": "saml",
        "provider": "saml_custom",
        "active": true,
        "email_address": mail(rng),
        "first_name": "Ada",
        "last_name": "Okafor",
        "provider_user_id": digits(rng, 10),
        "enterprise_connection_id": id("entconn", rng),
        "public_metadata": object! {},
        "verification": verified("verification_ticket", "ticket", rng),
        "enterprise_connection": connection(&more, rng),
        "last_authenticated_at": time(rng),
    }
}

fn connection(more: &[(&str, Json)], rng: &mut Rng) -> Json {
    let mut connection = object! {
        "id": id("conn", rng),
        "name": "Tide",
        "provider": "saml_custom",
        "domain": "tide.example",
        "domains": vec!["tide.example", "shore.example"],
        "active": true,
        "sync_user_attributes": true,
        "allow_subdomains": false,
        "allow_idp_initiated": false,
        "disable_additional_identifications": false,
        "created_at": time(rng),
        "updated_at": time(rng),
    };
    if let Json::Object(members) = &mut connection {
        members.extend(more.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
    }
    connection
}

fn membership(rng: &mut Rng) -> Json {
    object! {
        "object": "organization_membership",
        "id": id("orgmem", rng),
        "role": "org:admin",
        "role_name": "Admin",
        "permissions": vec!["org:sys_profile:manage", "org:sys_memberships:read", "org:sys_memberships:manage"],
        "public_metadata": object! {},
        "private_metadata": object! { "desk": digits(rng, 4) },
        "organization": object! {
            "object": "organization",
            "id": id("org", rng),
            "name": "Shore",
            "slug": letters(rng, 12),
            "image_url": url(rng),
            "has_image": false,
            "members_count": rng.i64(1..500),
            "pending_invitations_count": 2,
            "max_allowed_memberships": 500,
            "admin_delete_enabled": true,
            "public_metadata": object! { "region": "north" },
            "private_metadata": object! {},
            "created_by": id("user", rng),
            "created_at": time(rng),
            "updated_at": time(rng),
        },
        "public_user_data": object! {
            "user_id": id("user", rng),
            "first_name": "Ada",
            "last_name": "Okafor",
            "profile_image_url": url(rng),
            "image_url": url(rng),
            "has_image": true,
            "identifier": mail(rng),
            "username": (),
        },
        "created_at": time(rng),
        "updated_at": time(rng),
    }
}

fn verified(object: &str, strategy: &str, rng: &mut Rng) -> Json {
    object! {
        "object": object,
        "status": "verified",
        "strategy": strategy,
        "attempts": 1,
        "expire_at": time(rng),
    }
}

fn id(prefix: &str, rng: &mut Rng) -> String {
    format!("{prefix}_{}", letters(rng, 27))
}

fn mail(rng: &mut Rng) -> String {
    format!("{}@tide.example", letters(rng, 9))
}

fn url(rng: &mut Rng) -> String {
    format!("https://img.tide.example/{}", letters(rng, 40))
}

fn time(rng: &mut Rng) -> i64 {
    rng.i64(1_700_000_000_000..1_760_000_000_000)
}

fn letters(rng: &mut Rng, count: usize) -> String {
    (0..count).map(|_| rng.alphanumeric()).collect()
}

fn digits(rng: &mut Rng, count: usize) -> String {
    (0..count).map(|_| rng.digit(10)).collect()
}
