//! The list that the benches run: who does what with which document.

use crate::inputs::{INPUTS, Kind};
use crate::models;
#[cfg(feature = "peers")]
use crate::peers;
use crate::reader::{Broken, Reader};
pub use crate::reader::{Outcome, Prepare, Work};
use crate::writers::writers;

/// One piece of work of one contender.
pub struct Case {
    /// What is done with which document. The cases of a group follow each other, and the ratios of a group are to its
    /// first.
    pub group: String,
    pub contender: &'static str,
    /// Whether one run takes milliseconds.
    pub long: bool,
    /// What a run has to come to.
    pub outcome: Outcome,
    document: &'static str,
    prepare: Prepare,
}

impl Case {
    #[must_use]
    pub fn new(
        group: String,
        contender: &'static str,
        outcome: Outcome,
        document: &'static str,
        prepare: Prepare,
    ) -> Self {
        Case {
            group,
            contender,
            long: document.len() > 1_000_000,
            outcome,
            document,
            prepare,
        }
    }

    /// The work, ready to be done and measured.
    #[must_use]
    pub fn work(&self) -> Work {
        (self.prepare)(self.document)
    }
}

/// The cases whose group has one of these texts in its name, or all; the documents of the others are not made.
#[must_use]
pub fn cases(filters: &[String]) -> Vec<Case> {
    let wanted = |group: &str| filters.is_empty() || filters.iter().any(|filter| group.contains(filter.as_str()));
    let readers = readers();
    let right = models::right();
    let mut cases = Vec::new();
    for input in &INPUTS {
        let group = format!("read: {}", input.name);
        if !wanted(&group) {
            continue;
        }
        if let (1.., Some(prepare)) = (input.violations, right.prepare(input.kind)) {
            cases.push(Case::new(
                group.clone(),
                right.name,
                Outcome::Done,
                &input.right,
                prepare,
            ));
        }
        for reader in &readers {
            let Some(prepare) = reader.prepare(input.kind) else {
                continue;
            };
            let Some(outcome) = outcome(reader, input.violations) else {
                continue;
            };
            if input.camel_case && !reader.both_spellings {
                continue;
            }
            cases.push(Case::new(group.clone(), reader.name, outcome, &input.text, prepare));
        }
    }
    for input in INPUTS.iter().filter(|input| ["token", "user"].contains(&input.name)) {
        let group = format!("write: {}", input.name);
        if !wanted(&group) {
            continue;
        }
        for writer in writers() {
            let prepare = if input.kind == Kind::User {
                writer.user
            } else {
                writer.token
            };
            cases.push(Case::new(
                group.clone(),
                writer.name,
                Outcome::Done,
                &input.text,
                prepare,
            ));
        }
    }
    cases
}

#[must_use]
pub fn find(group: &str, contender: &str) -> Option<Case> {
    let cases = cases(&[group.to_owned()]);
    let mut cases = cases.into_iter();
    cases.find(|case| case.group == group && case.contender == contender)
}

/// All that read, the one that ratios are to first.
#[must_use]
pub fn readers() -> Vec<Reader> {
    let mut readers = vec![models::baseline()];
    readers.extend(models::readers());
    #[cfg(feature = "peers")]
    readers.extend(peers::readers());
    readers
}

/// What the reader has to make of a document with so many violations; none if it has no place there.
fn outcome(reader: &Reader, violations: usize) -> Option<Outcome> {
    match (violations, reader.broken) {
        (0, _) => Some(Outcome::Done),
        (_, Broken::Unvalidated) => None,
        (_, Broken::First) => Some(Outcome::Refused(1)),
        (_, Broken::Report(told)) => Some(Outcome::Refused(told(violations))),
    }
}
