//! Every contender does what it is listed for.

use crate::cases::{self, Outcome, cases};
use crate::hostile::{self, SHAPES};
use crate::inputs::{INPUTS, Kind};
use crate::models::{ours, serde_derive};
use crate::reader::Broken;
use crate::series::SERIES;

#[test]
fn every_case_comes_to_what_is_listed() {
    let mut wrong = Vec::new();
    let series = SERIES
        .iter()
        .flat_map(|series| series.sizes.iter().map(|&size| series.case(size)));
    for case in cases(&[]).into_iter().chain(series) {
        let mut work = case.work();
        // Not the first run, for work that keeps a buffer.
        work();
        let outcome = work();
        if outcome != case.outcome {
            let expected = case.outcome;
            wrong.push(format!(
                "{}: {}: {outcome:?}, not {expected:?}",
                case.group, case.contender
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A shape that is read would measure no report.
#[test]
fn every_hostile_shape_is_refused() {
    for shape in SHAPES.iter().flat_map(|theme| theme.iter()) {
        let document = (shape.document)(shape.sizes[0]);
        assert!(!(shape.reads)(&document), "{}", shape.name);
        let error = (shape.report)(&document).expect(shape.name);
        assert!(!error.violations().is_empty(), "{}", shape.name);
    }
    assert_eq!(hostile::counted().len(), hostile::COUNTED.len());
}

/// The two that are always compared read the same from a document and write the same.
#[test]
fn ours_and_serde_derive_agree() {
    for input in INPUTS.iter().filter(|input| input.violations == 0) {
        let (ours, theirs) = match input.kind {
            Kind::Token => (
                written::<ours::OAuthAccessToken>(&input.text),
                written::<serde_derive::OAuthAccessToken>(&input.text),
            ),
            Kind::Tokens => (
                written::<Vec<ours::OAuthAccessToken>>(&input.text),
                written::<Vec<serde_derive::OAuthAccessToken>>(&input.text),
            ),
            Kind::User => (
                written::<ours::User>(&input.text),
                written::<serde_derive::User>(&input.text),
            ),
        };
        assert_eq!(ours, theirs, "{}", input.name);
    }
}

fn written<T: serde::de::DeserializeOwned + serde::Serialize>(json: &str) -> String {
    let value: T = serde_json::from_str(json).expect("the document is valid");
    serde_json::to_string(&value).expect("a model is written")
}

/// Whoever validates checks the tag, in an object that another holds too.
#[test]
fn another_object_is_refused() {
    for (input, object, other) in [
        ("token", "oauth_access_token", "oauth_refresh_token"),
        ("user", "organization_membership", "organization_invitation"),
    ] {
        let input = INPUTS.iter().find(|listed| listed.name == input).expect("it is listed");
        let json: &'static str = input
            .text
            .replacen(&format!("\"{object}\""), &format!("\"{other}\""), 1)
            .leak();
        for reader in cases::readers() {
            let validates = !matches!(reader.broken, Broken::Unvalidated);
            let Some(prepare) = reader.prepare(input.kind).filter(|_| validates) else {
                continue;
            };
            assert_eq!(prepare(json)(), Outcome::Refused(1), "{}: {}", input.name, reader.name);
        }
    }
}
