//! A debug build of everything, into an empty target directory: `clerk-models` with all models, against the other crate
//! that is maintained for this API.

use crate::generate::Workspace;
use crate::options::Options;
use crate::{Result, run};
use std::fs;
use std::path::Path;

pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../clerk-models")
        .canonicalize()?;
    let contenders = [
        (
            "clerk-models",
            format!("clerk-models = {{ path = '{}' }}", ours.display()),
        ),
        ("clerk-rs", "clerk-rs = \"=0.5.0\"".to_owned()),
    ];
    let mut tables = Vec::new();
    for (name, dependency) in contenders {
        let folder = workspace.root().join(format!("{name}-catalogue"));
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/lib.rs"), "")?;
        let manifest = "[workspace]\n[package]\nname = \"catalogue\"\nversion = \"0.0.0\"\nedition = \"2021\"\n";
        fs::write(
            folder.join("Cargo.toml"),
            format!("{manifest}[dependencies]\n{dependency}\n"),
        )?;
        let mut fetch = run::command(workspace, &["fetch"]);
        fetch.current_dir(&folder);
        run::finish(fetch)?;
        tables.push((name, folder, Vec::new()));
    }
    // Not incremental, as whatever comes from a registry.
    for round in 1..=options.rounds {
        for (name, folder, times) in &mut tables {
            eprintln!("{name}: cold build, round {round}");
            let target = folder.join("target");
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let mut build = run::command(workspace, &["build", "--offline"]);
            build.current_dir(&folder).env("CARGO_TARGET_DIR", &target);
            let took = run::finish(build)?.took;
            times.push((took.wall, took.user + took.system));
        }
    }
    println!(
        "## Seconds of a cold debug build with all models, round by round\n\n| | wall | user and system |\n|---|---|---|"
    );
    for (name, _, times) in &tables {
        let walls: Vec<String> = times.iter().map(|(wall, _)| format!("{wall:.2}")).collect();
        let cpus: Vec<String> = times.iter().map(|(_, cpu)| format!("{cpu:.2}")).collect();
        println!("| {name} | {} | {} |", walls.join(", "), cpus.join(", "));
    }
    Ok(())
}
