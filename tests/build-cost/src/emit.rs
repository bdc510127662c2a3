//! The size of what the compiler makes of a crate: lines of LLVM IR and bytes of machine code.

use crate::generate::{Contender, Group, Workspace};
use crate::options::{Options, Part};
use crate::table::{Row, Unit, print};
use crate::{Result, elf, ir, run};
use std::fs::{self, File};
use std::io::BufReader;

/// Both are of one codegen unit, in which nothing is there twice.
pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut lines = Vec::new();
    let mut bytes = Vec::new();
    for group in Group::all(options) {
        let label = group.label();
        if options.wants(Part::Ir) {
            let mut row = Row::new(format!("{label}, debug"), Unit::Count);
            for contender in Contender::ALL {
                row.push(contender, emit(workspace, group, contender, &[], &["llvm-ir"])?.lines);
            }
            lines.push(row);
        }
        let mut what = Vec::new();
        if options.wants(Part::Ir) {
            what.push("llvm-ir");
        }
        if options.wants(Part::Text) {
            what.push("obj");
        }
        let mut line_row = Row::new(format!("{label}, release"), Unit::Count);
        let mut byte_row = Row::new(label, Unit::Count);
        for contender in Contender::ALL {
            let emitted = emit(workspace, group, contender, &["--release"], &what)?;
            line_row.push(contender, emitted.lines);
            byte_row.push(contender, emitted.bytes);
        }
        lines.push(line_row);
        bytes.push(byte_row);
    }
    if options.wants(Part::Ir) {
        print("Lines of LLVM IR inside function bodies", &lines);
    }
    if options.wants(Part::Text) {
        print("Bytes of machine code (`.text` of the crate's object), release", &bytes);
    }
    Ok(())
}

/// What is compared with what it was before.
pub(crate) fn print_ours(workspace: &Workspace, options: &Options) -> Result<()> {
    for group in Group::all(options) {
        let emitted = emit(workspace, group, Contender::Ours, &[], &["llvm-ir"])?;
        println!("{}: {}", group.label(), emitted.lines);
    }
    Ok(())
}

/// What was not asked for is zero.
#[derive(Default)]
struct Emitted {
    lines: f64,
    bytes: f64,
}

fn emit(workspace: &Workspace, group: Group, contender: Contender, profile: &[&str], what: &[&str]) -> Result<Emitted> {
    let package = group.package(contender);
    eprintln!("{package}: {} {}", what.join(" and "), profile.concat());
    let file = |what: &str| workspace.root().join(format!("{package}.{what}"));
    let emit: Vec<_> = what
        .iter()
        .map(|what| format!("{what}={}", file(what).display()))
        .collect();
    let emit = format!("--emit={}", emit.join(","));
    let args = [&["rustc", "--lib", "--package", &package, "--offline"], profile].concat();
    let after = ["--", &emit, "-C", "codegen-units=1"];
    run::finish(run::command(workspace, &[args.as_slice(), &after].concat()))?;

    let mut emitted = Emitted::default();
    if what.contains(&"llvm-ir") {
        emitted.lines = ir::lines(BufReader::new(File::open(file("llvm-ir"))?))?.into();
        fs::remove_file(file("llvm-ir"))?;
    }
    if what.contains(&"obj") {
        let bytes = elf::executable_bytes(&fs::read(file("obj"))?).ok_or("the object is not 64-bit ELF")?;
        emitted.bytes = u32::try_from(bytes)?.into();
        fs::remove_file(file("obj"))?;
    }
    Ok(emitted)
}
