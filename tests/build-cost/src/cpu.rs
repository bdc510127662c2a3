//! User CPU time of compiling a crate alone.

use crate::generate::{Contender, Group, Workspace, bare_package};
use crate::options::Options;
use crate::table::{Row, Unit, print};
use crate::{Result, run};
use std::process::Command;

const BUILDS: [(&str, &[&str]); 4] = [
    ("check", &["check"]),
    ("debug build", &["build"]),
    ("release build", &["build", "--release"]),
    (
        "release build, thin LTO, one codegen unit",
        &[
            "build",
            "--release",
            "--config",
            "profile.release.lto=\"thin\"",
            "--config",
            "profile.release.codegen-units=1",
        ],
    ),
];

/// With cargo's default profiles unless said otherwise, without incremental compilation.
pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    // What the packages depend on, and the bare ones depend on too.
    for contender in Contender::ALL {
        for (_, args) in BUILDS {
            run::finish(build(workspace, &bare_package(contender), args))?;
        }
    }
    let mut rows = Vec::new();
    for group in Group::all(options) {
        let mut builds = BUILDS.map(|(build, _)| Row::new(format!("{}, {build}", group.label()), Unit::Seconds));
        for round in 1..=options.rounds {
            for contender in Contender::ALL {
                let package = group.package(contender);
                eprintln!("{package}: CPU time, round {round}");
                for ((_, args), row) in BUILDS.iter().zip(&mut builds) {
                    let ran = run::recompile(workspace, &package, build(workspace, &package, args))?;
                    row.push(contender, ran.took.user);
                }
            }
        }
        rows.extend(builds);
    }
    print("User CPU seconds of the crate alone", &rows);
    Ok(())
}

fn build(workspace: &Workspace, package: &str, args: &[&str]) -> Command {
    run::command(workspace, &[args, &["--offline", "--package", package]].concat())
}
