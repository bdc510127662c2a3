//! How instructions grow with what is read: `log(ratio of costs) / log(ratio of sizes)`, which is 1 where twice as much
//! takes twice as many. Fails where one is above 1.1. A size of 1 is printed, and takes no part: what a run takes once,
//! however little it reads, would hide how it grows.

use clerk_models_bench::counted;
use clerk_models_bench::series::{SERIES, Series, find};
use clerk_models_bench::table::thousands;
use std::env;
use std::process::{Command, ExitCode};

/// The steepest slope.
const LIMIT: f64 = 1.1;

/// glibc's settings.
const TUNABLES: &str = "GLIBC_TUNABLES";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if counted::is_counted(&arguments, find) {
        return ExitCode::SUCCESS;
    }
    if !counted::can_count() {
        println!("valgrind, which counts, is not installed here: nothing is compared.");
        return ExitCode::SUCCESS;
    }
    // By default, glibc keeps small freed pieces at hand until much is freed at once, so that each of 100 tokens is
    // cheaper than each of 10 or of 1,000. The processes that are counted inherit the variable.
    if env::var_os(TUNABLES).is_none() {
        let mut itself = Command::new(env::current_exe().expect("the path of this program"));
        let status = itself.args(arguments).env(TUNABLES, "glibc.malloc.mxfast=0").status();
        let is_success = status.expect("this program starts").success();
        return if is_success {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    // All are printed, also after a steep one.
    let steepest = SERIES.iter().map(print).fold(0.0, f64::max);
    if steepest > LIMIT {
        eprintln!("A slope is above {LIMIT}.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Prints the costs of a series and its slopes, and returns the steepest.
fn print(series: &Series) -> f64 {
    let cases: Vec<_> = series.sizes.iter().map(|&size| series.case(size)).collect();
    let points: Vec<_> = series.sizes.iter().copied().zip(counted::all(&cases)).collect();
    println!("### {}\n\n| | instructions | slope |\n|---:|---:|---:|", series.name);
    let mut steepest: f64 = 0.0;
    let mut before = None;
    for &(size, cost) in &points {
        let slope = before.map(|before| slope(before, (size, cost)));
        let text = slope.map_or(String::new(), |slope| format!("{slope:.2}"));
        println!("| {} | {} | {text} |", thousands(size), thousands(cost));
        steepest = steepest.max(slope.unwrap_or_default());
        before = (size > 1).then_some((size, cost));
    }
    let whole = slope(points[1], points[points.len() - 1]);
    println!("| whole | | {whole:.2} |\n");
    steepest.max(whole)
}

fn slope(one: (usize, f64), other: (usize, f64)) -> f64 {
    #[allow(clippy::cast_precision_loss)] // Sizes are small.
    let sizes = other.0 as f64 / one.0 as f64;
    (other.1 / one.1).ln() / sizes.ln()
}
