//! The ways of writing: a token and a user that were read before, as a new string or into a buffer that is kept.

use crate::models::{ours, serde_derive};
use crate::reader::{Work, work};
use clerk_models::Wire;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A contender in writing; it gets the document that its value is read from.
pub struct Writer {
    pub name: &'static str,
    pub token: fn(&'static str) -> Work,
    pub user: fn(&'static str) -> Work,
}

/// The first is the one that ratios are to.
pub fn writers() -> [Writer; 7] {
    [
        Writer {
            name: "serde_derive, `to_string`",
            token: to_string::<serde_derive::OAuthAccessToken>,
            user: to_string::<serde_derive::User>,
        },
        Writer {
            name: "clerk-models, `to_string`",
            token: to_string::<ours::OAuthAccessToken>,
            user: to_string::<ours::User>,
        },
        Writer {
            name: "clerk-models, `to_string` of `Wire`",
            token: wire_to_string::<ours::OAuthAccessToken>,
            user: wire_to_string::<ours::User>,
        },
        Writer {
            name: "clerk-models, its own models",
            token: to_string::<clerk_models::OAuthAccessToken>,
            user: to_string::<clerk_models::models::User>,
        },
        Writer {
            name: "serde_derive, `to_writer`",
            token: to_writer::<serde_derive::OAuthAccessToken>,
            user: to_writer::<serde_derive::User>,
        },
        Writer {
            name: "clerk-models, `to_writer`",
            token: to_writer::<ours::OAuthAccessToken>,
            user: to_writer::<ours::User>,
        },
        Writer {
            name: "clerk-models, `to_writer` of `Wire`",
            token: wire_to_writer::<ours::OAuthAccessToken>,
            user: wire_to_writer::<ours::User>,
        },
    ]
}

fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the document is valid")
}

fn to_string<T: DeserializeOwned + Serialize + 'static>(json: &'static str) -> Work {
    let value: T = value(json);
    work(move || serde_json::to_string(&value).expect("a model is written"))
}

fn wire_to_string<T: DeserializeOwned + Serialize + 'static>(json: &'static str) -> Work {
    let value: T = value(json);
    work(move || serde_json::to_string(&Wire(&value)).expect("a model is written"))
}

fn to_writer<T: DeserializeOwned + Serialize + 'static>(json: &'static str) -> Work {
    let value: T = value(json);
    let mut buffer = Vec::new();
    work(move || {
        buffer.clear();
        serde_json::to_writer(&mut buffer, &value).expect("a model is written");
        buffer.len()
    })
}

fn wire_to_writer<T: DeserializeOwned + Serialize + 'static>(json: &'static str) -> Work {
    let value: T = value(json);
    let mut buffer = Vec::new();
    work(move || {
        buffer.clear();
        serde_json::to_writer(&mut buffer, &Wire(&value)).expect("a model is written");
        buffer.len()
    })
}
