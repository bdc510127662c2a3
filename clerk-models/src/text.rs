//! How keys and discriminators appear in messages: in quotes, on one line, and not endlessly.

use std::fmt::{self, Display, Write as _};

/// Characters of a key, a discriminator or a line of source that are shown before it is cut.
pub(crate) const CUT: usize = 60;

/// A key or discriminator in double quotes, escaped as in JSON and cut.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write_cut(self.0, &['"', '\\'], f)?;
        f.write_char('"')
    }
}

/// Texts in quotes, as a choice: `"a", "b" or "c"`.
pub(crate) struct Listed<F>(pub(crate) F);

impl<'a, F: Fn() -> I, I: Iterator<Item = &'a str>> Display for Listed<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut texts = self.0().peekable();
        let mut first = true;
        while let Some(text) = texts.next() {
            if !std::mem::take(&mut first) {
                f.write_str(if texts.peek().is_some() { ", " } else { " or " })?;
            }
            Quoted(text).fmt(f)?;
        }
        Ok(())
    }
}

/// A JSON Pointer on one line, each of its tokens cut.
pub(crate) struct Pointer<'a>(pub(crate) &'a str);

impl Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in self.0.split('/').skip(1) {
            f.write_char('/')?;
            write_cut(token, &[], f)?;
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

/// Writes the first characters, a backslash before those in `escaped`.
fn write_cut(text: &str, escaped: &[char], f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
        if escaped.contains(&character) {
            f.write_char('\\')?;
        }
        f.write_char(character)?;
    }
    Ok(())
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
