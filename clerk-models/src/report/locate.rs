//! Finds the values of a JSON text to which pointers lead.

use super::violation::Member;
use crate::json::{Cursor, DEPTH, Stop};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// A pointer, as far as it has not been followed.
struct Rest<'p> {
    /// Empty, or from a slash on.
    tokens: &'p str,
    /// Its number.
    index: usize,
}

/// The members to which pointers lead, in a text without syntax errors. Where there is no such value, it is the last that
/// there is on the way.
pub(super) fn locate(source: &str, pointers: &[&str]) -> Vec<Member> {
    let mut walk = Walk {
        cursor: Cursor::new(source),
        end: source.len(),
        found: vec![Member::default(); pointers.len()],
    };
    let pointers = pointers.iter().enumerate();
    let pointers = pointers.map(|(index, tokens)| Rest { tokens, index }).collect();
    // What has been found before the text ends is kept.
    let _ = walk.value(pointers, None, 0);
    walk.found
}

struct Walk<'a> {
    cursor: Cursor<'a>,
    /// Where the text ends.
    end: usize,
    found: Vec<Member>,
}

impl Walk<'_> {
    /// Follows the pointers from the value that comes next, of the member that begins with this key.
    fn value(&mut self, pointers: Vec<Rest<'_>>, key: Option<Range<usize>>, depth: usize) -> Result<(), Stop> {
        let value = self.cursor.next()?;
        let key = key.unwrap_or(value..value);
        let mut here = Vec::new();
        let mut by_token: HashMap<Cow<'_, str>, Vec<Rest<'_>>> = HashMap::new();
        for Rest { tokens, index } in pointers {
            here.push(index);
            self.found[index] = Member {
                start: key.start,
                key_end: key.end,
                value,
                value_end: self.end,
                ..Member::default()
            };
            if let Some(tokens) = tokens.strip_prefix('/') {
                let (token, tokens) = tokens.split_at(tokens.find('/').unwrap_or(tokens.len()));
                by_token
                    .entry(unescaped(token))
                    .or_default()
                    .push(Rest { tokens, index });
            }
        }
        let is_followed = !by_token.is_empty() && depth <= DEPTH;
        match self.cursor.peek()? {
            b'{' if is_followed => {
                self.cursor.open()?;
                while let Some(key) = self.cursor.next_key()? {
                    let content = key.content().decode(usize::MAX);
                    let pointers = content.and_then(|content| by_token.get(&content));
                    self.next(pointers, Some(key.span()), depth)?;
                }
            }
            b'[' if is_followed => {
                self.cursor.open()?;
                let mut index = 0_usize;
                while self.cursor.next_element()? {
                    self.next(by_token.get(&*index.to_string()), None, depth)?;
                    index += 1;
                }
            }
            _ => self.cursor.step()?,
        }
        for index in here {
            let found = &mut self.found[index];
            if found.value == value {
                found.value_end = self.cursor.offset;
            }
        }
        Ok(())
    }

    fn next(&mut self, pointers: Option<&Vec<Rest<'_>>>, key: Option<Range<usize>>, depth: usize) -> Result<(), Stop> {
        let Some(pointers) = pointers else {
            return self.cursor.step();
        };
        let pointers = pointers
            .iter()
            .map(|Rest { tokens, index }| Rest { tokens, index: *index });
        self.value(pointers.collect(), key, depth + 1)
    }
}

/// A reference token.
fn unescaped(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Sets where the keys and values of members end.
pub(super) fn set_ends(text: &str, members: &mut [&mut Member]) {
    let mut containers = Vec::new();
    for member in &mut *members {
        member.key_end = member.start;
        if member.start < member.value {
            member.key_end = end_of_scalar(text, member.start);
        }
        if matches!(text.as_bytes().get(member.value), Some(b'{' | b'[')) {
            containers.push(member.value);
        } else {
            member.value_end = end_of_scalar(text, member.value);
        }
    }
    containers.sort_unstable();
    containers.dedup();
    let ends = ends_of_containers(text, &containers);
    for member in members {
        if let Ok(index) = containers.binary_search(&member.value) {
            member.value_end = ends[index];
        }
    }
}

fn end_of_scalar(text: &str, start: usize) -> usize {
    let mut cursor = Cursor::new(text);
    cursor.offset = start;
    match cursor.step() {
        Ok(()) => cursor.offset,
        Err(Stop) => text.len(),
    }
}

/// Where the arrays and objects that begin at these offsets end, in one pass from the first to the last.
fn ends_of_containers(text: &str, starts: &[usize]) -> Vec<usize> {
    let mut ends = vec![text.len(); starts.len()];
    // The numbers of those that are open, each with its depth.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let (mut next, mut depth) = (0, 0);
    let mut cursor = Cursor::new(text);
    while let Some(start) = starts.get(next) {
        cursor.offset = *start;
        let _ = cursor.each_bracket(|offset, is_open| {
            depth += usize::from(is_open);
            if is_open && starts.get(next) == Some(&offset) {
                open.push((next, depth));
                next += 1;
            } else if let (false, Some(&(index, of))) = (is_open, open.last()) {
                if of == depth {
                    ends[index] = offset + 1;
                    open.pop();
                }
            }
            depth -= usize::from(!is_open);
            !open.is_empty()
        });
        if !open.is_empty() {
            // The text ends in them.
            break;
        }
    }
    ends
}
