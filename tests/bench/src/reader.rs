//! One way of reading: what it can read, and the functions that do.

use crate::inputs::Kind;
use std::hint::black_box;

/// What one run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// With as many violations as were reported; one where only the first is reported.
    Refused(usize),
}

/// A piece of work, done once with each call.
pub type Work = Box<dyn FnMut() -> Outcome>;

/// Gets the work on a document ready: what is done here is not measured.
pub type Prepare = fn(&'static str) -> Work;

/// A contender in reading.
pub struct Reader {
    pub name: &'static str,
    /// Whether it knows both cases of a key. Those that know one read the wire's.
    pub both_spellings: bool,
    /// Whether it finds what is wrong with a broken document.
    pub broken: Broken,
    pub token: Option<Prepare>,
    pub tokens: Option<Prepare>,
    pub user: Option<Prepare>,
}

impl Reader {
    /// What gets the reading of such a document ready, if it reads them.
    #[must_use]
    pub fn prepare(&self, kind: Kind) -> Option<Prepare> {
        match kind {
            Kind::Token => self.token,
            Kind::Tokens => self.tokens,
            Kind::User => self.user,
        }
    }
}

#[derive(Clone, Copy)]
pub enum Broken {
    /// It does not validate, so that it has no place among those that do.
    Unvalidated,
    /// It reports the first violation.
    First,
    /// It reports as many as this gives, for a document that has so many.
    Report(fn(usize) -> usize),
}

/// Reads over and over, for those that stop at the first violation.
pub fn first<T: 'static, E: 'static>(read: impl FnMut() -> Result<T, E> + 'static) -> Work {
    report(read, |_| 1)
}

/// Reads over and over, for those that count more.
pub fn report<T: 'static, E: 'static>(
    mut read: impl FnMut() -> Result<T, E> + 'static,
    count: fn(&E) -> usize,
) -> Work {
    Box::new(move || match black_box(read()) {
        Ok(_) => Outcome::Done,
        Err(error) => Outcome::Refused(count(&error)),
    })
}

/// Works over and over on what cannot fail.
pub fn work<T>(mut work: impl FnMut() -> T + 'static) -> Work {
    Box::new(move || {
        black_box(work());
        Outcome::Done
    })
}
