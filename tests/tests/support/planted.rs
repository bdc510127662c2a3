//! Small documents with differences in them.

use clerk_models_tests::conformance::compare::compare;
use clerk_models_tests::conformance::report::Report;
use clerk_models_tests::conformance::{read, stored};

/// A document with these schemas; what is written at the margin is next to `components`.
fn document(schemas: &str) -> String {
    format!("openapi: 3.0.3\ncomponents:\n  schemas:\n{schemas}\n")
}

/// What nothing explains of a document with these schemas, next to the stored facts.
pub fn unexplained(schemas: &str) -> Vec<String> {
    let planted = read(&document(schemas)).unwrap();
    let report = Report::new(&[&stored().unwrap(), &planted]);
    assert!(report.outdated.is_empty(), "{report}");
    report.unexplained.iter().map(ToString::to_string).collect()
}

/// The differences of one model with a document of these schemas alone.
pub fn differences_of(schemas: &str, model: &str) -> Vec<String> {
    let planted = read(&document(schemas)).unwrap();
    let differences = compare(&[&planted]).differences;
    let of_model = differences.iter().filter(|difference| difference.model == model);
    of_model.map(ToString::to_string).collect()
}

/// Why a document with these schemas is not read.
pub fn error_of(schemas: &str) -> String {
    read(&document(schemas)).unwrap_err()
}
