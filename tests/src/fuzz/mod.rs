//! Fuzzing: valid documents with one schema violation and one to three changed bytes, and what holds of each answer.
//!
//! `tests/fuzz.rs` runs some of them in CI, `src/bin/fuzz.rs` any number. A document is generated from the seed and its
//! number alone, so that each can be generated again.

mod exposed;
mod models;
mod mutate;
mod oracle;
mod roots;
mod seed;
mod shape;
mod watchdog;

use fastrand::Rng;
use mutate::mutate;
use oracle::{Case, Class};
use roots::{Root, roots};
use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use watchdog::Watchdog;

/// The seed where none is given.
pub const SEED: u64 = 0x00c1_e4c0;

const THREADS: usize = 2;

/// One document in so many is also rendered over another layout.
const LAYOUTS: u64 = 4;

#[derive(Debug, Clone, Copy)]
pub struct Run {
    pub seed: u64,
    /// The number of the first document.
    pub first: u64,
    pub documents: u64,
    /// Findings after which it stops.
    pub findings: usize,
}

/// What a run has read.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub documents: u64,
    pub violations: u64,
    pub syntax: u64,
    /// The number of root types.
    pub roots: usize,
}

/// What a run has found.
#[derive(Debug)]
pub struct Outcome {
    pub counts: Counts,
    pub findings: Vec<Finding>,
}

/// A document of which something does not hold. Its secrets are planted: it may be printed.
#[derive(Debug)]
pub struct Finding {
    pub problem: String,
    pub document: Document,
}

#[derive(Debug, Default)]
pub struct Document {
    pub seed: u64,
    pub number: u64,
    pub root: &'static str,
    pub bytes: Vec<u8>,
}

impl Clone for Document {
    fn clone(&self) -> Self {
        let mut document = Document::default();
        document.clone_from(self);
        document
    }

    fn clone_from(&mut self, other: &Self) {
        (self.seed, self.number, self.root) = (other.seed, other.number, other.root);
        self.bytes.clone_from(&other.bytes);
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Document { seed, number, root, .. } = self;
        writeln!(f, "{root}, --seed {seed} --first {number} --documents 1:")?;
        write!(f, "b\"{}\"", self.bytes.escape_ascii())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.document, self.problem)
    }
}

impl Run {
    /// Generates and reads the documents. `progress` is called with the number of those read, about ten times a second.
    ///
    /// # Panics
    /// If a valid document is not read.
    #[must_use]
    pub fn run(self, progress: &dyn Fn(u64)) -> Outcome {
        let mut rng = Rng::with_seed(self.seed);
        let roots = roots(&mut rng);
        for root in &roots {
            for seed in &root.seeds {
                let case = Case::new(root, seed, seed.text.as_bytes(), true);
                let class = (root.check)(&case, &mut Vec::new());
                assert_eq!(class, Ok(Class::Valid), "{}", seed.text);
            }
        }
        let watchdog = Watchdog::new(THREADS);
        let (found, running) = (AtomicUsize::new(0), AtomicUsize::new(THREADS));
        let mut outcome = Outcome {
            counts: Counts {
                roots: roots.len(),
                ..Counts::default()
            },
            findings: Vec::new(),
        };
        thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS)
                .map(|thread| {
                    let (roots, watchdog, found, running) = (&roots, &watchdog, &found, &running);
                    scope.spawn(move || {
                        let outcome = self.part(thread, roots, watchdog, found);
                        running.fetch_sub(1, Ordering::Relaxed);
                        outcome
                    })
                })
                .collect();
            watchdog.watch(&|| running.load(Ordering::Relaxed) == 0, progress);
            for thread in threads {
                let part = thread.join().expect("panics are caught");
                outcome.counts.documents += part.counts.documents;
                outcome.counts.violations += part.counts.violations;
                outcome.counts.syntax += part.counts.syntax;
                outcome.findings.extend(part.findings);
            }
        });
        outcome.findings.sort_by_key(|finding| finding.document.number);
        outcome
    }

    fn part(self, thread: usize, roots: &[Root], watchdog: &Watchdog, found: &AtomicUsize) -> Outcome {
        let mut outcome = Outcome {
            counts: Counts::default(),
            findings: Vec::new(),
        };
        let mut output = Vec::new();
        let mut document = Document::default();
        for number in (self.first..self.first + self.documents).skip(thread).step_by(THREADS) {
            if found.load(Ordering::Relaxed) >= self.findings {
                break;
            }
            // The generator's first numbers of seeds that follow one another are similar.
            let mut rng = Rng::with_seed(self.seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let root = &roots[rng.usize(..roots.len())];
            let seed = &root.seeds[rng.usize(..root.seeds.len())];
            mutate(seed, &mut rng, &mut document.bytes);
            (document.seed, document.number, document.root) = (self.seed, number, root.name);
            watchdog.start(thread, &document);
            let case = Case::new(root, seed, &document.bytes, number % LAYOUTS == 0);
            let answer = catch_unwind(AssertUnwindSafe(|| (root.check)(&case, &mut output)));
            watchdog.stop(thread);
            let answer = answer.unwrap_or_else(|payload| Err(message(&*payload)));
            outcome.counts.documents += 1;
            match answer {
                Ok(Class::Valid) => {}
                Ok(Class::Violations) => outcome.counts.violations += 1,
                Ok(Class::Syntax) => outcome.counts.syntax += 1,
                Err(problem) => {
                    found.fetch_add(1, Ordering::Relaxed);
                    outcome.findings.push(Finding {
                        problem,
                        document: document.clone(),
                    });
                }
            }
        }
        outcome
    }
}

impl<'c> Case<'c> {
    fn new(root: &Root, seed: &'c seed::Seed, document: &'c [u8], layout: bool) -> Self {
        Case {
            document,
            original: &seed.text,
            secrets: &seed.secrets,
            shape: root.shape,
            layout,
        }
    }
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or_default())
}
