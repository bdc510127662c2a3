//! Valid documents with one schema violation and one to three changed bytes: every one is answered, as `serde_json` does,
//! and no secret is shown.
//!
//! `CLERK_FUZZ_DOCUMENTS` and `CLERK_FUZZ_SEED` choose how many and which; `src/bin/fuzz.rs` runs without an end.

use clerk_models_tests::fuzz::{Run, SEED};
use std::env;
use std::time::Instant;

/// Few, so that all tests together stay quick; CI asks for 200,000.
const DOCUMENTS: u64 = 20_000;

#[test]
fn corrupted_documents() {
    let run = Run {
        seed: variable("CLERK_FUZZ_SEED").unwrap_or(SEED),
        first: 0,
        documents: variable("CLERK_FUZZ_DOCUMENTS").unwrap_or(DOCUMENTS),
        findings: 1,
    };
    let start = Instant::now();
    let outcome = run.run(&|_| {});
    let (counts, elapsed) = (outcome.counts, start.elapsed());
    println!("{counts:?} in {elapsed:?}");
    if let Some(finding) = outcome.findings.first() {
        panic!("{finding}");
    }
    assert_eq!(counts.documents, run.documents);
    assert!(counts.roots >= 12, "{counts:?}");
    assert!(counts.violations >= counts.documents / 5, "{counts:?}");
    assert!(counts.syntax >= counts.documents / 5, "{counts:?}");
}

fn variable(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|_| panic!("{name} is not a number: {value}")),
    )
}
