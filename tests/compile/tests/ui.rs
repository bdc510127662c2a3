//! Errors of the derive as rustc prints them. `clerk-model-derive/tests/unit/tests/errors` tests every error
//! message of the derive; here, one or two of each kind are shown as rustc prints them.
//!
//! `TRYBUILD=overwrite cargo test --test ui` updates the `.stderr` files. The `//~` marks, one at the end of a line for
//! each error there, are written by hand.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Cases whose errors are the derive's.
const DERIVE: &[&str] = &["derive", "stub_impls"];
/// Cases whose errors are rustc's.
const RUSTC: &str = "rustc";

mod trybuild_cases {
    use trybuild::TestCases;

    #[test]
    fn derive_errors() {
        let cases = TestCases::new();
        for folder in super::DERIVE {
            cases.compile_fail(format!("ui/{folder}/*.rs"));
        }
    }

    #[test]
    #[cfg_attr(not(expected_rustc), ignore = "the expected texts are those of rustc 1.95")]
    fn rustc_errors() {
        TestCases::new().compile_fail(format!("ui/{}/*.rs", super::RUSTC));
    }
}

#[test]
fn each_mark_has_one_error() {
    for case in cases() {
        let mut lines: Vec<usize> = case.errors.iter().map(|error| error.line).collect();
        if case.folder == RUSTC {
            // Not in the order of the source.
            lines.sort_unstable();
        }
        assert!(!lines.is_empty(), "{}: no errors", case.name());
        assert_eq!(lines, case.marks(), "{}: the errors and the marks", case.name());
        for error in &case.errors {
            assert_eq!(error.file, case.name(), "an error in another file");
        }
    }
}

#[test]
fn derive_errors_have_two_lines() {
    for case in cases().iter().filter(|case| case.folder != RUSTC) {
        for error in &case.errors {
            assert_eq!(error.message.len(), 2, "{}: {:?}", case.name(), error.message);
        }
    }
}

#[test]
fn each_folder_is_tested() {
    let folders: BTreeSet<String> = entries(&root().join("ui")).iter().map(|path| name_of(path)).collect();
    let tested = DERIVE.iter().chain([&RUSTC]);
    assert_eq!(folders, tested.map(|&folder| folder.to_owned()).collect());
}

/// A case that fails to compile.
struct Case {
    folder: String,
    file: String,
    source: String,
    errors: Vec<Error>,
}

struct Error {
    message: Vec<String>,
    file: String,
    line: usize,
}

impl Case {
    fn name(&self) -> String {
        format!("ui/{}/{}", self.folder, self.file)
    }

    /// The numbers of the marked lines, each as often as it is marked.
    fn marks(&self) -> Vec<usize> {
        let lines = (1..).zip(self.source.lines());
        lines
            .flat_map(|(number, line)| line.matches("//~").map(move |_| number))
            .collect()
    }
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in DERIVE.iter().chain([&RUSTC]) {
        let files = entries(&root().join("ui").join(folder));
        for file in files
            .iter()
            .filter(|file| file.extension().is_some_and(|end| end == "rs"))
        {
            let stderr = fs::read_to_string(file.with_extension("stderr")).unwrap();
            cases.push(Case {
                folder: (*folder).to_owned(),
                file: name_of(file),
                source: fs::read_to_string(file).unwrap(),
                errors: errors(&stderr),
            });
        }
    }
    assert!(!cases.is_empty());
    cases
}

/// The errors in what rustc prints.
fn errors(stderr: &str) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut lines = stderr.lines();
    while let Some(line) = lines.next() {
        let Some(first) = error_message(line) else { continue };
        let mut message = vec![first.to_owned()];
        for line in lines.by_ref() {
            if let Some(location) = line.trim_start().strip_prefix("--> ") {
                let mut parts = location.rsplitn(3, ':').skip(1);
                let line = parts.next().unwrap().parse().unwrap();
                let file = parts.next().unwrap().to_owned();
                errors.push(Error { message, file, line });
                break;
            }
            message.push(line.trim_start().to_owned());
        }
    }
    errors
}

/// The text of a line such as `error: ...` or `error[E0277]: ...`.
fn error_message(line: &str) -> Option<&str> {
    let (code, message) = line.strip_prefix("error")?.split_once(": ")?;
    (code.is_empty() || code.starts_with('[')).then_some(message)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    entries
}
