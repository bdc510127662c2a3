//! Tells whether the compiler knows `#[diagnostic::on_unimplemented]`, which is younger than the oldest supported one.

use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-check-cfg=cfg(diagnostic_namespace)");
    if minor_version().map_or(true, |minor| minor >= 78) {
        println!("cargo:rustc-cfg=diagnostic_namespace");
    }
}

/// The 95 of `rustc 1.95.0 (...)`.
fn minor_version() -> Option<u32> {
    let output = Command::new(std::env::var_os("RUSTC")?)
        .arg("--version")
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.split('.').nth(1)?.parse().ok()
}
