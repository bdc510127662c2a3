//! The models against Clerk's documents: the stored facts always, the documents themselves where they are.

use crate::planted::{differences_of, error_of, unexplained};
use clerk_models::HasSchema;
use clerk_models::models::Object;
use clerk_models::schema::SchemaKind;
use clerk_models_tests::conformance::cover::leave_out_known;
use clerk_models_tests::conformance::facts::{Facts, print};
use clerk_models_tests::conformance::model::Model;
use clerk_models_tests::conformance::models::models;
use clerk_models_tests::conformance::report::Report;
use clerk_models_tests::conformance::{read, stored};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The documents that the stored facts were made of, under the names that they have there.
const DOCUMENTS: &[(&str, &str)] = &[
    ("merged", "clerk-objects.json"),
    ("newest", "bapi-2026-05-12.yml"),
    ("oldest", "bapi-2021-02-05.yml"),
    ("webhooks", "webhooks-2025-04-15.yml"),
];

/// The folder of the documents.
fn contract() -> &'static Path {
    Path::new(option_env!("CLERK_CONTRACT_FOLDER").unwrap_or_default())
}

fn document(folder: &Path, name: &str) -> Facts {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    read(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn stored_facts_are_what_the_models_say() {
    let report = Report::new(&[&stored().unwrap()]);
    assert!(report.is_clean(), "{report}");
}

#[test]
#[cfg_attr(not(clerk_contract), ignore = "Clerk's API documents are not here: see `build.rs`")]
fn documents_are_what_the_models_say() {
    for (_, name) in DOCUMENTS {
        let report = Report::new(&[&stored().unwrap(), &document(contract(), name)]);
        assert!(report.is_clean(), "{name}:\n{report}");
    }
}

#[test]
#[cfg_attr(not(clerk_contract), ignore = "Clerk's API documents are not here: see `build.rs`")]
fn stored_facts_are_those_of_the_documents() {
    let mut documents: Vec<_> = DOCUMENTS
        .iter()
        .map(|(name, path)| (*name, document(contract(), path)))
        .collect();
    leave_out_known(&mut documents);
    assert!(
        print(&documents) == include_str!("../../facts.json"),
        "the documents have changed: print tests/facts.json anew, with `facts` of the program `conformance`"
    );
}

/// What no document describes: lists of anything, the union of all objects, and times.
const BY_HAND: &[&str] = &["List", "Object", "Timestamp"];

#[test]
fn every_model_is_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../clerk-models/src/models");
    let mut declared = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let names = text.lines().filter_map(|line| {
            let rest = line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum "))?;
            rest.split(|c: char| !c.is_alphanumeric()).next()
        });
        declared.extend(names.map(str::to_owned));
    }
    assert!(declared.len() > 100, "{declared:?}");
    let met = Report::new(&[&stored().unwrap()]).met;
    let by_hand = |name: &&String| BY_HAND.contains(&name.as_str());
    let silent: Vec<_> = declared.difference(&met).filter(|name| !by_hand(name)).collect();
    assert_eq!(silent, [""; 0], "no schema says anything of these");
}

/// Models with a discriminator that are met in webhooks only.
const EVENTS_ONLY: &[&str] = &[
    "BillingSubscriptionItem",
    "Email",
    "Event",
    "OrganizationInvitationEvent",
    "PayerEvent",
    "SessionEvent",
    "SmsMessage",
    "SubscriptionEvent",
    "SubscriptionItemEvent",
];

#[test]
fn every_discriminator_is_in_object() {
    assert_eq!(Object::SCHEMA.kind(), SchemaKind::Dispatch);
    let arms: BTreeSet<_> = Object::SCHEMA
        .variants()
        .filter_map(|variant| Model::of(variant.schema()))
        .map(|model| model.type_name)
        .collect();
    let models = models().filter_map(|(_, schema)| Model::of(schema));
    let outside: BTreeSet<_> = models
        .filter(|model| !model.schema.discriminators().is_empty() && !arms.contains(model.type_name))
        .map(|model| model.name)
        .collect();
    assert_eq!(outside, EVENTS_ONLY.iter().copied().collect());
}

#[test]
fn stale_deviation_is_reported() {
    let report = Report::new(&[]);
    assert!(!report.is_clean());
    let sentence = "Token.jwt: required by the model, optional in the document";
    assert!(report.outdated.contains(&sentence), "{report}");
    assert!(report.outdated.contains(&"ExtendFreeTrialRequest"), "{report}");
}

#[test]
fn a_new_schema() {
    let schema = "
    Satellite:
      properties: {id: {type: string}}";
    assert_eq!(unexplained(schema), ["Satellite: a new schema, which no model reads"]);
}

#[test]
fn a_field_that_the_model_has_not() {
    let schema = "
    TotalCount:
      required: [object, total_count, orbits]
      properties:
        object: {type: string, enum: [total_count]}
        total_count: {type: integer}
        orbits: {type: array, items: {type: number}}
        moons: {type: string, nullable: true}";
    assert_eq!(
        unexplained(schema),
        [
            "TotalCount.moons: missing in the model; the document has string or null, optional",
            "TotalCount.orbits: missing in the model; the document has array of number, required",
        ]
    );
}

#[test]
fn presence_null_and_type() {
    let schema = "
    TotalCount:
      properties:
        object: {type: string, enum: [total_count, count]}
        total_count: {type: string, nullable: true}";
    assert_eq!(
        unexplained(schema),
        [
            "TotalCount.object: required by the model, optional in the document",
            "TotalCount.object: \"count\" is listed by the document, not by the model",
            "TotalCount.total_count: required by the model, optional in the document",
            "TotalCount.total_count: may be null in the document, not in the model",
            "TotalCount.total_count: string in the document, integer in the model",
        ]
    );
}

#[test]
fn values_and_items() {
    let schema = "
    SignUpVerification:
      required: [next_action, supported_strategies]
      properties:
        next_action: {type: string, enum: [needs_prepare, needs_luck]}
        supported_strategies: {type: array, items: {type: [integer, 'null']}}";
    assert_eq!(
        unexplained(schema),
        [
            "SignUpVerification.supported_strategies[]: may be null in the document, not in the model",
            "SignUpVerification.supported_strategies[]: integer in the document, string in the model",
            "SignUpVerificationNextAction: \"needs_luck\" is listed by the document, not by the model",
        ]
    );
}

#[test]
fn dispatch_arms() {
    let schema = "
    JWKS.symmetric.Key: {properties: {kid: {type: string}}}
    TotalCount:
      required: [object, total_count]
      properties: {object: {type: string}, total_count: {type: integer}}
    JWKS:
      properties:
        keys:
          type: array
          items:
            oneOf: [{$ref: '#/components/schemas/JWKS.symmetric.Key'}, {$ref: '#/components/schemas/TotalCount'}]";
    let found = unexplained(schema);
    let arm = "Jwk: \"TotalCount\" is listed by the document, not by the model".to_owned();
    assert!(found.contains(&arm), "{found:?}");
    let object = "TotalCount.object: string in the document, one of total_count in the model".to_owned();
    assert!(found.contains(&object), "{found:?}");
}

#[test]
fn reference_to_another_schema() {
    let schema = "
    SAMLConnectionLoginHint: {properties: {mode: {type: string, enum: [literal]}}}
    Base:
      required: [total]
      properties: {total: {type: integer}}
    SubscriptionNextPayment:
      allOf: [{$ref: '#/components/schemas/Base'}]
    CommercePayerCreditResponse:
      properties:
        remaining_balance: {$ref: '#/components/schemas/SAMLConnectionLoginHint'}";
    let found = unexplained(schema);
    let reference =
        "CommercePayerCredit.remaining_balance: SAMLConnectionLoginHint in the document, CommerceMoney in the model";
    assert!(found.contains(&reference.to_owned()), "{found:?}");
    assert!(found.contains(&"SubscriptionNextPayment: a new schema, which no model reads".to_owned()));
}

#[test]
fn events_and_answers_without_a_name() {
    let schema = "
    TotalCount:
      required: [object, total_count]
      properties: {object: {type: string, enum: [total_count]}, total_count: {type: integer}}
paths:
  /satellites:
    get:
      responses:
        200:
          content:
            application/json:
              schema:
                type: array
                items: {properties: {object: {enum: [satellite]}}}
x-webhooks:
  satellite.launched: {post: {requestBody: {content: {application/json: {schema: {properties: {data: {type: string}}}}}}}}
  user.created:
    post:
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - {properties: {type: {type: string}}}
                - {properties: {data: {$ref: '#/components/schemas/TotalCount'}}}";
    assert_eq!(
        unexplained(schema),
        [
            "@satellite: a new schema, which no model reads",
            "EventPayload: \"satellite.launched\" is listed by the document, not by the model",
            "EventPayload.user.created: TotalCount in the document, User in the model",
        ]
    );
}

#[test]
fn what_the_model_has_and_no_document_has() {
    let schema = "
    TotalCount:
      required: [object]
      properties: {object: {type: string, enum: [total_count]}}
    ClerkErrors:
      required: [errors, meta]
      properties:
        errors: {type: array, items: {$ref: '#/components/schemas/ClerkError'}}
        meta: {type: object}
        clerk_trace_id: {type: string}
    ClerkError: {properties: {code: {type: string}}}
    SignUpVerification:
      required: [next_action, supported_strategies]
      properties:
        next_action: {type: string, enum: [needs_prepare]}
        supported_strategies: {type: array, items: {type: string}}
    OAuthAccessToken:
      required: [label]
      properties: {label: {type: string}}";
    assert_eq!(
        differences_of(schema, "TotalCount"),
        ["TotalCount.total_count: in the model, but in no document"]
    );
    let optional = "ClerkErrors.meta: optional in the model, required by every document".to_owned();
    assert!(differences_of(schema, "ClerkErrors").contains(&optional));
    let value =
        "SignUpVerificationNextAction: \"needs_attempt\" is listed by the model, not by any document".to_owned();
    assert!(differences_of(schema, "SignUpVerificationNextAction").contains(&value));
    let null = "OAuthAccessToken.label: may be null in the model, not in any document".to_owned();
    assert!(differences_of(schema, "OAuthAccessToken").contains(&null));
    assert_eq!(
        differences_of(schema, "User"),
        ["User: a model that no schema describes"]
    );
}

#[test]
fn null_and_const_of_newer_versions() {
    let document = r##"{"openapi": "3.1.0", "components": {"schemas": {
        "Price": {"properties": {"fee": {"$ref": "#/components/schemas/Money"}}},
        "Money": {"type": ["object", "null"], "properties": {"amount": {"type": ["integer", "string"]}}},
        "SessionTask": {"required": ["key"], "properties": {"key": {"const": "choose-organization"}}},
        "OAuthAccessToken": {"properties": {"label": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}
    }}}"##;
    let facts = read(document).unwrap();
    let of = |schema: &str, field: &str| {
        let (_, fields) = facts.0.iter().find(|(name, _)| name == schema).unwrap();
        fields[field].ty.to_string()
    };
    assert_eq!(of("Price", "fee"), "Money or null");
    assert_eq!(of("Money", "amount"), "integer or string");
    assert_eq!(of("SessionTask", "key"), "one of choose-organization");
    assert_eq!(of("OAuthAccessToken", "label"), "string or null");
}

#[test]
fn what_is_no_document_is_refused() {
    assert!(read("paths: {}").unwrap_err().contains("openapi"));
    assert_eq!(
        error_of("    A: {properties: {b: {$ref: '#/components/schemas/B'}}}"),
        "A: b: nothing stands at #/components/schemas/B"
    );
    assert_eq!(
        error_of("    A: {allOf: [{$ref: '#/components/schemas/A'}]}"),
        "A: it refers to itself"
    );
    assert!(error_of("    A: [").contains("line"));
}
