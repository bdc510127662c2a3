//! Macro expansion: what rustc's pass `macro_expand_crate` takes, per struct.
//!
//! The pass runs the derive and parses what it wrote. Only nightly compilers print the times of passes; `RUSTC_BOOTSTRAP`
//! makes a stable one do so. It names the generated crates alone, for with `1` some dependencies would compile other
//! code than on stable.

use crate::generate::{Contender, EXPANDED, Group, Workspace};
use crate::options::Options;
use crate::table::{Row, Unit, print};
use crate::{Result, run};

const PASS: &str = "macro_expand_crate";

/// How macros are compiled; cargo's default is the same for release builds.
const MACROS: [(&str, &str); 2] = [
    (
        "macros at opt-level 0, the default",
        "profile.dev.build-override.opt-level=0",
    ),
    ("macros at opt-level 3", "profile.dev.build-override.opt-level=3"),
];

pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    let group = Group::EXPANDED;
    let mut rows = MACROS.map(|(label, _)| Row::new(label.to_owned(), Unit::Microseconds));
    // The first round builds the dependencies, and is not counted.
    for round in 0..=options.rounds {
        for contender in Contender::ALL {
            let package = group.package(contender);
            eprintln!("{package}: expansion, round {round}");
            for ((_, profile), row) in MACROS.iter().zip(&mut rows) {
                let seconds = expand(workspace, &package, profile, round == 0)?;
                if round > 0 {
                    row.push(contender, seconds * 1e6 / f64::from(EXPANDED));
                }
            }
        }
    }
    let title = "Microseconds of macro expansion per struct";
    print(
        &format!("{title}: `-Z time-passes`, {PASS}, of {EXPANDED} structs, the least of the rounds"),
        &rows,
    );
    Ok(())
}

fn expand(workspace: &Workspace, package: &str, profile: &str, first: bool) -> Result<f64> {
    let args = [
        "rustc",
        "--lib",
        "--profile",
        "check",
        "--offline",
        "--config",
        profile,
        "--package",
        package,
    ];
    let mut command = run::command(workspace, &[&args[..], &["--", "-Z", "time-passes"]].concat());
    command
        .env(
            "RUSTC_BOOTSTRAP",
            Contender::ALL
                .map(|contender| Group::EXPANDED.package(contender))
                .join(","),
        )
        // Build scripts run again when RUSTC_BOOTSTRAP changes.
        .env("CARGO_TARGET_DIR", workspace.root().join("target-expand"));
    let ran = if first {
        run::finish(command)?
    } else {
        run::recompile(workspace, package, command)?
    };
    pass(&ran.said).ok_or_else(|| format!("rustc does not tell how long {PASS} took").into())
}

/// The seconds in the pass's line, of the shape `time:   0.004; rss: ... macro_expand_crate`.
fn pass(said: &str) -> Option<f64> {
    let line = said.lines().find(|line| line.split_whitespace().last() == Some(PASS))?;
    line.trim_start()
        .strip_prefix("time:")?
        .split(';')
        .next()?
        .trim()
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::pass;

    #[test]
    fn the_line_of_the_pass_is_read() {
        let said = "time:   0.104; rss:   44MB ->   60MB (  +17MB)\texpand_crate\n\
                    time:   0.012; rss:   44MB ->   60MB (  +17MB)\tmacro_expand_crate\n";
        assert_eq!(pass(said), Some(0.012));
        assert_eq!(pass("    Finished `dev` profile"), None);
    }
}
