//! Receives Clerk's webhooks with axum: verifies the signature, reads the event, and answers a broken one with the
//! report.
//!
//! ```sh
//! CLERK_WEBHOOK_SIGNING_SECRET=whsec_... cargo run --package clerk-models-tests --features webhook --example webhook
//! ```
//!
//! Clerk signs by the Standard Webhooks scheme (<https://www.standardwebhooks.com>); `standardwebhooks` is the scheme's
//! own crate. Clerk sends an event again until it is answered with 200, under the same `svix-id`: whoever
//! must not handle an event twice remembers these.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use clerk_models::Secret;
use clerk_models::models::{Event, EventPayload};
use standardwebhooks::{HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP, Webhook, WebhookError};
use std::error::Error;
use std::sync::Arc;

/// The names that Clerk gives the scheme's headers.
const HEADERS: [(&str, &str); 3] = [
    ("svix-id", HEADER_WEBHOOK_ID),
    ("svix-timestamp", HEADER_WEBHOOK_TIMESTAMP),
    ("svix-signature", HEADER_WEBHOOK_SIGNATURE),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret =
        std::env::var("CLERK_WEBHOOK_SIGNING_SECRET").map_err(|_| "CLERK_WEBHOOK_SIGNING_SECRET is not set")?;
    // The error's `Debug`, and its source, quote a character of the secret.
    let app = app(&Secret::new(secret)).map_err(|error| error.to_string())?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// The service, with the signing secret of the endpoint as Clerk's dashboard shows it.
///
/// # Errors
/// If the secret is none.
pub fn app(secret: &Secret) -> Result<Router, WebhookError> {
    // It has no `Debug`, so that no log shows it.
    let webhook = Webhook::new(secret.expose_secret())?;
    Ok(Router::new()
        .route("/webhooks", post(receive))
        .with_state(Arc::new(webhook)))
}

/// The body is taken as bytes: the signature is one of exactly these, and nothing of them is read before it is verified.
async fn receive(State(webhook): State<Arc<Webhook>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(error) = webhook.verify(&body, &standard(headers)) {
        eprintln!("refused a webhook: {error}");
        return (status(&error), error.to_string()).into_response();
    }
    match clerk_models::from_slice(&body) {
        Ok(event) => handle(&event).into_response(),
        // The report shows keys and kinds and no values, so it may be logged, and seen in Clerk's dashboard, which
        // keeps the answer. serde's own error would quote values.
        Err(report) => {
            eprintln!("cannot read a webhook: {report}");
            (StatusCode::BAD_REQUEST, Json(report)).into_response()
        }
    }
}

/// The headers by the scheme's own names.
fn standard(mut headers: HeaderMap) -> HeaderMap {
    for (clerks, standard) in HEADERS {
        if let Some(value) = headers.remove(clerks) {
            headers.insert(HeaderName::from_static(standard), value);
        }
    }
    headers
}

/// Whether the request is no webhook at all, or one that Clerk did not sign, or not now.
fn status(error: &WebhookError) -> StatusCode {
    match error {
        WebhookError::InvalidSignature | WebhookError::TimestampTooOldError | WebhookError::FutureTimestampError => {
            StatusCode::UNAUTHORIZED
        }
        _ => StatusCode::BAD_REQUEST,
    }
}

/// What the application does, here said in a sentence.
fn handle(event: &Event) -> String {
    match &event.payload {
        EventPayload::UserCreated(user) | EventPayload::UserUpdated(user) => format!("keeps the user {}", user.id),
        EventPayload::UserDeleted(user) => match &user.id {
            Some(id) => format!("forgets the user {id}"),
            None => "forgets a user".to_owned(),
        },
        // Clerk adds events before it documents them: what is not known is no failure, and is answered with 200.
        EventPayload::Other(event) => match event.get("type") {
            Some(name) => format!("passes over {name}"),
            None => "passes over an event without a type".to_owned(),
        },
        _ => "passes over an event".to_owned(),
    }
}
