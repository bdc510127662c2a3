//! What the derive accepts, and the words with which it refuses: the cases under `tests/ui`.
//!
//! Each case that fails begins with a comment that says what is wrong, and has a `//~` at the end of a line for each
//! error that has to point there. `TRYBUILD=overwrite cargo test --test ui` writes the texts anew; the marks are not
//! written by anything, so that a text that comes and goes or moves is seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler whose own wording the cases under `tests/ui/rustc` hold.
const COMPILER: &str = "rustc 1.95.";

/// The folders of cases that fail with the derive's own words.
const THEMES: &[&str] = &[
    "enums", "extra", "flatten", "keys", "object", "order", "presence", "serde", "shape", "unions", "usable", "words",
];

#[test]
fn what_compiles_and_what_does_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    for theme in THEMES {
        cases.compile_fail(format!("ui/{theme}/*.rs"));
    }
    let version = rustc_version();
    if version.starts_with(COMPILER) {
        cases.compile_fail("ui/rustc/*.rs");
    } else {
        // Not through `println!`, which is kept from those whose tests pass.
        let mut out = std::io::stderr();
        writeln!(
            out,
            "skipped: ui/rustc has the wording of {COMPILER}x, this is {version}"
        )
        .expect("stderr");
    }
}

#[test]
fn there_is_an_error_for_each_mark_and_no_other() {
    for case in cases() {
        let (marks, errors) = (case.marks(), case.errors());
        assert!(!marks.is_empty(), "{}: nothing is marked", case.name);
        let mut lines: Vec<usize> = errors.iter().map(|error| error.line).collect();
        if case.is_of_rustc() {
            // rustc looks at types in an order of its own.
            lines.sort_unstable();
        }
        assert_eq!(
            lines, marks,
            "{}: the lines of the errors, and the lines that are marked",
            case.name
        );
        for error in errors {
            assert_eq!(error.file, case.name, "{}: an error in another file", case.name);
            let line = case.line(error.line);
            assert!(
                !line.contains("#[derive("),
                "{}: an error at the derive itself",
                case.name
            );
        }
    }
}

#[test]
fn nothing_is_said_beside_the_errors_of_the_derive() {
    for case in cases().iter().filter(|case| !case.is_of_rustc()) {
        for line in case.text.lines() {
            let line = line.trim_start();
            let ours = ["error: ", "--> ", "|", "..."]
                .iter()
                .any(|start| line.starts_with(start));
            let source = line.starts_with(|first: char| first.is_ascii_digit());
            // The second line of a text.
            let mend = case.errors().iter().any(|error| error.mend == line);
            assert!(ours || source || mend || line.is_empty(), "{}: {line}", case.name);
        }
        for error in case.errors() {
            assert!(
                !error.mend.is_empty(),
                "{}: {} has no second line",
                case.name,
                error.wrong
            );
        }
    }
}

#[test]
fn every_case_is_another_one() {
    let (mut comments, mut contents) = (BTreeMap::new(), BTreeMap::new());
    let cases = cases();
    for case in &cases {
        let (first, rest) = case.source.split_once('\n').unwrap_or_default();
        assert!(
            first.starts_with("// ") && first.ends_with('.'),
            "{}: no comment that says what it is",
            case.name
        );
        let folder = case.name.rsplit_once('/').unwrap_or_default().0;
        for (earlier, what) in [
            (comments.insert((folder, first), &case.name), "comment"),
            (contents.insert(("", rest), &case.name), "content"),
        ] {
            assert_eq!(earlier, None, "{}: the same {what}", case.name);
        }
    }
    assert!(cases.len() >= 100, "{} cases", cases.len());
    // A folder that no test runs would be forgotten.
    let folders: BTreeSet<&str> = cases.iter().filter_map(|case| case.name.split('/').nth(1)).collect();
    let run: BTreeSet<&str> = THEMES.iter().copied().chain(["rustc"]).collect();
    assert_eq!(folders, run);
}

/// A case that fails to compile.
struct Case {
    /// The path below `tests`, with slashes.
    name: String,
    source: String,
    /// What the compiler says.
    text: String,
}

/// An error as it stands in the text.
struct Header {
    wrong: String,
    /// The line under it, where the derive has one.
    mend: String,
    file: String,
    line: usize,
}

impl Case {
    fn is_of_rustc(&self) -> bool {
        self.name.starts_with("ui/rustc/")
    }

    fn line(&self, number: usize) -> &str {
        self.source.lines().nth(number - 1).unwrap_or_default()
    }

    /// The numbers of the lines that are marked, each as often as it is.
    fn marks(&self) -> Vec<usize> {
        let lines = (1..).zip(self.source.lines());
        lines
            .flat_map(|(number, line)| line.matches("//~").map(move |_| number))
            .collect()
    }

    fn errors(&self) -> Vec<Header> {
        let mut errors = Vec::new();
        let mut lines = self.text.lines();
        while let Some(line) = lines.next() {
            let Some(wrong) = header(line) else { continue };
            let mut mend = String::new();
            let place = lines.by_ref().find_map(|line| {
                let line = line.trim();
                let place = line.strip_prefix("--> ");
                if place.is_none() {
                    mend.push_str(line);
                }
                place
            });
            let place = place.unwrap_or_else(|| panic!("{}: {wrong} has no place", self.name));
            let mut parts = place.rsplitn(3, ':');
            let (_column, line) = (parts.next(), parts.next());
            errors.push(Header {
                wrong: wrong.to_owned(),
                mend,
                file: parts.next().unwrap_or_default().to_owned(),
                line: line.and_then(|line| line.parse().ok()).unwrap_or_default(),
            });
        }
        errors
    }
}

/// The text of a line that begins an error: `error: ...` or `error[E0277]: ...`.
fn header(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("error")?;
    let rest = match rest.strip_prefix('[') {
        Some(code) => code.split_once(']')?.1,
        None => rest,
    };
    rest.strip_prefix(": ")
}

/// Every case that fails, in order of its name.
fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in entries(&root.join("ui"))
        .iter()
        .filter(|folder| !folder.ends_with("pass"))
    {
        files.extend(
            entries(folder)
                .into_iter()
                .filter(|file| file.extension().is_some_and(|end| end == "rs")),
        );
    }
    let read = |file: &Path| fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let case = |file: &PathBuf| {
        let name = file.strip_prefix(root).unwrap_or(file).to_string_lossy();
        Case {
            name: name.replace('\\', "/"),
            source: read(file),
            text: read(&file.with_extension("stderr")),
        }
    };
    files.iter().map(case).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut entries: Vec<PathBuf> = entries.map(|entry| entry.expect("it is read").path()).collect();
    entries.sort();
    entries
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("rustc writes UTF-8")
}
