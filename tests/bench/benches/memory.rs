//! The memory that the report on a document of 100 MB adds: the most bytes that are allocated at one time, in addition to the
//! document. Fails where that is more than a tenth of the document. What the first pass needs for what it reads is
//! printed, and is no part of that.

use allocation_counter::{measure, opt_out};
use clerk_models::from_str;
use clerk_models_bench::inputs::tokens;
use clerk_models_bench::models::ours::OAuthAccessToken;
use clerk_models_bench::table::thousands;
use clerk_models_bench::uncounted::{self, Uncounted};
use std::process::ExitCode;

/// So many tokens are 100 MB, with a little to spare.
const COUNT: usize = 225_000;

fn main() -> ExitCode {
    uncounted::set(|work| opt_out(work));
    println!("| bytes | of the document | of what the first pass reads | of the report |\n|---|---:|---:|---:|");
    let mut within = true;
    for (name, document) in [
        (
            "the last token bad",
            tokens(COUNT, |index| usize::from(index + 1 == COUNT)),
        ),
        // What follows is copied.
        (
            "one near the end bad",
            tokens(COUNT, |index| usize::from(index + COUNT / 21 == COUNT)),
        ),
        ("all tokens bad", tokens(COUNT, |_| 1)),
        (
            "the last bracket missing",
            tokens(COUNT, |_| 0).trim_end_matches(']').to_owned(),
        ),
    ] {
        let first = measure(|| assert!(serde_json::from_str::<Vec<OAuthAccessToken>>(&document).is_err()));
        let report = measure(|| assert!(from_str::<Uncounted<Vec<OAuthAccessToken>>>(&document).is_err()));
        let [first, report] = [first, report].map(|counted| usize::try_from(counted.bytes_max).expect("it was there"));
        let cells = [document.len(), first, report].map(thousands);
        println!("| {name} | {} |", cells.join(" | "));
        within &= report <= document.len() / 10;
    }
    if !within {
        eprintln!("A report adds more than a tenth.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
