//! Differences that are meant, each with its reason.

use super::difference::{Difference, What};

/// A kind of difference that is meant wherever it occurs.
pub struct Rule {
    /// Why.
    pub reason: &'static str,
    /// Whether a difference is of this kind.
    pub applies: fn(&Difference) -> bool,
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule {
        reason: "an optional field reads null as absent",
        applies: |difference| difference.what == What::NullInModel { optional: true },
    },
    Rule {
        reason: "a time is a whole number of milliseconds, whatever the document types it as",
        applies: |difference| matches!(&difference.what, What::Type { document, model } if document == "number" && model == "timestamp"),
    },
];

/// A difference that is meant at one place: its sentence as it is printed, and the reason.
pub const LISTED: &[(&str, &str)] = &[
    (
        "Email.object: string in the document, one of email in the model",
        EXAMPLES,
    ),
    (
        "Event.object: string in the document, one of event in the model",
        EXAMPLES,
    ),
    (
        "SmsMessage.object: string in the document, one of sms_message in the model",
        EXAMPLES,
    ),
    (
        "Event.instance_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Event.timestamp: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    ("Token.jwt: required by the model, optional in the document", EMPTY_COPY),
    (
        "Token.object: required by the model, optional in the document",
        EMPTY_COPY,
    ),
];

const EXAMPLES: &str = "the document types a discriminator as any text, and its examples have this one alone";
const SENT_WITHOUT: &str = "events were sent without it, whatever the document says";
const EMPTY_COPY: &str = "an inline copy of the schema requires nothing at all; what has no token is none";
