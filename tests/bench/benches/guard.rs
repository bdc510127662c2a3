//! Counts what must not grow unseen: instructions, and the lines of LLVM IR of the derive's output. Fails where a
//! count is more than 3 % above the one in `accepted.txt`, which `--accept` writes anew for a person to commit. Counts of
//! another compiler are not compared. (Allocations are held to the exact number by `tests/bounds/memory.rs`.)

use clerk_models_bench::cases::{self, Case};
use clerk_models_bench::{counted, hostile};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

/// How much of a growth is none.
const TOLERANCE: f64 = 1.03;

/// The group and the contender of what is read and written. The hostile documents have a list of their own.
const COUNTED: [(&str, &str); 9] = [
    ("read: token", "clerk-models, `from_str`"),
    ("read: token", "clerk-models, `from_slice`"),
    ("read: token", "clerk-models, borrowed fields"),
    ("read: user", "clerk-models, `from_str`"),
    ("read: user", "clerk-models, its own models"),
    ("read: token, 3 violations", "clerk-models, `from_str`"),
    ("read: 10,000 tokens, the last one bad", "clerk-models, `from_str`"),
    ("write: token", "clerk-models, `to_string`"),
    ("write: user", "clerk-models, `to_string` of `Wire`"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if counted::is_counted(&arguments, find) {
        return ExitCode::SUCCESS;
    }
    if !counted::can_count() {
        println!("valgrind, which counts, is not installed here: nothing is compared.");
        return ExitCode::SUCCESS;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (file, compiler) = (folder.join("accepted.txt"), printed(Command::new("rustc").arg("-V")));
    let accepts = arguments.iter().any(|argument| argument == "--accept");
    let accepted = fs::read_to_string(&file).unwrap_or_default();
    if !accepts && accepted.lines().next() != Some(compiler.trim()) {
        println!(
            "accepted.txt is of another compiler than this {}: nothing is compared.",
            compiler.trim()
        );
        return ExitCode::SUCCESS;
    }
    let counts = counts(folder);
    if accepts {
        let lines = counts.iter().map(|(name, count)| format!("{name}: {count:.0}\n"));
        fs::write(&file, format!("{}\n{}", compiler.trim(), lines.collect::<String>())).expect("the file is written");
        return ExitCode::SUCCESS;
    }
    let mut grown = false;
    for (name, count) in counts {
        let before = accepted
            .lines()
            .find_map(|line| line.strip_prefix(&name)?.strip_prefix(": ")?.parse::<f64>().ok());
        let ratio = before.map_or(f64::INFINITY, |before| count / before);
        println!("{name}: {count:.0}, {ratio:.3} of what was accepted");
        grown |= ratio > TOLERANCE;
    }
    if grown {
        eprintln!("Something has grown by more than 3 %. If that is meant: --accept, and commit accepted.txt.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The case of this group and this contender, of either list.
fn find(group: &str, contender: &str) -> Option<Case> {
    hostile::find(group, contender).or_else(|| cases::find(group, contender))
}

fn counts(folder: &Path) -> Vec<(String, f64)> {
    let usual = COUNTED
        .iter()
        .map(|(group, contender)| find(group, contender).unwrap_or_else(|| panic!("no case of {group}, {contender}")));
    let cases: Vec<Case> = usual.chain(hostile::counted()).collect();
    let counted = cases.iter().zip(counted::all(&cases));
    let counted = counted.map(|(case, count)| (format!("instructions, {}, {}", case.group, case.contender), count));
    let mut counts: Vec<(String, f64)> = counted.collect();
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "--manifest-path"]);
    command.arg(folder.join("../build-cost/Cargo.toml"));
    let lines = printed(command.args(["--", "ours", "--structs", "100"]));
    counts.extend(lines.lines().map(|line| {
        let (crates, count) = line.split_once(": ").expect("a name and a count");
        (format!("lines of IR, {crates}"), count.parse().expect("a count"))
    }));
    counts
}

fn printed(command: &mut Command) -> String {
    let output = command.output().expect("the command starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}
