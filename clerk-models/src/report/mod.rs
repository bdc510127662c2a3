//! Reading JSON with the full report. Deserialization decides what is read; the report is made after it has failed, by a
//! validator that starts at the beginning of the document.

mod ahead;
mod choose;
mod distance;
mod error;
mod fault;
mod findings;
mod input;
mod locate;
mod missing;
mod object;
mod open;
mod path;
mod problem;
pub(crate) mod problem_details;
mod render;
mod scalar;
mod seen;
mod text;
mod unknowns;
mod validate;
mod value;
mod violation;

pub use error::ValidationError;
pub use violation::{Violation, ViolationCode};

use crate::json::{Pointer, TextReader, ValueReader};
use crate::schema::{HasSchema, Schema};
use fault::Fault;
use findings::Findings;
use problem::{Invalid, Problem};
use serde_core::de::{Deserialize, DeserializeOwned};
use serde_json::Value;
use std::io::Read;
use violation::{Member, Place};

/// Reads a model, or a container of models, from JSON text, and reports every violation.
///
/// Valid input costs what `serde_json::from_str` costs and nothing more.
///
/// ```
/// use clerk_models::ClerkModel;
///
/// #[derive(Debug, PartialEq, ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {
///     from_address: String,
/// }
///
/// let emails: Vec<Email> = clerk_models::from_str(r#"[{"object": "email", "fromAddress": "a@b.c"}]"#)?;
/// assert_eq!(emails[0].from_address, "a@b.c");
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
///
/// # Errors
/// Every violation, with its location.
pub fn from_str<'de, T: Deserialize<'de> + HasSchema>(json: &'de str) -> Result<T, ValidationError> {
    let mut reader = TextReader::new(json);
    match T::deserialize(&mut reader) {
        Ok(value) if reader.is_at_end() => Ok(value),
        _ => Err(report_text(T::SCHEMA, json, reader.offset())),
    }
}

/// [`from_str`] for bytes, all of which must be UTF-8.
///
/// ```
/// use clerk_models::{from_slice, ViolationCode};
///
/// assert_eq!(from_slice::<Vec<u8>>(b"[1, 2]")?, [1, 2]);
/// let error = from_slice::<Vec<u8>>(b"[1, \xff]").unwrap_err();
/// assert_eq!(error.violations()[0].code(), ViolationCode::Syntax);
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
///
/// # Errors
/// Every violation, with its location.
pub fn from_slice<'de, T: Deserialize<'de> + HasSchema>(json: &'de [u8]) -> Result<T, ValidationError> {
    match std::str::from_utf8(json) {
        Ok(json) => from_str(json),
        Err(error) => Err(report_broken(T::SCHEMA, json, error.valid_up_to())),
    }
}

/// [`from_slice`] for what a reader gives, read to its end.
///
/// ```
/// use clerk_models::{from_reader, ViolationCode};
///
/// let numbers: Vec<u8> = from_reader(&b"[1, 2]"[..])?;
/// assert_eq!(numbers, [1, 2]);
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
///
/// # Errors
/// Every violation, with its location; a single `io` if the reader fails.
pub fn from_reader<T: DeserializeOwned + HasSchema>(mut reader: impl Read) -> Result<T, ValidationError> {
    let mut json = Vec::new();
    match reader.read_to_end(&mut json) {
        Ok(_) => from_slice(&json),
        Err(error) => Err(only(Violation {
            problem: Problem::Io(error.kind().to_string()),
            pointer: Pointer::root(),
            place: None,
            member: None,
        })),
    }
}

/// Reads a model, or a container of models, from a `&Value`, of which nothing is cloned.
///
/// ```
/// use clerk_models::from_value;
///
/// let value = serde_json::json!([1, "2"]);
/// let error = from_value::<Vec<u8>>(&value).unwrap_err();
/// assert_eq!(error.violations()[0].to_string(), "/1: expected integer, found string");
/// ```
///
/// # Errors
/// Every violation, without lines and columns.
pub fn from_value<'de, T: Deserialize<'de> + HasSchema>(value: &'de Value) -> Result<T, ValidationError> {
    T::deserialize(ValueReader(value)).map_err(|_| report_value(T::SCHEMA, value))
}

/// The report on a text of which reading has failed at an offset.
#[cold]
fn report_text(schema: &'static Schema, json: &str, offset: usize) -> ValidationError {
    let mut findings = Findings::default();
    let (accepted, broken) = text::validate(schema, json, &mut findings);
    if findings.is_empty() && broken.is_none() {
        findings.alone(Fault::Somewhere, offset);
    }
    findings.into_error(Some((json, accepted)), broken)
}

/// The report on bytes that are UTF-8 only up to `valid`.
#[cold]
fn report_broken(schema: &'static Schema, json: &[u8], valid: usize) -> ValidationError {
    let text = json.get(..valid).and_then(|valid| std::str::from_utf8(valid).ok());
    let text = text.unwrap_or_default();
    let mut findings = Findings::default();
    let (accepted, broken) = text::validate(schema, text, &mut findings);
    // A syntax error before, and not for want of the bytes that are no text.
    let broken = broken.filter(|broken| !broken.at_end).unwrap_or(Broken {
        offset: valid,
        at_end: false,
        text: "not UTF-8".into(),
    });
    findings.into_error(Some((text, accepted)), Some(broken))
}

#[cold]
fn report_value(schema: &'static Schema, value: &Value) -> ValidationError {
    let mut findings = Findings::default();
    value::validate(schema, value, &mut findings);
    if findings.is_empty() {
        findings.alone(Fault::Reads(None), 0);
    }
    findings.into_error(None, None)
}

fn only(violation: Violation) -> ValidationError {
    ValidationError {
        violations: vec![violation],
        truncated: false,
    }
}

/// A syntax error.
pub(crate) struct Broken {
    pub(crate) offset: usize,
    pub(crate) at_end: bool,
    pub(crate) text: std::borrow::Cow<'static, str>,
}
