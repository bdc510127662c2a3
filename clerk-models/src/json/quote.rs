//! How keys, discriminators and texts appear in messages: on one line, escaped and truncated.

use std::fmt::{self, Display, Write as _};

/// Characters of a key, a discriminator or a value that are shown before it is truncated.
pub(crate) const CUT: usize = 60;

/// Values in a list before it is truncated.
const LISTED: usize = 20;

/// A key or discriminator in double quotes, escaped as in JSON and truncated.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write_truncated(self.0, true, f)?;
        f.write_char('"')
    }
}

/// Writes values as a choice: `"a", "b" or "c"`. Of more than 20, the first 20 and how many there are.
pub(crate) fn write_list<T: Display>(values: &mut dyn Iterator<Item = T>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut next = values.next();
    let mut count = 0;
    while let Some(value) = next {
        if count == LISTED {
            return write!(f, ", … ({} in all)", count + 1 + values.count());
        }
        next = values.next();
        f.write_str(match (count, &next) {
            (0, _) => "",
            (_, None) => " or ",
            (_, Some(_)) => ", ",
        })?;
        value.fmt(f)?;
        count += 1;
    }
    Ok(())
}

/// The first characters of a text that a violation keeps.
pub(crate) fn truncate(text: &str) -> String {
    match text.char_indices().nth(CUT) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// Writes the first characters; with `quoted`, quotes and backslashes are escaped.
pub(crate) fn write_truncated(text: &str, quoted: bool, f: &mut dyn fmt::Write) -> fmt::Result {
    for (count, character) in text.chars().enumerate() {
        if count == CUT {
            return f.write_char('…');
        }
        if quoted && matches!(character, '"' | '\\') {
            f.write_char('\\')?;
        }
        write_visible(character, f)?;
    }
    Ok(())
}

/// Writes a character, or its escape as in JSON if it cannot be seen.
pub(crate) fn write_visible(character: char, f: &mut dyn fmt::Write) -> fmt::Result {
    if !is_hidden(character) {
        return f.write_char(character);
    }
    for unit in character.encode_utf16(&mut [0; 2]) {
        write!(f, "\\u{unit:04x}")?;
    }
    Ok(())
}

/// The end of a number, a boolean or null in JSON text: the first byte that cannot be in one, which may be
/// another value where there is a syntax error.
pub(crate) fn end_of_literal(text: &[u8]) -> usize {
    let is_part = |byte: &u8| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z');
    text.iter().position(|byte| !is_part(byte)).unwrap_or(text.len())
}

/// Whether the character cannot be seen, or could move or break the text around it: controls, white space other than a
/// space, blank letters, annotations, and Unicode's `Default_Ignorable_Code_Point`, which has the bidirectional controls
/// and variation selectors.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || character.is_whitespace() && character != ' '
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}
