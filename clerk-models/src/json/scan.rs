//! Scans JSON text without syntax errors, where brackets, quotes and commas alone show where
//! a value ends.

use super::end_of_literal;
use super::value_reader::Unread;
use super::{DEPTH, Text};

/// How many bytes of a string are looked at eight at a time.
const SHORT: usize = 32;

/// How many bytes are looked at one by one after an escape.
const NEAR: usize = 8;

/// The text is accepted no further.
pub(crate) struct Stop;

impl From<Unread> for Stop {
    fn from(Unread: Unread) -> Self {
        Stop
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    /// What was accepted: it ends where a token does.
    text: &'a str,
    /// How far it has been read.
    pub(crate) offset: usize,
}

/// How many bytes an array or object takes whose end is remembered.
const LONG: usize = 256;

/// Where arrays and objects end that have been skipped, by where they begin: by address, so that it holds for parts of a
/// text too.
#[derive(Debug, Default)]
pub(crate) struct Ends {
    list: Vec<(usize, usize)>,
}

impl Ends {
    fn find(&self, start: usize) -> Option<usize> {
        let index = self.list.partition_point(|(other, _)| *other < start);
        let (found, end) = *self.list.get(index)?;
        (found == start).then_some(end)
    }
}

#[derive(Clone, Copy)]
pub(crate) struct JsonString<'a> {
    source: &'a str,
    /// Where its quotes begin and end.
    start: usize,
    end: usize,
    has_escapes: bool,
}

impl<'a> JsonString<'a> {
    pub(crate) fn text(self) -> &'a str {
        self.source.get(self.start..self.end).unwrap_or_default()
    }

    /// Its bytes, with the quotes.
    pub(crate) fn span(self) -> std::ops::Range<usize> {
        self.start..self.end
    }

    /// Where its opening quote is.
    pub(crate) fn start(self) -> usize {
        self.start
    }

    #[inline]
    pub(crate) fn content(self) -> Text<'a> {
        let content = self.source.get(self.start + 1..self.end - 1).unwrap_or_default();
        if self.has_escapes {
            Text::Escaped(content)
        } else {
            Text::Plain(content)
        }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Cursor { text, offset: 0 }
    }

    /// The offset of the next byte that is no white space.
    pub(crate) fn next(&mut self) -> Result<usize, Stop> {
        self.peek().map(|_| self.offset)
    }

    /// The text from this offset to the cursor.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.offset).unwrap_or_default()
    }

    #[inline]
    fn byte(&self) -> Result<u8, Stop> {
        self.text.as_bytes().get(self.offset).copied().ok_or(Stop)
    }

    /// Skips white space, to the byte after it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, Stop> {
        loop {
            match self.byte()? {
                b' ' | b'\t' | b'\r' | b'\n' => self.offset += 1,
                byte => return Ok(byte),
            }
        }
    }

    /// Skips the bracket that opens an array or object.
    pub(crate) fn open(&mut self) -> Result<(), Stop> {
        self.peek()?;
        self.offset += 1;
        Ok(())
    }

    /// Skips the comma, to the next element of an array; or skips the bracket that closes it: then there is none.
    #[inline]
    pub(crate) fn next_element(&mut self) -> Result<bool, Stop> {
        match self.peek()? {
            b']' | b'}' => {
                self.offset += 1;
                return Ok(false);
            }
            b',' => {
                self.offset += 1;
                self.peek()?;
            }
            _ => {}
        }
        Ok(true)
    }

    /// Skips the next key of an object, to its value, or the bracket that closes it.
    // Both callers are loops over an object's members.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    pub(crate) fn next_key(&mut self) -> Result<Option<JsonString<'a>>, Stop> {
        if !self.next_element()? {
            return Ok(None);
        }
        let start = self.offset;
        let key = self.string()?;
        // The colon.
        self.open()?;
        self.peek()?;
        debug_assert!(self.offset > start, "a loop over the members would not end");
        Ok(Some(key))
    }

    /// Skips the string whose opening quote comes next.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<JsonString<'a>, Stop> {
        let start = self.offset;
        let has_escapes = self.step_string()?;
        Ok(JsonString {
            source: self.text,
            start,
            end: self.offset,
            has_escapes,
        })
    }

    /// The same; returns only whether there are escapes in it.
    ///
    /// Most strings are short: eight bytes at a time cost less than a call that looks at thirty-two.
    pub(crate) fn step_string(&mut self) -> Result<bool, Stop> {
        let content = self.text.as_bytes().get(self.offset + 1..).unwrap_or_default();
        let mut passed = 0;
        for chunk in content.chunks_exact(8).take(SHORT / 8) {
            let word = chunk.first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
            let found = ends(word);
            if found != 0 {
                passed += found.trailing_zeros() as usize / 8;
                if content.get(passed) != Some(&b'"') {
                    break;
                }
                self.offset += passed + 2;
                return Ok(false);
            }
            passed += 8;
        }
        self.step_rest(self.offset + 1 + passed)
    }

    /// Continues in a string that is long or has escapes.
    #[inline(never)]
    fn step_rest(&mut self, mut offset: usize) -> Result<bool, Stop> {
        let bytes = self.text.as_bytes();
        let mut has_escapes = false;
        loop {
            // Where escapes follow each other closely, a call for each would take most of the time.
            let mut near = bytes.get(offset..).ok_or(Stop)?.iter().take(NEAR);
            let found = match near.position(|byte| matches!(byte, b'"' | b'\\')) {
                Some(found) => found,
                None => {
                    let rest = bytes.get(offset + NEAR..).ok_or(Stop)?;
                    NEAR + memchr::memchr2(b'"', b'\\', rest).ok_or(Stop)?
                }
            };
            offset += found;
            if bytes.get(offset) == Some(&b'"') {
                self.offset = offset + 1;
                return Ok(has_escapes);
            }
            has_escapes = true;
            offset += 2;
        }
    }

    /// Skips the value that comes next, and returns its text.
    #[inline]
    pub(crate) fn skip(&mut self) -> Result<&'a str, Stop> {
        self.peek()?;
        let start = self.offset;
        self.step()?;
        Ok(self.since(start))
    }

    /// Skips the value that comes next. Where long arrays and objects in it end is remembered, so that what looks into it
    /// does not have to skip them again.
    pub(crate) fn step_once(&mut self, ends: &mut Ends) -> Result<(), Stop> {
        if !matches!(self.peek()?, b'{' | b'[') {
            return self.step();
        }
        let base = self.text.as_ptr() as usize;
        match ends.find(base + self.offset) {
            // The text ends in it.
            Some(usize::MAX) => return Err(Stop),
            Some(end) => {
                self.offset = end - base;
                return Ok(());
            }
            None => {}
        }
        // What is deeper than anything is read is not remembered.
        let mut deeper = 0_usize;
        // The numbers in the list of those that are open.
        let mut open = Vec::new();
        loop {
            match self.byte()? {
                b'"' => {
                    self.step_string()?;
                    continue;
                }
                b'{' | b'[' if open.len() > DEPTH => deeper += 1,
                b'}' | b']' if deeper > 0 => deeper -= 1,
                b'{' | b'[' => {
                    open.push(ends.list.len());
                    ends.list.push((base + self.offset, usize::MAX));
                }
                b'}' | b']' => {
                    let index = open.pop().ok_or(Stop)?;
                    let (start, end) = ends.list.get_mut(index).ok_or(Stop)?;
                    *end = base + self.offset + 1;
                    // What is in a short one is short.
                    if *end - *start < LONG {
                        ends.list.truncate(index);
                    }
                }
                _ => {}
            }
            self.offset += 1;
            if open.is_empty() {
                break;
            }
        }
        debug_assert!(ends.list.is_sorted(), "what is remembered would not be found");
        Ok(())
    }

    /// Calls a function with the offset of each bracket that comes next, and whether it opens, until the answer is false.
    pub(crate) fn each_bracket(&mut self, mut each: impl FnMut(usize, bool) -> bool) -> Result<(), Stop> {
        loop {
            let byte = self.byte()?;
            if byte == b'"' {
                self.step_string()?;
                continue;
            }
            let goes_on = match byte {
                b'{' | b'[' => each(self.offset, true),
                b'}' | b']' => each(self.offset, false),
                _ => true,
            };
            self.offset += 1;
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Skips the value that comes next.
    pub(crate) fn step(&mut self) -> Result<(), Stop> {
        match self.peek()? {
            b'"' => {
                self.step_string()?;
            }
            b'{' | b'[' => {
                let mut depth = 0_usize;
                self.each_bracket(|_, is_open| {
                    depth = if is_open { depth + 1 } else { depth - 1 };
                    depth > 0
                })?;
            }
            _ => {
                let start = self.offset;
                self.offset += end_of_literal(self.text.as_bytes().get(start..).unwrap_or_default());
                if self.offset == start {
                    return Err(Stop);
                }
            }
        }
        Ok(())
    }
}

/// Eight times the same byte.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of the first byte that is a quote, a backslash or beyond ASCII; later ones may be wrong.
#[inline]
fn ends(word: u64) -> u64 {
    let one = each(1);
    ((word ^ each(b'"')).wrapping_sub(one) | (word ^ each(b'\\')).wrapping_sub(one)) & each(0x80)
}
