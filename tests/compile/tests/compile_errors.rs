//! The page of the docs about compile errors has the messages of the derive.

#[allow(dead_code)]
#[path = "../../../clerk-model-derive/src/message.rs"]
mod message;

use std::fs;
use std::path::Path;

#[test]
fn page_has_each_message() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../clerk-models/src/compile_errors.md");
    let page = fs::read_to_string(path).unwrap();
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
