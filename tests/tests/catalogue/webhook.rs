//! The example `webhook`: what Clerk signed is read, and nothing else is.

#[allow(dead_code, unreachable_pub)] // Its `main` is for the example.
#[path = "../../examples/webhook.rs"]
mod example;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clerk_models::Secret;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use std::time::{SystemTime, UNIX_EPOCH};
use tower::ServiceExt;

/// "signed by nobody but the test", in Base64.
const SECRET: &str = "whsec_c2lnbmVkIGJ5IG5vYm9keSBidXQgdGhlIHRlc3Q=";
const ID: &str = "msg_2bGXsF8pJ5wMvT1c";
/// What the body of an answer must not show.
const SENTINEL: &str = "Zq7wXv9";

#[tokio::test]
async fn what_clerk_signed_is_read() {
    let (status, answer) = post(&signed(&user_deleted())).await;
    assert_eq!((status, &*answer), (StatusCode::OK, "forgets the user user_1"));
}

#[tokio::test]
async fn an_event_that_is_not_listed_is_taken() {
    let body = json!({ "object": "event", "type": "satellite.launched", "data": { "object": "satellite" } });
    let (status, answer) = post(&signed(&body.to_string())).await;
    assert_eq!(
        (status, &*answer),
        (StatusCode::OK, r#"passes over "satellite.launched""#)
    );
}

#[tokio::test]
async fn the_standard_names_of_the_headers_are_taken_too() {
    let mut delivery = signed(&user_deleted());
    for (name, _) in &mut delivery.headers {
        *name = name.replace("svix-", "webhook-");
    }
    assert_eq!(post(&delivery).await.0, StatusCode::OK);
}

#[tokio::test]
async fn any_of_several_signatures_will_do() {
    let mut delivery = signed(&user_deleted());
    let signature = delivery.header("svix-signature");
    *signature = format!("v1a,bm9uZQ== v1,bm9uZQ== {signature}");
    assert_eq!(post(&delivery).await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_forged_signature_is_refused() {
    let another = Webhook::new("whsec_c2lnbmVkIGJ5IHNvbWVib2R5IGVsc2U=").unwrap();
    let delivery = signed_by(&another, now(), &user_deleted());
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;

    let mut delivery = signed(&user_deleted());
    delivery.header("svix-signature").truncate("v1,".len());
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;
}

#[tokio::test]
async fn the_signature_is_one_of_all_that_is_sent() {
    let mut delivery = signed(&user_deleted());
    // The same event to a reader of JSON.
    delivery.body.push(' ');
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;

    let mut delivery = signed(&user_deleted());
    delivery.header("svix-id").push('x');
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;

    let mut delivery = signed(&user_deleted());
    *delivery.header("svix-timestamp") = (now() - 1).to_string();
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;
}

#[tokio::test]
async fn what_was_signed_long_ago_is_refused() {
    let delivery = signed_by(&webhook(), now() - 3_600, &user_deleted());
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature timestamp too old").await;
    let delivery = signed_by(&webhook(), now() + 3_600, &user_deleted());
    assert_refused(
        &delivery,
        StatusCode::UNAUTHORIZED,
        "signature timestamp too far in future",
    )
    .await;
}

#[tokio::test]
async fn a_request_without_its_headers_is_no_webhook() {
    for (index, missing) in ["id", "timestamp", "signature"].into_iter().enumerate() {
        let mut delivery = signed(&user_deleted());
        delivery.headers.remove(index);
        assert_refused(&delivery, StatusCode::BAD_REQUEST, &format!("missing header {missing}")).await;
    }
    let mut delivery = signed(&user_deleted());
    *delivery.header("svix-timestamp") = "yesterday".to_owned();
    assert_refused(&delivery, StatusCode::BAD_REQUEST, "failed to parse timestamp").await;
}

#[tokio::test]
async fn nothing_is_read_before_the_signature_is_verified() {
    let mut delivery = signed(&user_deleted());
    delivery.body = format!(r#"{{"object": "event", "data": "{SENTINEL}", "#);
    assert_refused(&delivery, StatusCode::UNAUTHORIZED, "signature invalid").await;
}

#[tokio::test]
async fn a_signed_event_that_breaks_the_model_is_answered_with_the_report() {
    let body = json!({
        "object": "event",
        "type": "user.deleted",
        "timestamp": SENTINEL,
        "data": { "object": "user", "id": [SENTINEL] },
    });
    let (status, answer) = post(&signed(&body.to_string())).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(!answer.contains(SENTINEL), "{answer}");

    let answer: Value = serde_json::from_str(&answer).unwrap();
    let violations = answer["violations"].as_array().unwrap();
    let mut found: Vec<(&str, &str)> = violations
        .iter()
        .map(|violation| {
            let text = |key: &str| violation[key].as_str().unwrap();
            (text("pointer"), text("code"))
        })
        .collect();
    // In which order the members are is serde_json's business.
    found.sort_unstable();
    let expected = [
        ("/data/deleted", "missing_field"),
        ("/data/id", "wrong_type"),
        ("/timestamp", "wrong_type"),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_signed_body_that_is_no_json_is_answered_with_the_report() {
    let (status, answer) = post(&signed(SENTINEL)).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(answer.contains("syntax") && !answer.contains(SENTINEL), "{answer}");
}

#[test]
fn secret_of_wrong_type_is_not_shown() {
    let error = example::app(&Secret::from("whsec_***")).unwrap_err();
    assert_eq!(error.to_string(), "invalid secret");
}

// ---- deliveries -------------------------------------------------------------------------------------------------

fn user_deleted() -> String {
    json!({
        "object": "event",
        "type": "user.deleted",
        "timestamp": 1_716_883_200_000_i64,
        "instance_id": "ins_1",
        "data": { "object": "user", "id": "user_1", "deleted": true },
    })
    .to_string()
}

/// A request as Clerk sends it.
struct Delivery {
    headers: Vec<(String, String)>,
    body: String,
}

impl Delivery {
    fn header(&mut self, name: &str) -> &mut String {
        let found = self.headers.iter_mut().find(|(found, _)| found == name);
        found.map(|(_, value)| value).expect("a header")
    }
}

fn webhook() -> Webhook {
    Webhook::new(SECRET).unwrap()
}

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap()
}

fn signed(body: &str) -> Delivery {
    signed_by(&webhook(), now(), body)
}

fn signed_by(webhook: &Webhook, timestamp: i64, body: &str) -> Delivery {
    let signature = webhook.sign(ID, timestamp, body.as_bytes()).unwrap();
    let headers = [
        ("svix-id", ID.to_owned()),
        ("svix-timestamp", timestamp.to_string()),
        ("svix-signature", signature),
    ];
    Delivery {
        headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
        body: body.to_owned(),
    }
}

async fn post(delivery: &Delivery) -> (StatusCode, String) {
    let mut request = Request::post("/webhooks");
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(delivery.body.clone())).unwrap();
    let app = example::app(&Secret::from(SECRET)).unwrap();
    let response = app.oneshot(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

async fn assert_refused(delivery: &Delivery, status: StatusCode, answer: &str) {
    assert_eq!(post(delivery).await, (status, answer.to_owned()));
}
