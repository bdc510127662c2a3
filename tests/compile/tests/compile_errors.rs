//! The page of the docs about compile errors has the messages of the derive.

#[allow(dead_code)]
#[path = "../../../clerk-model-derive/src/message.rs"]
mod message;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The files whose texts rustc shows.
const RUNTIME: [&str; 7] = [
    "derive_support/field.rs",
    "derive_support/option.rs",
    "model.rs",
    "schema/mod.rs",
    "schema/consistency.rs",
    "schema/integer_enum.rs",
    "ser/tagged.rs",
];

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../clerk-models/src")
}

#[test]
fn page_has_each_message() {
    let page = fs::read_to_string(sources().join("compile_errors.md")).unwrap();
    // The last part is about rustc's errors.
    let (own, _) = page.split_once("# From rustc").unwrap();
    let entries = own.split("\n## ").skip(1);
    let entries: Vec<[&str; 2]> = entries
        .map(|entry| {
            let (wrong, rest) = entry.split_once("\n\n").unwrap();
            let (fix, example) = rest.split_once("\n\n").unwrap();
            assert!(
                example.starts_with("```\n# use clerk_models::ClerkModel;\n// was: "),
                "{wrong}"
            );
            [wrong, fix]
        })
        .collect();
    assert_eq!(entries, message::CATALOGUE);
}

#[test]
fn page_has_each_text_for_rustc() {
    let page = fs::read_to_string(sources().join("compile_errors.md")).unwrap();
    let (_, of_rustc) = page.split_once("# From rustc").unwrap();
    let headings: BTreeSet<String> = of_rustc
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .map(str::to_owned)
        .collect();

    let mut texts = BTreeSet::new();
    for file in RUNTIME {
        let source = fs::read_to_string(sources().join(file)).unwrap();
        let (source, _) = source.split_once("#[cfg(test)]").unwrap_or((&source, ""));
        for line in source.lines().map(str::trim) {
            let message = line
                .strip_prefix("message = \"")
                .and_then(|rest| rest.strip_suffix("\","));
            // The first line of an `assert!`'s text.
            let assertion = line.strip_prefix('"').and_then(|rest| rest.strip_suffix("\\n\\"));
            texts.extend(message.or(assertion).map(str::to_owned));
        }
    }
    assert_eq!(headings, texts);
}
