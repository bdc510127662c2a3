//! Work that grows: the same reading of documents of more and more tokens, violations or levels.

use crate::cases::{Case, Outcome, Prepare};
use crate::inputs::tokens;
use crate::json::{Json, object};
use crate::models::{ours, with_report};
use clerk_models::ClerkModel;

/// One way to grow.
pub struct Series {
    /// What there is more and more of.
    pub name: &'static str,
    pub sizes: &'static [usize],
    document: fn(usize) -> String,
    /// How many violations the report has.
    violations: fn(usize) -> usize,
    read: Prepare,
}

impl Series {
    #[must_use]
    pub fn case(&self, size: usize) -> Case {
        let outcome = match (self.violations)(size) {
            0 => Outcome::Done,
            violations => Outcome::Refused(violations),
        };
        let document = (self.document)(size).leak();
        Case::new(format!("{size} {}", self.name), CONTENDER, outcome, document, self.read)
    }
}

const CONTENDER: &str = "clerk-models, `from_str`";

pub const SERIES: [Series; 6] = [
    Series {
        name: "tokens",
        sizes: &[1, 10, 100, 1_000, 10_000],
        document: |size| tokens(size, |_| 0),
        violations: |_| 0,
        read: with_report::<Vec<ours::OAuthAccessToken>>,
    },
    Series {
        name: "tokens, the last one bad",
        sizes: &[1, 10, 100, 1_000, 10_000],
        document: |size| tokens(size, |index| usize::from(index + 1 == size)),
        violations: |_| 1,
        read: with_report::<Vec<ours::OAuthAccessToken>>,
    },
    Series {
        name: "of 100 tokens bad",
        sizes: &[1, 10, 100],
        document: |size| tokens(100, |index| usize::from(index >= 100 - size)),
        violations: |size| size,
        read: with_report::<Vec<ours::OAuthAccessToken>>,
    },
    Series {
        name: "tokens, all bad",
        sizes: &[1, 10, 100, 1_000],
        document: |size| tokens(size, |_| 1),
        // The most that a report holds.
        violations: |size| size.min(100),
        read: with_report::<Vec<ours::OAuthAccessToken>>,
    },
    Series {
        name: "levels",
        sizes: &[1, 10, 100],
        document: |size| levels(size, Json::from(1)),
        violations: |_| 0,
        read: with_report::<Node>,
    },
    Series {
        name: "levels, the deepest bad",
        sizes: &[1, 10, 100],
        document: |size| levels(size, Json::from("one")),
        violations: |_| 1,
        read: with_report::<Node>,
    },
];

#[must_use]
pub fn find(group: &str, contender: &str) -> Option<Case> {
    let (size, name) = group.split_once(' ')?;
    let series = SERIES
        .iter()
        .find(|series| series.name == name && contender == CONTENDER)?;
    Some(series.case(size.parse().ok()?))
}

/// A model in itself.
#[derive(ClerkModel)]
#[clerk_model(object = "node")]
pub struct Node {
    pub number: i64,
    pub child: Option<Box<Node>>,
}

/// So many nodes in each other, with this number in the innermost.
fn levels(count: usize, number: Json) -> String {
    let innermost = object! { "object": "node", "number": number };
    let document = (1..count).fold(innermost, |child, _| {
        object! { "object": "node", "number": 1, "child": child }
    });
    document.compact()
}
