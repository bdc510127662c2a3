//! What hostile documents cost, each doubled four times, against reading a `Value` from the same document in the same
//! run. Fails where an error holds, or its report allocates, more than it may; times vary, and are marked alone.
//!
//! A `Value` is not read to its end where it is too deep, or where a number or an escape is out of range. There, the report is
//! compared with what `serde_json` takes to skip the document as a whole, which is less than a `Value` would take.
//!
//! Times are those of an allocator that counts, while it does not: a little more for each allocation, of which a `Value`
//! makes most. An argument selects the shapes that have it in their name.

use allocation_counter::{measure, opt_out};
use clerk_models_bench::hostile::{LIMIT, SHAPES, Shape};
use clerk_models_bench::table::thousands;
use clerk_models_bench::uncounted;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, iter};

/// What a report may take, whatever the document is.
const FREE: Duration = Duration::from_millis(1);

/// The bytes that an error may hold, in addition to a tenth of the document.
const RETAINED: usize = 64 << 10;

/// The bytes that a report may take, in addition to half of the document: a little for each open array or object.
const EXTRA: usize = 128 << 10;

/// How often both are timed, and for how long at most if that is not often enough.
const ROUNDS: usize = 15;
const PATIENCE: Duration = Duration::from_millis(400);
const FEWEST_ROUNDS: usize = 3;

struct Point {
    size: usize,
    bytes: usize,
    value: Duration,
    ours: Duration,
    /// What the error holds.
    retained: usize,
    /// What the whole call has at its peak, beyond what deserialization has at its own.
    extra: usize,
    report: usize,
}

fn main() -> ExitCode {
    uncounted::set(|work| opt_out(work));
    // cargo passes options.
    let filter = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    println!(
        "| shape | size | bytes | `Value`, µs | ours, µs | ratio | less 1 ms | slope | retained | of 64 KiB + 1/10 | extra | \
         of the document | report alone | |\n|---|{}---|",
        "---:|".repeat(12)
    );
    let mut within = true;
    let shapes = SHAPES.iter().flat_map(|theme| theme.iter());
    for shape in shapes.filter(|shape| {
        filter
            .as_ref()
            .is_none_or(|filter| shape.name.contains(filter.as_str()))
    }) {
        let mut before = None;
        for size in shape.sizes {
            let point = Point::of(shape, size);
            within &= point.is_within_memory(shape);
            point.print(shape, before.as_ref());
            before = Some(point);
        }
    }
    if !within {
        eprintln!("A hostile document takes more memory than it may.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

impl Point {
    fn of(shape: &Shape, size: usize) -> Self {
        let document = (shape.document)(size);
        let (value, ours) = times(shape, &document);
        let read = peak(|| assert!(!(shape.reads)(&document), "{}", shape.name));
        let report = peak(|| drop((shape.report_alone)(&document)));
        let mut error = None;
        let whole = measure(|| error = (shape.report)(&document));
        assert!(error.is_some(), "{}", shape.name);
        Point {
            size,
            bytes: document.len(),
            value,
            ours,
            retained: usize::try_from(whole.bytes_current).unwrap_or_default(),
            extra: bytes(whole.bytes_max).saturating_sub(read),
            report,
        }
    }

    fn is_within_memory(&self, shape: &Shape) -> bool {
        let is_small = shape.is_foreign || self.extra <= self.bytes / 2 + EXTRA;
        is_small && self.retained <= self.retained_limit()
    }

    fn retained_limit(&self) -> usize {
        RETAINED + self.bytes / 10
    }

    fn is_in_time(&self) -> bool {
        self.ours <= self.value.mul_f64(LIMIT) + FREE
    }

    fn print(&self, shape: &Shape, before: Option<&Point>) {
        let slope = before.map_or(String::new(), |before| {
            let sizes = ratio(self.size, before.size).ln();
            format!("{:.2}", per(self.ours, before.ours).ln() / sizes)
        });
        let marks = [
            (!self.is_in_time()).then_some("over"),
            (!self.is_within_memory(shape)).then_some("over in memory"),
        ];
        println!(
            "| {} | {} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {slope} | {} | {:.2} | {} | {:.2} | {} | {} |",
            shape.name,
            thousands(self.size),
            thousands(self.bytes),
            micros(self.value),
            micros(self.ours),
            per(self.ours, self.value),
            per(self.ours.saturating_sub(FREE), self.value),
            thousands(self.retained),
            ratio(self.retained, self.retained_limit()),
            thousands(self.extra),
            ratio(self.extra, self.bytes),
            thousands(self.report),
            marks.into_iter().flatten().collect::<Vec<_>>().join(", "),
        );
    }
}

/// The medians of reading a `Value` and of the report, in turn.
fn times(shape: &Shape, document: &str) -> (Duration, Duration) {
    let start = Instant::now();
    let is_value = serde_json::from_str::<Value>(document).is_ok();
    let rounds = iter::from_fn(|| {
        let value = time(|| {
            if is_value {
                drop(black_box(serde_json::from_str::<Value>(document)));
            } else {
                drop(black_box(serde_json::from_str::<IgnoredAny>(document)));
            }
        });
        let ours = time(|| drop(black_box((shape.report)(document))));
        Some((value, ours))
    });
    let (mut values, mut ours) = (Vec::new(), Vec::new());
    for (value, report) in rounds.take(ROUNDS) {
        values.push(value);
        ours.push(report);
        if values.len() >= FEWEST_ROUNDS && start.elapsed() > PATIENCE {
            break;
        }
    }
    (median(values), median(ours))
}

fn time(mut work: impl FnMut()) -> Duration {
    let mut taken = Duration::ZERO;
    opt_out(|| {
        let start = Instant::now();
        work();
        taken = start.elapsed();
    });
    taken
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The most bytes that are allocated at one time.
fn peak(work: impl FnOnce()) -> usize {
    bytes(measure(work).bytes_max)
}

fn bytes(count: u64) -> usize {
    usize::try_from(count).expect("it was allocated")
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn per(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

#[allow(clippy::cast_precision_loss)] // Sizes are small.
fn ratio(one: usize, other: usize) -> f64 {
    one as f64 / other as f64
}
