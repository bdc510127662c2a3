//! The instructions that each contender takes, as counted by callgrind. Arguments pick groups by a part of their names.

use clerk_models_bench::cases::{cases, Case};
use clerk_models_bench::counted;
use clerk_models_bench::table::{Row, Table};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::{env, thread};

/// Counting takes memory and a processor for each process.
const PARALLEL: usize = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if counted::is_counted(&arguments) {
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
    let next = AtomicUsize::new(0);
    let costs = Mutex::new(vec![0.0; group.len()]);
    thread::scope(|scope| {
        for _ in 0..PARALLEL {
            scope.spawn(|| loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(case) = group.get(index) else { break };
                let cost = counted::instructions(case);
                costs.lock().expect("no thread panicked")[index] = cost;
            });
        }
    });
    let costs = costs.into_inner().expect("no thread panicked");
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
