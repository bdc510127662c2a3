//! The time that each contender takes, as a ratio to the first of its group: all of a group take turns in each round,
//! so that whatever else the machine does affects all of them. Arguments pick groups by a part of their names.

use clerk_models_bench::cases::{Case, Work, cases};
use clerk_models_bench::table::{Row, Table};
use std::time::{Duration, Instant};

/// How long the first contender of a group works in each round.
const BATCH: Duration = Duration::from_millis(5);

/// How long the slowest may: who makes a report takes hundreds of times as long as who stops at the first violation.
const LONGEST: Duration = Duration::from_millis(50);

fn main() {
    // Cargo adds options of its own.
    let filters: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let cases = cases(&filters);
    for group in cases.chunk_by(|one, next| one.group == next.group) {
        println!("{}", table(group));
    }
}

fn table(group: &[Case]) -> Table<'_> {
    let mut works: Vec<Work> = group.iter().map(Case::work).collect();
    let iterations = calibrate(&mut works);
    let rounds = if group[0].long { 20 } else { 50 };

    // By contender: the nanoseconds of one run, and the ratio, of every round.
    let mut costs = vec![Vec::new(); works.len()];
    let mut ratios = vec![Vec::new(); works.len()];
    for round in 0..rounds {
        for turn in 0..works.len() {
            let contender = (turn + round) % works.len();
            costs[contender].push(batch(&mut works[contender], iterations).as_secs_f64() * 1e9 / f64::from(iterations));
        }
        for contender in 0..works.len() {
            ratios[contender].push(costs[contender][round] / costs[0][round]);
        }
    }
    let rows = group.iter().zip(costs).zip(ratios);
    let rows = rows.map(|((case, costs), ratios)| Row {
        contender: case.contender,
        cost: median(costs),
        ratio: median(ratios),
    });
    Table {
        group: &group[0].group,
        unit: "ns",
        rows: rows.collect(),
    }
}

/// How often each is to do its work in a batch.
fn calibrate(works: &mut [Work]) -> u32 {
    // The first run of some allocates what the others use.
    let slowest = works
        .iter_mut()
        .map(|work| batch(work, 1).min(batch(work, 1)))
        .max()
        .expect("a group has cases");
    let mut iterations = 1;
    while iterations * slowest < LONGEST && batch(&mut works[0], iterations) < BATCH {
        iterations += iterations.div_ceil(4);
    }
    iterations
}

fn batch(work: &mut Work, iterations: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..iterations {
        work();
    }
    start.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], values[middle])
    } else {
        values[middle]
    }
}
