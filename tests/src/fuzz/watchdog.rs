//! Ends the process where a document is not answered.

use super::Document;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long an answer may take.
const LIMIT: Duration = Duration::from_secs(10);

const INTERVAL: Duration = Duration::from_millis(100);

/// What each thread is reading, and since when.
pub(super) struct Watchdog {
    slots: Vec<Mutex<Slot>>,
    pub(super) documents: AtomicU64,
}

#[derive(Default)]
struct Slot {
    since: Option<Instant>,
    document: Document,
}

impl Watchdog {
    pub(super) fn new(threads: usize) -> Self {
        Watchdog {
            slots: (0..threads).map(|_| Mutex::default()).collect(),
            documents: AtomicU64::new(0),
        }
    }

    pub(super) fn start(&self, thread: usize, document: &Document) {
        let mut slot = self.slots[thread].lock().unwrap_or_else(PoisonError::into_inner);
        slot.document.clone_from(document);
        slot.since = Some(Instant::now());
    }

    pub(super) fn stop(&self, thread: usize) {
        let mut slot = self.slots[thread].lock().unwrap_or_else(PoisonError::into_inner);
        slot.since = None;
        self.documents.fetch_add(1, Ordering::Relaxed);
    }

    /// Watches as long as there are threads that read, and reports how many documents have been read.
    pub(super) fn watch(&self, is_done: &dyn Fn() -> bool, progress: &dyn Fn(u64)) {
        while !is_done() {
            thread::sleep(INTERVAL);
            for slot in &self.slots {
                let slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
                if slot.since.is_some_and(|since| since.elapsed() > LIMIT) {
                    eprintln!("no answer in {LIMIT:?} to {}", slot.document);
                    std::process::abort();
                }
            }
            progress(self.documents.load(Ordering::Relaxed));
        }
    }
}
