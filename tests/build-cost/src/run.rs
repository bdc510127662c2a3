//! Runs cargo in the generated workspace, and reports what it took.

use crate::Result;
use crate::generate::Workspace;
use std::fs::{self, File};
use std::process::Command;
use std::time::{Instant, SystemTime};

/// Linux counts these in hundredths of a second for programs, whatever its own clock is.
const TICKS_PER_SECOND: f64 = 100.0;

#[derive(Clone, Copy)]
pub(crate) struct Took {
    pub(crate) wall: f64,
    pub(crate) user: f64,
    pub(crate) system: f64,
}

/// What a run of cargo took and said.
pub(crate) struct Ran {
    pub(crate) took: Took,
    pub(crate) said: String,
}

/// Downloads the dependencies, so that all else is offline.
pub(crate) fn fetch(workspace: &Workspace) -> Result<()> {
    finish(command(workspace, &["fetch"]))?;
    Ok(())
}

/// Runs a command that compiles this package alone: its dependencies are there from an earlier run.
pub(crate) fn recompile(workspace: &Workspace, package: &str, command: Command) -> Result<Ran> {
    File::options()
        .append(true)
        .open(workspace.source(package))?
        .set_modified(SystemTime::now())?;
    let ran = finish(command)?;
    // A build that cargo found fresh, or one of more than the package, would be timed as something else.
    let compiled: Vec<_> = ran.said.lines().filter_map(compiled_package).collect();
    if compiled != [package] {
        return Err(format!("cargo was to compile {package} alone, and compiled {compiled:?}").into());
    }
    Ok(ran)
}

fn compiled_package(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line
        .strip_prefix("Compiling ")
        .or_else(|| line.strip_prefix("Checking "))?;
    rest.split(' ').next()
}

pub(crate) fn command(workspace: &Workspace, args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(args)
        .current_dir(workspace.root())
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", workspace.root().join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TERM_QUIET", "false")
        .env("CARGO_TERM_VERBOSE", "false")
        // A cache of compiled crates would be measured instead of the compiler.
        .env("RUSTC_WRAPPER", "")
        .env("RUSTC_WORKSPACE_WRAPPER", "")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTFLAGS");
    command
}

pub(crate) fn finish(mut command: Command) -> Result<Ran> {
    let before = children()?;
    let start = Instant::now();
    let output = command.output()?;
    let wall = start.elapsed().as_secs_f64();
    let after = children()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("{command:?} failed:\n{said}").into());
    }
    let took = Took {
        wall,
        user: after.0 - before.0,
        system: after.1 - before.1,
    };
    Ok(Ran { took, said })
}

/// User and system CPU seconds of all children that have ended, and of theirs.
///
/// That is `cutime` and `cstime` of `/proc/self/stat`, for std has no `getrusage`.
fn children() -> Result<(f64, f64)> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    parse_children(&stat).ok_or_else(|| "/proc/self/stat is not as on Linux".into())
}

fn parse_children(stat: &str) -> Option<(f64, f64)> {
    // The second field is the name, in which anything may be; those wanted are the 16th and the 17th.
    let (_, rest) = stat.rsplit_once(") ")?;
    let mut fields = rest.split(' ').skip(13).map(|ticks| ticks.parse::<u32>().ok());
    Some((
        f64::from(fields.next()??) / TICKS_PER_SECOND,
        f64::from(fields.next()??) / TICKS_PER_SECOND,
    ))
}

#[cfg(test)]
mod tests {
    use super::{compiled_package, parse_children};

    #[test]
    fn cpu_times_are_those_of_children() {
        let stat = "7 (a ) b) S 1 2 3 0 -1 5 6 7 8 9 1100 1200 1300 1400 20 0 1 0 99 0";
        assert_eq!(parse_children(stat), Some((13.0, 14.0)));
        assert_eq!(parse_children("7 (a) S 1"), None);
    }

    #[test]
    fn what_cargo_compiles_is_seen() {
        assert_eq!(
            compiled_package("   Compiling ours_std_100 v0.0.0 (/x)"),
            Some("ours_std_100")
        );
        assert_eq!(
            compiled_package("    Checking ours_std_100 v0.0.0 (/x)"),
            Some("ours_std_100")
        );
        assert_eq!(compiled_package("    Finished `dev` profile"), None);
    }
}
