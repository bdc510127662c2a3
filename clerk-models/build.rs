//! Tells which attributes of `#[diagnostic]` the compiler knows: they are younger than the oldest supported one.

use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let minor = minor_version();
    for (name, since) in [("diagnostic_namespace", 78), ("do_not_recommend", 85)] {
        println!("cargo:rustc-check-cfg=cfg({name})");
        if minor.map_or(true, |minor| minor >= since) {
            println!("cargo:rustc-cfg={name}");
        }
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
