//! The report as rustc would draw it, over the member at fault and nothing else.

use crate::text::{end_of_literal, is_hidden, Pointer, CUT};
use crate::violation::{Member, ValidationError, Violation};
use std::fmt::{self, Display};

pub(crate) struct Rendered<'a> {
    pub(crate) error: &'a ValidationError,
    pub(crate) source: &'a str,
}

impl Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.error.violations().iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            draw(violation, self.source, f)?;
        }
        if self.error.is_truncated() {
            writeln!(f, "\nthere are more violations than these")?;
        }
        Ok(())
    }
}

fn draw(violation: &Violation, source: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(f, "error[{}]: {}", violation.code(), violation.message())?;
    let (Some(line), Some(column)) = (violation.line(), violation.column()) else {
        return if violation.pointer().is_empty() {
            Ok(())
        } else {
            writeln!(f, " --> {}", Pointer(violation.pointer()))
        };
    };
    let line = line.to_string();
    let gutter = line.len();
    write!(f, "{:gutter$}--> {line}:{column}", "")?;
    if !violation.pointer().is_empty() {
        write!(f, " {}", Pointer(violation.pointer()))?;
    }
    writeln!(f)?;
    let Some(drawn) = violation.member.and_then(|member| Drawn::of(member, source)) else {
        return Ok(());
    };
    writeln!(f, "{:gutter$} |", "")?;
    writeln!(f, "{line} | {}{}{}", drawn.key, drawn.colon(), drawn.value)?;
    let (indent, width) = if drawn.at_key {
        (0, drawn.key.chars().count())
    } else {
        let behind = drawn.key.chars().count() + drawn.colon().len();
        (behind, drawn.value.chars().count())
    };
    let width = width.max(1);
    writeln!(f, "{:gutter$} | {:indent$}{:^>width$}", "", "", "")
}

/// The member at fault on one line.
struct Drawn {
    /// The key in its quotes; empty for an element of an array.
    key: String,
    value: String,
    at_key: bool,
}

impl Drawn {
    fn of(member: Member, source: &str) -> Option<Self> {
        let key = cut(string_at(source.get(member.start..member.value)?));
        let value = source.get(member.value..)?;
        let value = match value.chars().next() {
            _ if member.hidden => "…".to_owned(),
            Some('{') => "{…}".to_owned(),
            Some('[') => "[…]".to_owned(),
            Some('"') => cut(string_at(value)),
            Some(_) => cut(value.get(..end_of_literal(value.as_bytes()))?),
            None => String::new(),
        };
        Some(Drawn {
            key,
            value,
            at_key: member.at_key,
        })
    }

    fn colon(&self) -> &'static str {
        if self.key.is_empty() {
            ""
        } else {
            ": "
        }
    }
}

/// The string that begins the text, with its quotes.
fn string_at(text: &str) -> &str {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return text.get(..=index).unwrap_or(text),
            _ => {}
        }
    }
    text
}

/// The first characters, on one line.
fn cut(text: &str) -> String {
    let mut cut = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == CUT {
            cut.push('…');
            break;
        }
        cut.push(if is_hidden(character) { '\u{fffd}' } else { character });
    }
    cut
}
