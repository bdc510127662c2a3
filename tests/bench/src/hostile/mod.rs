//! Documents that cost their author little and the report much. Every one is refused.

mod documents;
mod models;
mod shapes;
mod wide;

use crate::cases::{Case, Outcome, Prepare};
use crate::models::with_report;
use crate::uncounted::Uncounted;
use clerk_models::{HasSchema, ValidationError, from_str};
use serde::de::DeserializeOwned;
pub use shapes::SHAPES;

/// Bytes, doubled four times.
const BYTES: [usize; 5] = [1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20];

/// Levels: `serde_json` reads 127.
const LEVELS: [usize; 5] = [7, 15, 30, 60, 120];

/// How many bytes, or levels, the documents have whose instructions are counted.
const COUNTED_BYTES: usize = 20_000;
const COUNTED_LEVELS: usize = 30;

/// How many times as long as `serde_json` takes for a `Value`.
pub const LIMIT: f64 = 10.0;

/// A way to grow a hostile document.
pub struct Shape {
    pub name: &'static str,
    pub sizes: [usize; 5],
    pub document: fn(usize) -> String,
    /// The report; none if the document is valid.
    pub report: fn(&str) -> Option<ValidationError>,
    /// The same, with deserialization in [`Uncounted`].
    pub report_alone: fn(&str) -> Option<ValidationError>,
    /// Whether `serde_json` reads the type.
    pub reads: fn(&str) -> bool,
    /// Whether the type has a `Deserialize` of somebody else, which takes what memory it takes.
    pub is_foreign: bool,
    prepare: Prepare,
    counted_size: usize,
}

impl Shape {
    /// A document of so many bytes, read as a type.
    const fn bytes<T: DeserializeOwned + HasSchema + 'static>(
        name: &'static str,
        document: fn(usize) -> String,
    ) -> Self {
        Shape {
            name,
            sizes: BYTES,
            document,
            report: |json| from_str::<T>(json).err(),
            report_alone: |json| from_str::<Uncounted<T>>(json).err(),
            reads: |json| serde_json::from_str::<T>(json).is_ok(),
            is_foreign: false,
            prepare: with_report::<T>,
            counted_size: COUNTED_BYTES,
        }
    }

    /// The type has a `Deserialize` of somebody else.
    const fn foreign(self) -> Self {
        Shape {
            is_foreign: true,
            ..self
        }
    }

    /// A document of so many levels, read as a type.
    const fn levels<T: DeserializeOwned + HasSchema + 'static>(
        name: &'static str,
        document: fn(usize) -> String,
    ) -> Self {
        Shape {
            sizes: LEVELS,
            counted_size: COUNTED_LEVELS,
            ..Shape::bytes::<T>(name, document)
        }
    }

    /// The report on a document of moderate size, to be counted.
    fn case(&self) -> Case {
        let document = (self.document)(self.counted_size).leak();
        let violations = (self.report)(document).map_or(0, |error| error.violations().len());
        let outcome = Outcome::Refused(violations);
        Case::new(group(self.name), CONTENDER, outcome, document, self.prepare)
    }
}

const CONTENDER: &str = "clerk-models, `from_str`";

fn group(name: &str) -> String {
    format!("hostile: {name}")
}

/// The shapes whose instructions are held.
pub const COUNTED: [&str; 10] = [
    "long key with escapes",
    "unknown keys as long as missing fields",
    "unlisted values with escapes",
    "unlisted discriminators",
    "late tags, empty lists",
    "wrong map keys",
    "wide characters",
    "integers out of range",
    "users without fields",
    "wrong tags in each other",
];

/// The cases of [`COUNTED`], which [`find`] finds.
///
/// # Panics
/// If it lists a shape that does not exist.
#[must_use]
pub fn counted() -> Vec<Case> {
    COUNTED
        .iter()
        .map(|name| find(&group(name), CONTENDER).unwrap_or_else(|| panic!("no shape {name}")))
        .collect()
}

#[must_use]
pub fn find(wanted: &str, contender: &str) -> Option<Case> {
    let shape = SHAPES
        .iter()
        .flat_map(|theme| theme.iter())
        .find(|shape| group(shape.name) == wanted && contender == CONTENDER)?;
    Some(shape.case())
}
