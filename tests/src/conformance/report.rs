//! The differences, the explained ones separately.

use super::compare::{Compared, compare};
use super::deviations::{LISTED, RULES};
use super::difference::Difference;
use super::facts::Facts;
use super::models::NOT_MODELLED;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a comparison found.
#[derive(Debug, Default)]
pub struct Report {
    /// What nothing explains, sorted by model.
    pub unexplained: Vec<Difference>,
    /// The reasons for the others, each with how many they are.
    pub explained: BTreeMap<&'static str, usize>,
    /// Deviations that are listed, and do not occur any more.
    pub outdated: Vec<&'static str>,
    /// The models, enums and unions that some schema says something of.
    pub met: BTreeSet<String>,
}

impl Report {
    /// The comparison of the models with documents; the stored facts should be among them, for a model reads what any
    /// version of a document has described.
    #[must_use]
    pub fn new(documents: &[&Facts]) -> Report {
        let Compared { differences, met } = compare(documents);
        let mut report = Report {
            met,
            ..Report::default()
        };
        let mut listed: Vec<_> = LISTED.iter().map(|(sentence, _)| *sentence).collect();
        for difference in differences {
            let sentence = difference.to_string();
            let rule = RULES.iter().find(|rule| (rule.applies)(&difference));
            let place = LISTED.iter().find(|(meant, _)| *meant == sentence);
            listed.retain(|meant| *meant != sentence);
            match rule.map(|rule| rule.reason).or(place.map(|(_, reason)| *reason)) {
                Some(reason) => *report.explained.entry(reason).or_default() += 1,
                None => report.unexplained.push(difference),
            }
        }
        let reasons = RULES.iter().map(|rule| rule.reason);
        let unused = reasons.filter(|reason| !report.explained.contains_key(reason));
        let stands = |schema: &str| {
            documents
                .iter()
                .flat_map(|facts| &facts.0)
                .any(|(name, _)| name == schema)
        };
        let gone = NOT_MODELLED
            .iter()
            .map(|(schema, _)| *schema)
            .filter(|schema| !stands(schema));
        report.outdated = listed.into_iter().chain(unused).chain(gone).collect();
        report
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.unexplained.is_empty() && self.outdated.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in &self.unexplained {
            writeln!(f, "{difference}")?;
        }
        for sentence in &self.outdated {
            writeln!(f, "a deviation that no longer occurs: {sentence}")?;
        }
        for (reason, count) in &self.explained {
            writeln!(f, "meant ({count}): {reason}")?;
        }
        writeln!(f, "{} unexplained", self.unexplained.len())
    }
}
