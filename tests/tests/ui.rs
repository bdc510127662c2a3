//! What the derive accepts, and the words with which it refuses: the cases under `tests/ui`.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the texts anew.

use std::process::Command;

/// The compiler whose own wording the cases under `tests/ui/rustc` hold.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn what_compiles_and_what_does_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    for theme in ["shape", "object", "words", "presence", "keys", "extra"] {
        cases.compile_fail(format!("ui/{theme}/*.rs"));
    }
    let version = rustc_version();
    if version.starts_with(COMPILER) {
        cases.compile_fail("ui/rustc/*.rs");
    } else {
        println!("skipped: ui/rustc has the wording of {COMPILER}x, this is {version}");
    }
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("rustc writes UTF-8")
}
