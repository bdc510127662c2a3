//! The types that documents are generated for, with their valid documents.

use super::models::{Borrowed, Delivery, Fleet, Keyring, Shelf, Tree};
use super::oracle::{Case, Class, check};
use super::seed::Seed;
use super::shape::{self, Shape};
use clerk_models::OAuthAccessToken;
use clerk_models::models::{ClerkErrors, Event, Jwks, List, Object, Organization, Page, User};
use fastrand::Rng;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) struct Root {
    pub(super) name: &'static str,
    pub(super) shape: &'static Shape,
    pub(super) check: Check,
    pub(super) seeds: Vec<Seed>,
}

type Check = fn(&Case<'_>, &mut Vec<u8>) -> Result<Class, String>;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/", $name, ".json"))
    };
}

macro_rules! root {
    ($type:ty, $shape:expr, $templates:expr, $rng:expr) => {
        Root {
            name: stringify!($type),
            shape: &$shape,
            check: |case, output| check::<$type>(case, output),
            seeds: $templates
                .iter()
                .map(|template| Seed::new(template.as_ref(), $rng))
                .collect(),
        }
    };
}

/// All of them; the secrets in their documents are random.
pub(super) fn roots(rng: &mut Rng) -> Vec<Root> {
    let created = fixture!("events/user.created");
    let users = [content(created), content(fixture!("events/user.updated"))];
    let user_list = format!("[{},{}]", users[0], users[1]);
    let user_page = format!(r#"{{"total_count": 1, "data": [{}]}}"#, users[1]);
    let token = fixture!("fuzz/token");
    let token_page = format!(r#"{{"data": [{token}], "totalCount": 1}}"#);
    let invited = fixture!("events/organizationInvitation.created");
    let invited = invited.replace("https://tide.example/url", "$SECRET");
    let events = [
        &invited,
        created,
        fixture!("events/organization.created"),
        fixture!("events/waitlistEntry.updated"),
        fixture!("events/sms.created"),
    ];
    vec![
        root!(Keyring, shape::KEYRING, [fixture!("fuzz/keyring")], rng),
        root!(Vec<Delivery>, shape::DELIVERIES, [fixture!("fuzz/deliveries")], rng),
        root!(Borrowed<'_>, shape::BORROWED, [fixture!("fuzz/borrowed")], rng),
        root!(Fleet, shape::FLEET, [fixture!("fuzz/fleet")], rng),
        root!(BTreeMap<String, Option<Tree>>, shape::TREES, [fixture!("fuzz/tree")], rng),
        root!(Shelf, shape::SHELF, [fixture!("fuzz/shelf")], rng),
        root!(OAuthAccessToken, shape::TOKEN, [token], rng),
        root!(Vec<OAuthAccessToken>, shape::TOKENS, [fixture!("fuzz/tokens")], rng),
        root!(Page<OAuthAccessToken>, shape::TOKEN_PAGE, [token_page], rng),
        root!(Jwks, shape::JWKS, [fixture!("fuzz/jwks")], rng),
        root!(
            Object,
            shape::OAUTH_APPLICATION,
            [fixture!("fuzz/oauth_application")],
            rng
        ),
        root!(Event, shape::EVENT, events, rng),
        root!(User, shape::NO_SECRETS, users, rng),
        root!(List<User>, shape::NO_SECRETS, [user_list, user_page], rng),
        root!(ClerkErrors, shape::NO_SECRETS, [fixture!("fuzz/errors")], rng),
        root!(Organization, shape::NO_SECRETS, [fixture!("fuzz/organization")], rng),
    ]
}

/// The object that an event reports.
fn content(event: &str) -> String {
    let event: Value = serde_json::from_str(event).expect("a fixture");
    event["data"].to_string()
}
