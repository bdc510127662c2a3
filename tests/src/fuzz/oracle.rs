//! What holds of the answer to any document.

use super::exposed::Exposed;
use super::shape::Shape;
use clerk_models::{HasSchema, ValidationError, ViolationCode, from_slice, from_str};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::error::Error;
use std::fmt::Display;
use std::io::Write;

/// The most violations that a report holds, without a syntax error.
const LIMIT: usize = 100;

/// How many upper-case letters of a secret give it away. No message has as many in a row.
const PIECE: usize = 8;

pub(super) struct Case<'c> {
    pub(super) document: &'c [u8],
    /// The document before it was mutated.
    pub(super) original: &'c str,
    pub(super) secrets: &'c [String],
    pub(super) shape: &'static Shape,
    /// Whether the report is rendered over another layout of the document too.
    pub(super) layout: bool,
}

/// What a document turned out to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Class {
    Valid,
    Violations,
    Syntax,
}

/// Reads the document in all ways. `output` is a buffer.
///
/// # Errors
/// What does not hold.
pub(super) fn check<'c, T>(case: &Case<'c>, output: &mut Vec<u8>) -> Result<Class, String>
where
    T: Deserialize<'c> + HasSchema + PartialEq,
{
    let text = match std::str::from_utf8(case.document) {
        Ok(text) => text,
        Err(invalid) => {
            let Err(error) = from_slice::<T>(case.document) else {
                return Err("read, but not UTF-8".to_owned());
            };
            let valid = &case.document[..invalid.valid_up_to()];
            return not_utf8(case, std::str::from_utf8(valid).unwrap_or_default(), &error, output);
        }
    };
    match (from_str::<T>(text), serde_json::from_str::<T>(text)) {
        (Ok(read), Ok(expected)) if read == expected => Ok(Class::Valid),
        (Ok(_), Ok(_)) => Err("another value than serde_json's is read".to_owned()),
        // What precedes a late tag is buffered under serde_json, skipped or not, and its levels are counted anew.
        (Ok(_), Err(own)) if own.to_string().starts_with("recursion limit exceeded") && levels(text) > 127 => {
            Ok(Class::Valid)
        }
        (Ok(_), Err(own)) => Err(format!("read, but serde_json reports: {own}")),
        (Err(error), Ok(_)) if is_too_deep(&error) && levels(text) > 127 => Ok(Class::Syntax),
        (Err(error), Ok(_)) => Err(format!("serde_json reads it, reported:\n{error}")),
        (Err(error), Err(own)) => refused(case, text, &error, &own, output),
    }
}

fn is_too_deep(error: &ValidationError) -> bool {
    let [violation] = error.violations() else { return false };
    violation.message() == "not JSON: recursion limit exceeded"
}

/// How deep arrays and objects are in each other.
fn levels(json: &str) -> usize {
    let (mut levels, mut deepest) = (0_usize, 0);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => {
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => drop(bytes.next()),
                        _ => {}
                    }
                }
            }
            b'[' | b'{' => {
                levels += 1;
                deepest = deepest.max(levels);
            }
            b']' | b'}' => levels = levels.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn refused(
    case: &Case<'_>,
    text: &str,
    error: &ValidationError,
    own: &serde_json::Error,
    output: &mut Vec<u8>,
) -> Result<Class, String> {
    let broken = serde_json::from_str::<IgnoredAny>(text).err();
    let expected = broken.as_ref().map(|broken| Location::of(text, broken));
    let found = in_order(error)?;
    match (found, &expected) {
        (Some(found), Some(expected)) if found == expected.place() => {}
        (None, None) => {}
        (Some(found), expected) if precedes(found, expected.as_ref(), text) => {}
        _ => {
            let expected = expected.as_ref().map(Location::place);
            return Err(format!(
                "the syntax error is at {expected:?} by serde_json, reported:\n{error}"
            ));
        }
    }
    let end = expected.map_or(text.len(), |expected| expected.offset);
    let secrets = Secrets {
        case,
        accepted: &text[..end],
    };
    secrets.in_report(error, text, output)?;
    secrets.absent("serde's error", own, output, true)?;
    if case.layout && broken.is_none() {
        if let Ok(value) = serde_json::from_str::<Value>(text) {
            let pretty = serde_json::to_string_pretty(&value).unwrap_or_default();
            secrets.absent("render over another layout", error.render(&pretty), output, false)?;
        }
    }
    Ok(if found.is_some() {
        Class::Syntax
    } else {
        Class::Violations
    })
}

/// The answer to bytes that are only UTF-8 up to the end of `text`.
fn not_utf8(case: &Case<'_>, text: &str, error: &ValidationError, output: &mut Vec<u8>) -> Result<Class, String> {
    let broken = serde_json::from_str::<IgnoredAny>(text).err();
    let end = match broken.filter(|broken| !broken.is_eof()) {
        Some(broken) => Location::of(text, &broken),
        None => Location::at(text, text.len()),
    };
    match in_order(error)? {
        Some(found) if found == end.place() || precedes(found, Some(&end), text) => {}
        found => return Err(format!("{found:?} is not {:?}, reported:\n{error}", end.place())),
    }
    let secrets = Secrets {
        case,
        accepted: &text[..end.offset],
    };
    secrets.in_report(error, text, output)?;
    Ok(Class::Syntax)
}

/// Whether a syntax error may be at this location, before that of the text: in values that are read, and not ignored,
/// `serde_json` also refuses lone surrogates, numbers out of range and deep nesting.
fn precedes(found: (usize, usize), grammar: Option<&Location>, text: &str) -> bool {
    let first = serde_json::from_str::<Value>(text).err();
    first.is_some_and(|first| Location::of(text, &first).place() <= found)
        && grammar.is_none_or(|grammar| found < grammar.place())
}

/// The location of the syntax error, if one is reported.
fn in_order(error: &ValidationError) -> Result<Option<(usize, usize)>, String> {
    let mut last = (1, 1);
    let mut syntax = None;
    for violation in error.violations() {
        let Some(place) = violation.line().zip(violation.column()) else {
            return Err(format!("a violation without a location:\n{error}"));
        };
        if syntax.is_some() {
            return Err(format!("the syntax error is not last:\n{error}"));
        }
        if place < last {
            return Err(format!("not sorted by location:\n{error}"));
        }
        last = place;
        match violation.code() {
            ViolationCode::Syntax => syntax = Some(place),
            ViolationCode::Io => return Err(format!("no reader has failed:\n{error}")),
            _ => {}
        }
    }
    let count = error.violations().len() - usize::from(syntax.is_some());
    match (count, syntax) {
        (0, None) => Err("refused without a violation".to_owned()),
        (count, _) if count > LIMIT => Err(format!("{count} violations")),
        _ => Ok(syntax),
    }
}

/// A location by line and column, the column in characters.
struct Location {
    line: usize,
    column: usize,
    offset: usize,
}

impl Location {
    /// `serde_json` counts columns in bytes, from 1, or 0 before the first, and may be inside of a character.
    fn of(text: &str, error: &serde_json::Error) -> Self {
        let line_before = error.line().saturating_sub(1);
        let start: usize = text.split_inclusive('\n').take(line_before).map(str::len).sum();
        Location::at(text, start + error.column().saturating_sub(1))
    }

    fn at(text: &str, offset: usize) -> Self {
        let (mut line, mut column, mut start) = (1, 1, 0);
        for character in text.chars() {
            let end = start + character.len_utf8();
            if end > offset {
                break;
            }
            start = end;
            column += 1;
            if character == '\n' {
                line += 1;
                column = 1;
            }
        }
        Location {
            line,
            column,
            offset: start,
        }
    }

    fn place(&self) -> (usize, usize) {
        (self.line, self.column)
    }
}

struct Secrets<'c> {
    case: &'c Case<'c>,
    /// The text before a syntax error.
    accepted: &'c str,
}

impl Secrets<'_> {
    fn in_report(&self, error: &ValidationError, text: &str, output: &mut Vec<u8>) -> Result<(), String> {
        if self.case.secrets.is_empty() {
            return Ok(());
        }
        self.absent("Display", error, output, false)?;
        self.absent("Debug", format_args!("{error:?}"), output, false)?;
        self.absent("render", error.render(text), output, false)?;
        self.absent(
            "render over the original",
            error.render(self.case.original),
            output,
            false,
        )?;
        let mut source = error.source();
        while let Some(error) = source {
            self.absent("source", format_args!("{error} {error:?}"), output, false)?;
            source = error.source();
        }
        output.clear();
        serde_json::to_writer(&mut *output, error).map_err(|error| error.to_string())?;
        self.search("Serialize", output, false)
    }

    fn absent(&self, what: &str, shown: impl Display, output: &mut Vec<u8>, is_serde: bool) -> Result<(), String> {
        output.clear();
        write!(output, "{shown}").map_err(|error| error.to_string())?;
        self.search(what, output, is_serde)
    }

    /// Whether the output has a piece of a secret that is not exposed.
    fn search(&self, what: &str, output: &[u8], is_serde: bool) -> Result<(), String> {
        let mut exposed = None;
        let mut start = 0;
        while let Some(piece) = output.get(start..start + PIECE) {
            if let Some(last) = piece.iter().rposition(|byte| !byte.is_ascii_uppercase()) {
                start += last + 1;
                continue;
            }
            start += 1;
            let piece = String::from_utf8_lossy(piece);
            let is_secret = self.case.secrets.iter().any(|secret| secret.contains(&*piece));
            if !is_secret {
                continue;
            }
            let exposed = exposed.get_or_insert_with(|| Exposed::new(self.accepted, self.case.shape, is_serde));
            if !exposed.has(&piece) {
                let output = String::from_utf8_lossy(output);
                return Err(format!("{what} shows {piece}:\n{output}"));
            }
        }
        Ok(())
    }
}
