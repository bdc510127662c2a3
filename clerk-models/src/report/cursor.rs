//! Steps through JSON text that `serde_json` has accepted. Brackets, quotes and commas alone tell there where a value
//! ends, and nothing can be mistaken; behind the place where the grammar breaks, nothing is looked at.

use crate::violation::Member;
use serde_core::de::IgnoredAny;

/// The text is accepted no further.
pub(super) struct Stop;

#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    /// What was accepted.
    text: &'a str,
    /// Whether that is all there is.
    is_whole: bool,
    /// How far it has been walked.
    pub(super) offset: usize,
}

/// A string as it stands in the text.
#[derive(Clone, Copy)]
pub(super) struct JsonString<'a> {
    /// With its quotes.
    pub(super) text: &'a str,
    pub(super) has_escapes: bool,
}

/// How far a document has been read.
#[derive(Default)]
pub(super) struct Middle {
    /// Where the arrays and objects begin that are open there, from the outside.
    pub(super) unclosed: Vec<usize>,
    /// The last of the places before where a value ends, at a comma or behind a bracket, or where an array or object
    /// begins.
    pub(super) resume: usize,
}

impl Middle {
    /// What makes a document of the text from where it is resumed.
    pub(super) fn prefix(&self, source: &str) -> String {
        let mut prefix = String::new();
        for start in self.unclosed.iter().take_while(|start| **start < self.resume) {
            prefix.push_str(if source.get(*start..).is_some_and(|text| text.starts_with('[')) {
                "["
            } else {
                "{\"\":"
            });
        }
        if self.resume > 0 && self.unclosed.last() != Some(&self.resume) {
            prefix.push('0');
        }
        prefix
    }
}

impl<'a> JsonString<'a> {
    /// The content, where there are no escapes in it.
    pub(super) fn plain(self) -> Option<&'a str> {
        let content = self.text.get(1..self.text.len() - 1);
        content.filter(|_| !self.has_escapes)
    }
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, is_whole: bool) -> Self {
        Cursor {
            text,
            is_whole,
            offset: 0,
        }
    }

    /// Steps to the end of a text that ends in the middle of a document.
    pub(super) fn middle(mut self) -> Middle {
        let mut middle = Middle::default();
        while let Ok(byte) = self.byte() {
            match byte {
                b'"' if self.string().is_ok() => continue,
                b'"' => break,
                b'{' | b'[' => {
                    middle.unclosed.push(self.offset);
                    middle.resume = self.offset;
                }
                b'}' | b']' => {
                    middle.unclosed.pop();
                    middle.resume = self.offset + 1;
                }
                b',' => middle.resume = self.offset,
                _ => {}
            }
            self.offset += 1;
        }
        middle
    }

    /// The text from this place to where the cursor stands.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.offset).unwrap_or_default()
    }

    #[inline]
    fn byte(&self) -> Result<u8, Stop> {
        self.text.as_bytes().get(self.offset).copied().ok_or(Stop)
    }

    /// Steps over white space, to the byte behind it.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8, Stop> {
        loop {
            match self.byte()? {
                b' ' | b'\t' | b'\r' | b'\n' => self.offset += 1,
                byte => return Ok(byte),
            }
        }
    }

    /// Steps over the bracket that opens an array or object.
    pub(super) fn open(&mut self) -> Result<(), Stop> {
        self.peek()?;
        self.offset += 1;
        Ok(())
    }

    /// Steps to the next element of an array, over the comma; or over the bracket that closes it, and tells that there is
    /// none.
    pub(super) fn next_element(&mut self) -> Result<bool, Stop> {
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

    /// Steps over the next key of an object to its value, or over the bracket that closes it.
    pub(super) fn next_key(&mut self) -> Result<Option<(JsonString<'a>, Member)>, Stop> {
        if !self.next_element()? {
            return Ok(None);
        }
        let start = self.offset;
        let key = self.string()?;
        // The colon.
        self.open()?;
        self.peek()?;
        let member = Member {
            start,
            value: self.offset,
            ..Member::default()
        };
        Ok(Some((key, member)))
    }

    /// Steps over the string whose opening quote comes next.
    pub(super) fn string(&mut self) -> Result<JsonString<'a>, Stop> {
        let start = self.offset;
        let mut has_escapes = false;
        self.offset += 1;
        loop {
            let rest = self.text.as_bytes().get(self.offset..).ok_or(Stop)?;
            let special = memchr::memchr2(b'"', b'\\', rest).ok_or(Stop)?;
            self.offset += special;
            if rest.get(special) == Some(&b'"') {
                break;
            }
            has_escapes = true;
            self.offset += 2;
        }
        self.offset += 1;
        Ok(JsonString {
            text: self.since(start),
            has_escapes,
        })
    }

    /// Steps over the value that comes next.
    pub(super) fn skip(&mut self) -> Result<&'a str, Stop> {
        let first = self.peek()?;
        let start = self.offset;
        match first {
            b'"' => return Ok(self.string()?.text),
            b'{' | b'[' => {
                let mut depth = 0;
                loop {
                    match self.byte()? {
                        b'"' => {
                            self.string()?;
                            continue;
                        }
                        b'{' | b'[' => depth += 1,
                        b'}' | b']' => depth -= 1,
                        _ => {}
                    }
                    self.offset += 1;
                    if depth == 0 {
                        break;
                    }
                }
            }
            _ => {
                let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n');
                let rest = self.text.as_bytes().iter().skip(start);
                self.offset += rest.take_while(|byte| !is_end(byte)).count();
                // The grammar may have broken in the middle of it.
                let is_cut = self.offset == self.text.len() && !self.is_whole;
                if is_cut && serde_json::from_str::<IgnoredAny>(self.since(start)).is_err() {
                    return Err(Stop);
                }
            }
        }
        Ok(self.since(start))
    }
}
