//! Valid documents, and where the parts are that are mutated.

use fastrand::Rng;
use std::ops::Range;

/// What a document has in place of each secret.
const SECRET: &str = "$SECRET";

/// What each secret begins with: bytes that could follow those of a number, too.
const MARKER: &str = "sk-planted-";

/// The fewest bytes of a document.
const SHORTEST: usize = 600;

pub(super) struct Seed {
    pub(super) text: String,
    /// The random parts of the secrets: upper-case letters, of which no other text has eight in a row.
    pub(super) secrets: Vec<String>,
    /// Members and elements, in order.
    pub(super) items: Vec<Item>,
    /// The indices of the items that have keys.
    pub(super) members: Vec<usize>,
    /// The indices of those whose values may be tags.
    pub(super) tags: Vec<usize>,
}

/// A member of an object or an element of an array.
pub(super) struct Item {
    pub(super) key: Option<Range<usize>>,
    pub(super) value: Range<usize>,
    /// Where the item before it ends, and the one after it starts.
    pub(super) before: Option<usize>,
    pub(super) after: Option<usize>,
}

impl Item {
    pub(super) fn start(&self) -> usize {
        self.key.as_ref().unwrap_or(&self.value).start
    }
}

impl Seed {
    /// # Panics
    /// If the document is short.
    pub(super) fn new(template: &str, rng: &mut Rng) -> Self {
        let mut secrets = Vec::new();
        let mut text = String::new();
        for (index, part) in template.split(SECRET).enumerate() {
            if index > 0 {
                // Some are truncated where they are shown.
                let len = if rng.u8(..4) == 0 { 80 } else { 24 };
                let secret: String = (0..len).map(|_| rng.uppercase()).collect();
                text.push_str(MARKER);
                text.push_str(&secret);
                secrets.push(secret);
            }
            text.push_str(part);
        }
        assert!(text.len() > SHORTEST, "{} bytes: {text}", text.len());
        let mut parser = Parser {
            text: text.as_bytes(),
            at: 0,
            items: Vec::new(),
        };
        parser.value();
        let items = parser.items;
        let keyed = |index: &usize| items[*index].key.is_some();
        let members: Vec<usize> = (0..items.len()).filter(keyed).collect();
        let is_tag = |index: &usize| {
            let key = items[*index].key.clone().and_then(|key| text.get(key));
            matches!(
                key,
                Some(r#""object""# | r#""type""# | r#""kind""# | r#""rank""# | r#""kty""#)
            )
        };
        let tags = members.iter().copied().filter(is_tag).collect();
        Seed {
            text,
            secrets,
            items,
            members,
            tags,
        }
    }
}

/// Reads valid JSON.
struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    items: Vec<Item>,
}

impl Parser<'_> {
    fn peek(&mut self) -> u8 {
        while self.text[self.at].is_ascii_whitespace() {
            self.at += 1;
        }
        self.text[self.at]
    }

    /// Reads the value that comes next, and adds its items.
    fn value(&mut self) -> Range<usize> {
        let first = self.peek();
        let start = self.at;
        match first {
            b'"' => self.string(),
            b'{' | b'[' => self.items(first == b'{'),
            _ => {
                while self.text.get(self.at).is_some_and(|byte| !b",]} \t\r\n".contains(byte)) {
                    self.at += 1;
                }
            }
        }
        start..self.at
    }

    fn string(&mut self) {
        self.at += 1;
        while self.text[self.at] != b'"' {
            self.at += if self.text[self.at] == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
    }

    fn items(&mut self, is_object: bool) {
        self.at += 1;
        let mut before: Option<usize> = None;
        while !matches!(self.peek(), b'}' | b']') {
            if self.text[self.at] == b',' {
                self.at += 1;
                self.peek();
            }
            let index = self.items.len();
            let start = self.at;
            if let Some(before) = before {
                self.items[before].after = Some(start);
            }
            // In front of the items inside of its value, which is not read yet.
            self.items.push(Item {
                key: None,
                value: start..start,
                before: before.map(|before| self.items[before].value.end),
                after: None,
            });
            if is_object {
                self.string();
                self.items[index].key = Some(start..self.at);
                self.peek();
                self.at += 1;
            }
            self.items[index].value = self.value();
            before = Some(index);
        }
        self.at += 1;
    }
}
