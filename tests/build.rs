//! Looks for Clerk's API documents and for collected payloads, which are not part of the repository: next to the workspace, or
//! where `CLERK_CONTRACT` and `CLERK_PAYLOADS` say. Without them, the tests that need them are ignored.

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    find("CLERK_CONTRACT", "clerk_contract", "shared/contract");
    find("CLERK_PAYLOADS", "clerk_payloads", "shared/payloads");
}

/// Sets a cfg and a variable for the tests if the folder exists.
fn find(variable: &str, cfg: &str, default: &str) {
    println!("cargo::rerun-if-env-changed={variable}");
    println!("cargo::rustc-check-cfg=cfg({cfg})");
    let tests = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = env::var_os(variable).map_or_else(|| tests.join("../..").join(default), PathBuf::from);
    if let Ok(folder) = folder.canonicalize() {
        println!("cargo::rerun-if-changed={}", folder.display());
        println!("cargo::rustc-cfg={cfg}");
        println!("cargo::rustc-env={variable}_FOLDER={}", folder.display());
    }
}
