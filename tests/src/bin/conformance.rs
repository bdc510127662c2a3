//! What a maintainer runs when Clerk publishes a new document: see `USAGE`.

use clerk_models_tests::conformance::cover::leave_out_known;
use clerk_models_tests::conformance::facts::{Facts, print};
use clerk_models_tests::conformance::report::Report;
use clerk_models_tests::conformance::{read, stored};
use std::io::Write;
use std::process::ExitCode;
use std::{env, fs, io};

const USAGE: &str = "\
conformance [DOCUMENT...]
    compares the models with documents: OpenAPI as YAML or JSON, or a merged table; the stored facts are always
    compared too. Differences that nothing explains are printed, one to a line, and make the exit code 1.
conformance facts NAME=DOCUMENT...
    prints the facts of documents, of each what those before it do not say; tests/facts.json was made so:
    conformance facts merged=clerk-objects.json newest=bapi-2026-05-12.yml oldest=bapi-2021-02-05.yml \\
        webhooks=webhooks-2025-04-15.yml
";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let answer = match arguments.split_first() {
        Some((word, documents)) if word == "facts" && !documents.is_empty() => facts(documents),
        Some((word, _)) if word == "facts" || word.starts_with('-') => Err(USAGE.to_owned()),
        _ => differences(&arguments),
    };
    let (text, code) = match answer {
        Ok((text, true)) => (text, ExitCode::SUCCESS),
        Ok((text, false)) => (text, ExitCode::FAILURE),
        Err(error) => {
            // Nobody is left to tell where the error output is closed.
            let _ = writeln!(io::stderr(), "{error}");
            return ExitCode::from(2);
        }
    };
    let _ = write!(io::stdout(), "{text}");
    code
}

fn differences(paths: &[String]) -> Result<(String, bool), String> {
    let mut documents = vec![stored()?];
    for path in paths {
        documents.push(open(path)?);
    }
    let report = Report::new(&documents.iter().collect::<Vec<_>>());
    Ok((report.to_string(), report.is_clean()))
}

fn facts(arguments: &[String]) -> Result<(String, bool), String> {
    let mut documents = Vec::new();
    for argument in arguments {
        let (name, path) = argument.split_once('=').ok_or(USAGE)?;
        documents.push((name, open(path)?));
    }
    leave_out_known(&mut documents);
    Ok((print(&documents), true))
}

fn open(path: &str) -> Result<Facts, String> {
    let in_file = |error: &dyn std::fmt::Display| format!("{path}: {error}");
    let text = fs::read_to_string(path).map_err(|error| in_file(&error))?;
    read(&text).map_err(|error| in_file(&error))
}
