//! Sets the cfg `expected_rustc` for the compiler whose wording is in `ui/rustc/*.stderr`.

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(expected_rustc)");
    let rustc = env::var_os("RUSTC").expect("cargo sets RUSTC");
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    if output.stdout.starts_with(b"rustc 1.95.") {
        println!("cargo::rustc-cfg=expected_rustc");
    }
}
