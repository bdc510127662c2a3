//! The documents of the test `fuzz`, any number of them: see `USAGE`.

use clerk_models_tests::fuzz::{Run, SEED};
use std::cell::Cell;
use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str = "\
fuzz --documents NUMBER [--seed NUMBER] [--first NUMBER]
    reads generated documents, prints how many every ten seconds, and at the end what was found. Exit code 1: something
    was. --first skips documents: a finding prints with which arguments its document is read again.
";

const INTERVAL: Duration = Duration::from_secs(10);

/// Findings after which it stops.
const FINDINGS: usize = 20;

fn main() -> ExitCode {
    let Some(run) = arguments() else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    println!("{run:?}");
    let start = Instant::now();
    let printed = Cell::new(start);
    let outcome = run.run(&|documents| {
        if printed.get().elapsed() >= INTERVAL {
            printed.set(Instant::now());
            println!("{documents} documents in {} s", start.elapsed().as_secs());
        }
    });
    for finding in &outcome.findings {
        println!("\n{finding}");
    }
    println!(
        "{:?} in {:?}, {} findings",
        outcome.counts,
        start.elapsed(),
        outcome.findings.len()
    );
    ExitCode::from(u8::from(!outcome.findings.is_empty()))
}

fn arguments() -> Option<Run> {
    let mut run = Run {
        seed: SEED,
        first: 0,
        documents: 0,
        findings: FINDINGS,
    };
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?.parse().ok()?;
        match name.as_str() {
            "--documents" => run.documents = value,
            "--seed" => run.seed = value,
            "--first" => run.first = value,
            _ => return None,
        }
    }
    (run.documents > 0).then_some(run)
}
