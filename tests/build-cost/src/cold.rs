//! A debug build with all dependencies, into an empty target directory.

use crate::generate::{Contender, Workspace, bare_package};
use crate::options::Options;
use crate::table::{Row, Unit, print};
use crate::{Result, run};
use std::fs;

/// The derive and the runtime without the catalogue of Clerk's objects, against serde, its derive and `serde_json`.
pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    let target = workspace.root().join("target-cold");
    let mut wall = Row::new("wall".to_owned(), Unit::Seconds);
    let mut cpu = Row::new("user and system".to_owned(), Unit::Seconds);
    for round in 1..=options.rounds {
        for contender in [Contender::SerdeDerive, Contender::Ours] {
            let package = bare_package(contender);
            eprintln!("{package}: cold build, round {round}");
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let mut command = run::command(workspace, &["build", "--offline", "--package", &package]);
            command.env("CARGO_TARGET_DIR", &target);
            let took = run::finish(command)?.took;
            wall.push(contender, took.wall);
            cpu.push(contender, took.user + took.system);
        }
    }
    print("Seconds of a cold debug build of the dependencies", &[wall, cpu]);
    Ok(())
}
