//! The instructions that each contender takes, as counted by callgrind. Arguments pick groups by a part of their names.

use clerk_models_bench::cases::{Case, cases, find};
use clerk_models_bench::counted;
use clerk_models_bench::table::{Row, Table};
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if counted::is_counted(&arguments, find) {
        return ExitCode::SUCCESS;
    }
    if !counted::can_count() {
        eprintln!("Instructions are counted by valgrind, which is not installed here.");
        return ExitCode::FAILURE;
    }
    // Cargo adds options of its own.
    let filters: Vec<String> = arguments
        .into_iter()
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let cases = cases(&filters);
    for group in cases.chunk_by(|one, next| one.group == next.group) {
        println!("{}", table(group));
    }
    ExitCode::SUCCESS
}

fn table(group: &[Case]) -> Table<'_> {
    let costs = counted::all(group);
    let rows = group.iter().zip(&costs);
    let rows = rows.map(|(case, &cost)| Row {
        contender: case.contender,
        cost,
        ratio: cost / costs[0],
    });
    Table {
        group: &group[0].group,
        unit: "instructions",
        rows: rows.collect(),
    }
}
