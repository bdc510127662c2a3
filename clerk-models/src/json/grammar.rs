//! Whether a text is JSON: as `serde_json` sees it where it ignores the value, with its messages and locations, but with a
//! bit for each open array or object and not a byte.

use super::escape;

/// Where and why a text is no JSON.
pub(crate) struct SyntaxError {
    pub(crate) offset: usize,
    /// Where the token begins that is not one, or is not expected: what comes before is JSON so far.
    pub(crate) token: usize,
    /// Whether the text ends too early.
    pub(crate) at_end: bool,
    pub(crate) message: &'static str,
}

/// Looks for a syntax error. Neither surrogates nor the size of numbers matter in what is ignored.
pub(crate) fn check(text: &str) -> Result<(), SyntaxError> {
    let mut grammar = Grammar {
        text,
        bytes: text.as_bytes(),
        offset: 0,
        token: 0,
        open: Open::default(),
    };
    grammar.value()?;
    match grammar.peek() {
        None => Ok(()),
        Some(_) => Err(grammar.at_peeked("trailing characters")),
    }
}

/// Skips the value at an offset; its end, unless there is a syntax error in it.
pub(super) fn skip(text: &str, offset: usize) -> Option<usize> {
    let mut grammar = Grammar {
        text,
        bytes: text.as_bytes(),
        offset,
        token: offset,
        open: Open::default(),
    };
    grammar.value().ok()?;
    Some(grammar.offset)
}

/// Which arrays and objects are open.
#[derive(Default)]
struct Open {
    depth: usize,
    /// A bit for each: whether it is an object.
    words: Vec<u64>,
}

impl Open {
    fn push(&mut self, is_object: bool) {
        let (word, bit) = (self.depth / 64, self.depth % 64);
        if word == self.words.len() {
            self.words.push(0);
        }
        let word = &mut self.words[word];
        *word = *word & !(1 << bit) | u64::from(is_object) << bit;
        self.depth += 1;
    }

    /// Whether the innermost is an object.
    fn last(&self) -> Option<bool> {
        let last = self.depth.checked_sub(1)?;
        Some(self.words.get(last / 64)? >> (last % 64) & 1 == 1)
    }
}

struct Grammar<'a> {
    text: &'a str,
    bytes: &'a [u8],
    offset: usize,
    /// Where the current token begins.
    token: usize,
    open: Open,
}

impl Grammar<'_> {
    fn value(&mut self) -> Result<(), SyntaxError> {
        let mut after_comma = false;
        loop {
            let opened = match self.peek() {
                Some(b'"') => {
                    self.offset += 1;
                    self.string()?;
                    None
                }
                Some(b'{') => Some(true),
                Some(b'[') => Some(false),
                Some(b'-' | b'0'..=b'9') => {
                    self.number()?;
                    None
                }
                Some(b't') => self.ident(b"true")?,
                Some(b'f') => self.ident(b"false")?,
                Some(b'n') => self.ident(b"null")?,
                // What `serde_json` says where it does not ignore the value.
                Some(b']') if after_comma => return Err(self.at_peeked("trailing comma")),
                Some(_) => return Err(self.at_peeked("expected value")),
                None => return Err(self.at_peeked_end("EOF while parsing a value")),
            };
            let is_open = opened.is_some();
            if let Some(is_object) = opened {
                self.offset += 1;
                self.open.push(is_object);
            }
            let Some(is_object) = self.next(is_open)? else {
                return Ok(());
            };
            after_comma = self.bytes.get(self.offset - 1) == Some(&b',');
            if is_object {
                self.key(after_comma)?;
                after_comma = false;
            }
        }
    }

    /// Skips what is between a value and the next, or after a bracket that opens; the kind of what is open around the
    /// next one, or none at the end.
    fn next(&mut self, mut is_empty: bool) -> Result<Option<bool>, SyntaxError> {
        while let Some(is_object) = self.open.last() {
            match (self.peek(), is_object) {
                (Some(b']'), false) | (Some(b'}'), true) => {
                    self.offset += 1;
                    self.open.depth -= 1;
                    is_empty = false;
                }
                (Some(b','), _) if !is_empty => {
                    self.offset += 1;
                    return Ok(Some(is_object));
                }
                (Some(_), _) if is_empty => return Ok(Some(is_object)),
                (Some(_), false) => return Err(self.at_peeked("expected `,` or `]`")),
                (Some(_), true) => return Err(self.at_peeked("expected `,` or `}`")),
                (None, false) => return Err(self.at_peeked_end("EOF while parsing a list")),
                (None, true) => return Err(self.at_peeked_end("EOF while parsing an object")),
            }
        }
        Ok(None)
    }

    fn key(&mut self, after_comma: bool) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(b'"') => self.offset += 1,
            Some(b'}') if after_comma => return Err(self.at_peeked("trailing comma")),
            Some(_) => return Err(self.at_peeked("key must be a string")),
            None => return Err(self.at_peeked_end("EOF while parsing an object")),
        }
        self.string()?;
        match self.peek() {
            Some(b':') => {
                self.offset += 1;
                Ok(())
            }
            Some(_) => Err(self.at_peeked("expected `:`")),
            None => Err(self.at_peeked_end("EOF while parsing an object")),
        }
    }

    /// The next byte that is no white space, where a token begins.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.offset += 1;
        }
        self.token = self.offset;
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.offset).copied()
    }

    fn ident(&mut self, ident: &[u8]) -> Result<Option<bool>, SyntaxError> {
        for expected in ident {
            match self.byte() {
                Some(byte) => {
                    self.offset += 1;
                    if byte != *expected {
                        return Err(self.at_last("expected ident"));
                    }
                }
                None => return Err(self.at_end("EOF while parsing a value")),
            }
        }
        Ok(None)
    }

    fn digits(&mut self) -> usize {
        let start = self.offset;
        while let Some(b'0'..=b'9') = self.byte() {
            self.offset += 1;
        }
        self.offset - start
    }

    fn number(&mut self) -> Result<(), SyntaxError> {
        if self.byte() == Some(b'-') {
            self.offset += 1;
        }
        match self.byte() {
            Some(b'0') => {
                self.offset += 1;
                if let Some(b'0'..=b'9') = self.byte() {
                    return Err(self.at_peeked("invalid number"));
                }
            }
            Some(b'1'..=b'9') => {
                self.digits();
            }
            _ => return Err(self.after_next("invalid number")),
        }
        if self.byte() == Some(b'.') {
            self.offset += 1;
            if self.digits() == 0 {
                return Err(self.at_peeked("invalid number"));
            }
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.offset += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.offset += 1;
            }
            if self.digits() == 0 {
                return Err(self.after_next("invalid number"));
            }
        }
        Ok(())
    }

    /// Skips a string after its opening quote.
    fn string(&mut self) -> Result<(), SyntaxError> {
        loop {
            self.plain();
            match self.byte() {
                Some(b'"') => {
                    self.offset += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                Some(_) => return Err(self.at_last("control character (\\u0000-\\u001F) found while parsing a string")),
                None => return Err(self.at_end("EOF while parsing a string")),
            }
        }
    }

    /// Steps to the next quote, backslash or control character, eight bytes at a time.
    fn plain(&mut self) {
        let rest = self.bytes.get(self.offset..).unwrap_or_default();
        for chunk in rest.chunks_exact(8) {
            let word = chunk.first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
            let found = ends(word);
            if found != 0 {
                self.offset += found.trailing_zeros() as usize / 8;
                return;
            }
            self.offset += 8;
        }
        while self.byte().is_some_and(|byte| !matches!(byte, b'"' | b'\\' | ..b' ')) {
            self.offset += 1;
        }
    }

    fn escape(&mut self) -> Result<(), SyntaxError> {
        self.offset += 1;
        let Some(byte) = self.byte() else {
            return Err(self.at_end("EOF while parsing a string"));
        };
        self.offset += 1;
        match byte {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(()),
            b'u' => {
                let Some(digits) = self.bytes.get(self.offset..self.offset + 4) else {
                    self.offset = self.bytes.len();
                    return Err(self.at_end("EOF while parsing a string"));
                };
                self.offset += 4;
                match escape::hex(digits) {
                    Some(_) => Ok(()),
                    None => Err(self.at_last("invalid escape")),
                }
            }
            _ => Err(self.at_last("invalid escape")),
        }
    }

    /// An error at the last byte before an offset, as `serde_json` counts: at the start of a line it is the next one.
    fn error(&self, end: usize, at_end: bool, message: &'static str) -> SyntaxError {
        let mut offset = match end.checked_sub(1) {
            Some(last) if self.bytes.get(last) != Some(&b'\n') => last,
            _ => end,
        };
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        SyntaxError {
            offset,
            token: self.token,
            at_end,
            message,
        }
    }

    /// At the byte that was read last.
    fn at_last(&self, message: &'static str) -> SyntaxError {
        self.error(self.offset, false, message)
    }

    /// At the next byte, if there is one, which is read.
    fn after_next(&mut self, message: &'static str) -> SyntaxError {
        self.offset = (self.offset + 1).min(self.bytes.len());
        self.at_last(message)
    }

    /// At the next byte, which is not read.
    fn at_peeked(&self, message: &'static str) -> SyntaxError {
        self.error((self.offset + 1).min(self.bytes.len()), false, message)
    }

    fn at_peeked_end(&self, message: &'static str) -> SyntaxError {
        self.error(self.bytes.len(), true, message)
    }

    fn at_end(&self, message: &'static str) -> SyntaxError {
        self.error(self.offset, true, message)
    }
}

/// The highest bit of the first byte that is a quote, a backslash or a control character; and possibly of some after it.
#[inline]
pub(super) fn ends(word: u64) -> u64 {
    const ONE: u64 = u64::from_le_bytes([1; 8]);
    let is = |byte: u8| {
        let differs = word ^ (ONE * u64::from(byte));
        differs.wrapping_sub(ONE) & !differs
    };
    let is_control = word.wrapping_sub(ONE * 0x20) & !word;
    (is(b'"') | is(b'\\') | is_control) & (ONE << 7)
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_core::de::IgnoredAny;

    /// The offset of `serde_json`'s error, and its message.
    fn expected(text: &str) -> Option<(usize, String, bool)> {
        let error = serde_json::from_str::<IgnoredAny>(text).err()?;
        let lines: Vec<&str> = text.split('\n').take(error.line() - 1).collect();
        let start: usize = lines.iter().map(|line| line.len() + 1).sum();
        let mut offset = (start + error.column().saturating_sub(1)).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        Some((offset, message, error.is_eof()))
    }

    fn compare(text: &str) {
        let found = check(text).err();
        let found = found.map(|error| (error.offset, error.message.to_owned(), error.at_end));
        let mut expected = expected(text);
        if let (Some((_, message, _)), Some((_, expected, _))) = (&found, &mut expected) {
            if message == "trailing comma" {
                assert!(matches!(&**expected, "expected value" | "key must be a string"));
                "trailing comma".clone_into(expected);
            }
        }
        assert_eq!(found, expected, "{text:?}");
    }

    const TEXT: &str = "{\"a\\u00e9\\n\": [1, -2.5e-3, 0, true,\n false, null, \"é\\\"x\\\\\", {}, [[]], {\"b\": {\"c\": []}}], \
                        \"dddddddddddddddddddddddd\": 1E+5, \"\": \"\\ud800\"}";

    #[test]
    fn texts_without_errors() {
        for text in [TEXT, "1", " \n\"a\" ", "[]", "{}", "-0.0", "null", "\"\u{1f600}\""] {
            compare(text);
            assert!(check(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn each_byte_left_out_put_in_or_replaced() {
        let bytes = TEXT.as_bytes();
        let others = b"{}[]\",:\\ \n\t\x01\x7fx0-+.eEutfn";
        let mut count = 0;
        let mut compare = |bytes: Vec<u8>| {
            if let Ok(text) = String::from_utf8(bytes) {
                count += 1;
                compare(&text);
            }
        };
        for at in 0..=bytes.len() {
            compare(bytes[..at].to_vec());
            compare([&bytes[..at], b"\n"].concat());
            compare([&bytes[..at], &bytes[(at + 1).min(bytes.len())..]].concat());
            for other in others {
                compare([&bytes[..at], &[*other], &bytes[at..]].concat());
                compare([&bytes[..at], &[*other], &bytes[(at + 1).min(bytes.len())..]].concat());
            }
        }
        assert!(count > 6_900, "{count}");
    }

    #[test]
    fn all_short_texts_of_the_bytes_that_matter() {
        fn extend(text: &mut String, left: usize) {
            compare(text);
            if left > 0 {
                for character in "[]{},:\"\\1-.e \nté".chars() {
                    text.push(character);
                    extend(text, left - 1);
                    text.pop();
                }
            }
        }
        extend(&mut String::new(), 4);
    }

    #[test]
    fn depth_takes_a_bit_for_each_level() {
        for levels in [1, 63, 64, 65, 128, 129, 1000] {
            let mixed: String = (0..levels)
                .map(|level| if level % 3 == 0 { "{\"\":" } else { "[" })
                .collect();
            compare(&mixed);
            let closed: String = (0..levels)
                .rev()
                .map(|level| if level % 3 == 0 { "}" } else { "]" })
                .collect();
            compare(&format!("{mixed}1{closed}"));
            compare(&format!("{mixed}1{}", closed.replacen('}', "]", 1)));
        }
    }
}
