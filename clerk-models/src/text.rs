//! How keys and discriminators appear in messages: in quotes, on one line, and not endlessly.

use std::fmt::{self, Display, Write as _};

/// Characters of a key, a discriminator or a line of source that are shown before it is cut.
pub(crate) const CUT: usize = 60;

/// A key or discriminator in double quotes, escaped as in JSON and cut.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write_cut(self.0, f)?;
        f.write_char('"')
    }
}

/// Writes the first characters of `text`, control and direction marks escaped.
pub(crate) fn write_cut(text: &str, f: &mut impl fmt::Write) -> fmt::Result {
    for (count, character) in text.chars().enumerate() {
        if count == CUT {
            return f.write_char('…');
        }
        if is_hidden(character) {
            write!(f, "\\u{:04x}", u32::from(character))?;
        } else {
            if matches!(character, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(character)?;
        }
    }
    Ok(())
}

/// Whether the character could move, hide or break the text around it.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Writes text on one line: uncut, for a JSON Pointer has to lead to its place.
pub(crate) fn write_line(text: &str, f: &mut impl fmt::Write) -> fmt::Result {
    for character in text.chars() {
        if is_hidden(character) {
            write!(f, "\\u{:04x}", u32::from(character))?;
        } else {
            f.write_char(character)?;
        }
    }
    Ok(())
}
