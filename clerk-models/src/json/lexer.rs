//! The tokens of JSON text that may have syntax errors: what a deserializer steps through.

use super::grammar;
use super::value_reader::Unread;

/// Digits that an `i64` takes in any case.
const SAFE_DIGITS: usize = 18;

pub(crate) struct Lexer<'a> {
    pub(crate) text: &'a str,
    /// How far it has been read.
    pub(crate) offset: usize,
}

/// A string.
#[derive(Clone, Copy)]
pub(crate) enum Content<'a> {
    /// What is between its quotes.
    Plain(&'a str),
    /// With its quotes, and escapes between them.
    Escaped(&'a str),
}

impl<'a> Content<'a> {
    /// What is between its quotes, if that has no escapes.
    pub(crate) fn plain(self) -> Option<&'a str> {
        match self {
            Content::Plain(text) => Some(text),
            Content::Escaped(_) => None,
        }
    }
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Lexer { text, offset: 0 }
    }

    /// At the end of the text, 0, which is no token.
    #[inline]
    fn byte(&self, offset: usize) -> u8 {
        self.text.as_bytes().get(offset).copied().unwrap_or_default()
    }

    /// Skips white space, to the first byte of a token.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
        let byte = self.byte(self.offset);
        if byte > b' ' { byte } else { self.peek_after_space() }
    }

    #[inline(never)]
    fn peek_after_space(&mut self) -> u8 {
        loop {
            match self.byte(self.offset) {
                b' ' | b'\n' | b'\t' | b'\r' => self.offset += 1,
                byte => return byte,
            }
        }
    }

    /// Whether nothing but white space is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek() == 0 && self.offset >= self.text.len()
    }

    /// Skips a byte if it comes next, after white space.
    #[inline]
    pub(crate) fn expect(&mut self, byte: u8) -> Result<(), Unread> {
        if self.peek() == byte {
            self.offset += 1;
            Ok(())
        } else {
            Err(Unread)
        }
    }

    #[inline]
    pub(crate) fn literal(&mut self, literal: &str) -> Result<(), Unread> {
        let end = self.offset + literal.len();
        if self.text.as_bytes().get(self.offset..end) == Some(literal.as_bytes()) {
            self.offset = end;
            Ok(())
        } else {
            Err(Unread)
        }
    }

    /// Skips the string whose opening quote is next.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Content<'a>, Unread> {
        let start = self.offset + 1;
        let mut end = start;
        // Most strings are short and have no escapes.
        while let Some(chunk) = self.text.as_bytes().get(end..).and_then(<[u8]>::first_chunk::<8>) {
            let found = grammar::ends(u64::from_le_bytes(*chunk));
            if found == 0 {
                end += 8;
                continue;
            }
            end += found.trailing_zeros() as usize / 8;
            if self.byte(end) != b'"' {
                break;
            }
            self.offset = end + 1;
            return self.text.get(start..end).map(Content::Plain).ok_or(Unread);
        }
        self.rest_of_string(start, end)
    }

    /// Continues in a string that is at the end of the text, or has escapes.
    #[inline(never)]
    fn rest_of_string(&mut self, start: usize, mut end: usize) -> Result<Content<'a>, Unread> {
        let mut has_escapes = false;
        loop {
            match self.text.as_bytes().get(end) {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    end += 2;
                }
                Some(..=0x1f) | None => return Err(Unread),
                Some(_) => end += 1,
            }
        }
        self.offset = end + 1;
        let content = if has_escapes {
            self.text.get(start - 1..=end).map(Content::Escaped)
        } else {
            self.text.get(start..end).map(Content::Plain)
        };
        content.ok_or(Unread)
    }

    /// An integer of few digits; none, and nothing is skipped, where it is another number or none.
    #[inline]
    pub(crate) fn small_integer(&mut self) -> Option<i64> {
        let is_negative = self.byte(self.offset) == b'-';
        let first = self.offset + usize::from(is_negative);
        let (mut end, mut number) = (first, 0_i64);
        loop {
            let digit = self.byte(end).wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            number = number.wrapping_mul(10).wrapping_add(digit.into());
            end += 1;
        }
        let is_integer = !matches!(self.byte(end), b'.' | b'e' | b'E');
        let has_zero = self.byte(first) == b'0' && (end - first > 1 || is_negative);
        if end == first || end - first > SAFE_DIGITS || has_zero || !is_integer {
            return None;
        }
        self.offset = end;
        Some(if is_negative { -number } else { number })
    }

    /// The text of a number.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> Result<&'a str, Unread> {
        if !matches!(self.byte(self.offset), b'-' | b'0'..=b'9') {
            return Err(Unread);
        }
        self.skip()
    }

    /// Skips a value as `serde_json` does where it is ignored: however deep it is.
    #[inline(never)]
    pub(crate) fn skip(&mut self) -> Result<&'a str, Unread> {
        let first = self.peek();
        let start = self.offset;
        let is_passed = match first {
            b'"' => self.string()?.plain().is_some(),
            b'-' | b'0'..=b'9' => self.small_integer().is_some(),
            b't' => self.literal("true").is_ok(),
            b'f' => self.literal("false").is_ok(),
            b'n' => self.literal("null").is_ok(),
            _ => false,
        };
        if !is_passed {
            self.offset = grammar::skip(self.text, start).ok_or(Unread)?;
        }
        self.text.get(start..self.offset).ok_or(Unread)
    }
}
