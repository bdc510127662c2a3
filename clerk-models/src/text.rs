//! How keys and discriminators appear in messages: in quotes, on one line, and not endlessly.

use std::fmt::{self, Display, Write as _};

/// Characters of a key, a discriminator or a line of source that are shown before it is cut.
pub(crate) const CUT: usize = 60;

/// A key or discriminator in double quotes, escaped as in JSON and cut.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write_cut(self.0, true, f)?;
        f.write_char('"')
    }
}

/// Texts in quotes, as a choice: `"a", "b" or "c"`.
pub(crate) struct Listed<'a>(pub(crate) &'a [&'a str]);

impl Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, text) in self.0.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == self.0.len() => " or ",
                _ => ", ",
            })?;
            Quoted(text).fmt(f)?;
        }
        Ok(())
    }
}

/// A JSON Pointer on one line, each of its tokens cut.
pub(crate) struct Pointer<'a>(pub(crate) &'a str);

impl Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some((_, behind)) = rest.split_once('/') {
            let token = behind.split_once('/').map_or(behind, |(token, _)| token);
            f.write_char('/')?;
            write_cut(token, false, f)?;
            rest = behind;
        }
        Ok(())
    }
}

/// The first characters of a text that a violation keeps.
pub(crate) fn cut(text: &str) -> String {
    match text.char_indices().nth(CUT) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// Writes the first characters; between quotes, a backslash stands before what would end them.
fn write_cut(text: &str, quoted: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (count, character) in text.chars().enumerate() {
        if count == CUT {
            return f.write_char('…');
        }
        if is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(f, "\\u{unit:04x}")?;
            }
            continue;
        }
        if quoted && matches!(character, '"' | '\\') {
            f.write_char('\\')?;
        }
        f.write_char(character)?;
    }
    Ok(())
}

/// Where a number, a boolean or null ends that stands in JSON text: at whatever is no part of one, which may be another's text
/// where the grammar breaks.
pub(crate) fn end_of_literal(text: &[u8]) -> usize {
    let is_part = |byte: &u8| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z');
    text.iter().position(|byte| !is_part(byte)).unwrap_or(text.len())
}

/// Whether the character could move, hide or break the text around it.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
