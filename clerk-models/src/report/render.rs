//! The report as rustc would render it, with the member at fault and nothing else.

use super::ValidationError;
use super::violation::{Member, Violation};
use crate::json::{CUT, end_of_literal, write_visible};
use std::fmt::{self, Display};
use std::hash::{DefaultHasher, Hasher};
use unicode_width::UnicodeWidthStr;

impl ValidationError {
    /// Renders the violations as rustc does, with the member at fault, its line number and a caret.
    ///
    /// Only the member at fault is shown, never its neighbours: its key and its scalar value, each truncated at 60
    /// characters. Arrays and objects are shown as `[…]` and `{…}`. A value in or under a [`Secret`](crate::Secret), and
    /// one under an unknown key, is shown as `…`. `source` is the text that was read. If it is another text, the
    /// violations whose member has changed are rendered without it. What is hidden is not compared.
    ///
    /// ```
    /// # use clerk_models::ClerkModel;
    /// # #[derive(Debug, ClerkModel)]
    /// # #[clerk_model(object = "email")]
    /// # struct Email { from_address: String }
    /// let json = r#"{"object": "email", "from_address": 5}"#;
    /// let error = clerk_models::from_str::<Email>(json).unwrap_err();
    /// assert_eq!(
    ///     error.render(json).to_string(),
    ///     r#"error[wrong_type]: expected string, found integer
    ///  --> 1:37 /from_address
    ///   |
    /// 1 | "from_address": 5
    ///   |                 ^
    /// "#
    /// );
    /// ```
    #[must_use]
    pub fn render<'a>(&'a self, source: &'a str) -> impl Display + 'a {
        Rendered { error: self, source }
    }
}

struct Rendered<'a> {
    error: &'a ValidationError,
    source: &'a str,
}

impl Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.error.violations().iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            render(violation, self.source, f)?;
        }
        if self.error.is_truncated() {
            writeln!(f, "\nthere are more violations than these")?;
        }
        Ok(())
    }
}

fn render(violation: &Violation, source: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(f, "error[{}]: {}", violation.code(), violation.message())?;
    let pointer = violation.pointer();
    let shown = violation
        .member
        .and_then(|member| Shown::of(member, source.get(..member.end)?).filter(|shown| shown.hash() == member.hash));
    let (Some(line), Some(column), Some(shown)) = (violation.line(), violation.column(), shown) else {
        return if pointer.is_root() {
            Ok(())
        } else {
            writeln!(f, " --> {pointer}")
        };
    };
    let line = line.to_string();
    let gutter = line.len();
    write!(f, "{:gutter$}--> {line}:{column}", "")?;
    if !pointer.is_root() {
        write!(f, " {pointer}")?;
    }
    writeln!(f)?;
    let (key, value) = (truncate(shown.key), shown.value());
    let colon = if key.is_empty() { "" } else { ": " };
    writeln!(f, "{:gutter$} |", "")?;
    writeln!(f, "{line} | {key}{colon}{value}")?;
    let (indent, width) = if shown.at_key {
        (0, key.width())
    } else {
        (key.width() + colon.len(), value.width())
    };
    let width = width.max(1);
    writeln!(f, "{:gutter$} | {:indent$}{:^>width$}", "", "", "")
}

/// The same member, with where what is shown of it ends, and its hash. Nothing that follows a syntax error is shown.
pub(crate) fn sign(member: Member, accepted: &str) -> Member {
    let Some(shown) = Shown::of(member, accepted) else {
        return member;
    };
    let end = match shown.value {
        Some(value) => member.value + value.len(),
        None => member.start + shown.key.len(),
    };
    Member {
        // Of a hidden value, no more than where it begins.
        end: end.max(member.value).min(accepted.len()),
        hash: shown.hash(),
        ..member
    }
}

struct Shown<'a> {
    /// The start of the key, in its quotes; empty for an element of an array.
    key: &'a str,
    /// The start of the value, or the bracket that opens it; none where it must not be shown.
    value: Option<&'a str>,
    at_key: bool,
}

impl<'a> Shown<'a> {
    fn of(member: Member, source: &'a str) -> Option<Self> {
        let key = string_at(shown(source.get(member.start..member.value)?));
        let value = source.get(member.value..)?;
        let value = match value.as_bytes().first() {
            _ if member.hidden => None,
            Some(b'{' | b'[') => value.get(..1),
            Some(b'"') => Some(string_at(shown(value))),
            Some(_) => {
                let value = shown(value);
                value.get(..end_of_literal(value.as_bytes()))
            }
            None => Some(value),
        };
        Some(Shown {
            key,
            value,
            at_key: member.at_key,
        })
    }

    fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        hasher.write(self.key.as_bytes());
        hasher.write_u8(0xff);
        hasher.write(self.value.unwrap_or_default().as_bytes());
        hasher.finish()
    }

    fn value(&self) -> String {
        match self.value {
            None => "…".to_owned(),
            Some("{") => "{…}".to_owned(),
            Some("[") => "[…]".to_owned(),
            Some(value) => truncate(value),
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

/// As much of the text as is shown, and a character more where it is longer.
fn shown(text: &str) -> &str {
    match text.as_bytes().get(..=CUT) {
        None => text,
        Some(start) if start.is_ascii() => text.get(..=CUT).unwrap_or(text),
        Some(_) => match text.char_indices().nth(CUT + 1) {
            Some((end, _)) => text.get(..end).unwrap_or(text),
            None => text,
        },
    }
}

/// The first characters, on one line.
fn truncate(text: &str) -> String {
    let mut truncated = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == CUT {
            truncated.push('…');
            break;
        }
        // A `String` takes whatever is written.
        let _ = write_visible(character, &mut truncated);
    }
    truncated
}
