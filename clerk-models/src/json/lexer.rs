//! The tokens of JSON text that may have syntax errors: what a deserializer steps through.

use super::grammar;
use super::value_reader::Unread;

/// Digits that an `i64` takes in any case.
const SAFE_DIGITS: usize = 18;

/// Digits that an `f64` has exactly in any case.
const EXACT_DIGITS: usize = 15;

const POWERS_OF_10: [f64; EXACT_DIGITS + 1] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

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

    /// The next quote, backslash or control character from an offset, or at most seven bytes before the end.
    #[inline]
    fn end_of_plain(&self, mut offset: usize) -> usize {
        while let Some(chunk) = self.text.as_bytes().get(offset..).and_then(<[u8]>::first_chunk::<8>) {
            let found = grammar::ends(u64::from_le_bytes(*chunk));
            if found != 0 {
                return offset + found.trailing_zeros() as usize / 8;
            }
            offset += 8;
        }
        offset
    }

    /// Skips the string whose opening quote is next.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Content<'a>, Unread> {
        let start = self.offset + 1;
        let end = self.end_of_plain(start);
        if self.byte(end) != b'"' {
            return self.rest_of_string(start, end);
        }
        self.offset = end + 1;
        self.text.get(start..end).map(Content::Plain).ok_or(Unread)
    }

    /// Continues in a string that has escapes, or is at the end of the text.
    #[inline(never)]
    fn rest_of_string(&mut self, start: usize, mut end: usize) -> Result<Content<'a>, Unread> {
        let mut has_escapes = false;
        loop {
            match self.text.as_bytes().get(end) {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    end = self.end_of_plain(end + 2);
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

    /// A float of few digits and no exponent, whose nearest `f64` is a quotient of two exact ones; none, and nothing is skipped,
    /// where it is another number or none.
    pub(crate) fn small_float(&mut self) -> Option<f64> {
        let is_negative = self.byte(self.offset) == b'-';
        let first = self.offset + usize::from(is_negative);
        let (mut end, mut number, mut point) = (first, 0_u64, None);
        loop {
            match self.byte(end) {
                digit @ b'0'..=b'9' => number = number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')),
                b'.' if point.is_none() && end > first => point = Some(end),
                _ => break,
            }
            end += 1;
        }
        let point = point?;
        let decimals = end - point - 1;
        let has_zero = self.byte(first) == b'0' && point - first > 1;
        let is_short = end - first <= EXACT_DIGITS + 1;
        if decimals == 0 || has_zero || !is_short || matches!(self.byte(end), b'e' | b'E' | b'.') {
            return None;
        }
        self.offset = end;
        #[allow(clippy::cast_precision_loss)] // It is exact.
        let float = number as f64 / POWERS_OF_10.get(decimals)?;
        Some(if is_negative { -float } else { float })
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
