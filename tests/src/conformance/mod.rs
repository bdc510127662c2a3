//! Clerk's documents against the models, difference by difference.
//!
//! `cargo run --package clerk-models-tests --bin conformance -- bapi.yml` compares the models with a new document.

pub mod compare;
pub mod cover;
pub mod deviations;
pub mod difference;
pub mod document;
pub mod facts;
pub mod model;
pub mod models;
pub mod report;
pub mod table;
mod types;
pub mod yaml;

use facts::Facts;
use serde_json::Value;

/// The facts of the documents that the models were written for.
const STORED: &str = include_str!("../../facts.json");

/// What is in the project.
///
/// # Errors
/// Where `facts.json` is not what this program has printed.
pub fn stored() -> Result<Facts, String> {
    let json: Value = serde_json::from_str(STORED).map_err(|error| error.to_string())?;
    Facts::read(&json)
}

/// The facts of a document: `OpenAPI` as YAML or JSON, or a merged table.
///
/// # Errors
/// Where it is neither.
pub fn read(text: &str) -> Result<Facts, String> {
    let json = yaml::read(text)?;
    if table::is_table(&json) {
        table::read(&json)
    } else {
        document::read(&json)
    }
}
