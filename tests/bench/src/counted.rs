//! Counting the instructions of a case with callgrind: it runs twice as a process of its own, with few and with more
//! iterations, and what is more in the second run is divided by them.

use crate::cases::Case;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, thread};

/// What begins the arguments of such a process: the group, the contender and the number of iterations follow.
const CHILD: &str = "--child";

/// Counting takes memory and a processor for each process.
const PARALLEL: usize = 2;

#[must_use]
pub fn can_count() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok()
}

/// Does what is to be counted, if the arguments say that this is the process for it; `find` knows the cases by group
/// and contender.
///
/// # Panics
/// If the arguments name no case.
#[must_use]
pub fn is_counted(arguments: &[String], find: fn(&str, &str) -> Option<Case>) -> bool {
    let [child, group, contender, iterations, ..] = arguments else {
        return false;
    };
    if child != CHILD {
        return false;
    }
    let mut work = find(group, contender).expect("the case is listed").work();
    for _ in 0..iterations.parse().expect("a number of iterations") {
        work();
    }
    true
}

/// The instructions of one run of each case. Whoever calls this calls [`is_counted`] first.
///
/// # Panics
/// If they cannot be counted.
#[must_use]
pub fn all(cases: &[Case]) -> Vec<f64> {
    let next = AtomicUsize::new(0);
    let costs = Mutex::new(vec![0.0; cases.len()]);
    thread::scope(|scope| {
        for _ in 0..PARALLEL {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(index) else { break };
                    let cost = instructions(case);
                    costs.lock().expect("no thread panicked")[index] = cost;
                }
            });
        }
    });
    costs.into_inner().expect("no thread panicked")
}

/// The instructions of one run of the case. Whoever calls this calls [`is_counted`] first.
///
/// # Panics
/// If it cannot be counted.
#[must_use]
pub fn instructions(case: &Case) -> f64 {
    let (few, more) = if case.long { (1, 2) } else { (3, 23) };
    (count(case, more) - count(case, few)) / f64::from(more - few)
}

/// The instructions of the whole process.
fn count(case: &Case, iterations: i32) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--cache-sim=no", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().expect("the path of this program"))
        .args([CHILD, &case.group, case.contender, &iterations.to_string()])
        .output()
        .expect("valgrind starts");
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {}: {log}", case.group, case.contender);
    let collected = log.lines().find_map(|line| line.split_once("Collected :"));
    let (_, count) = collected.expect("valgrind prints what it collected");
    count.trim().parse().expect("a number of instructions")
}
