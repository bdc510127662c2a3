//! What a message about a document may show: keys, and scalars where no secret is read. Everything else is hidden, and
//! so is all that follows a syntax error.

use super::shape::{Fields, Shape};

/// The texts of a document that may be shown, as they are in it and decoded.
pub(super) struct Exposed(Vec<String>);

impl Exposed {
    /// `text` ends where the syntax error is. With `quoted`, what only serde's own error may quote is exposed too.
    pub(super) fn new(text: &str, shape: &Shape, quoted: bool) -> Self {
        let mut scanner = Scanner {
            text,
            at: 0,
            quoted,
            shown: Vec::new(),
        };
        // Where it ends early, the syntax error has been reached.
        let _ = scanner.value(shape);
        Exposed(scanner.shown)
    }

    pub(super) fn has(&self, piece: &str) -> bool {
        self.0.iter().any(|shown| shown.contains(piece))
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    quoted: bool,
    shown: Vec<String>,
}

impl<'a> Scanner<'a> {
    /// The next byte after white space and separators.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let skipped = rest
            .iter()
            .position(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':'))?;
        self.at += skipped;
        rest.get(skipped).copied()
    }

    fn value(&mut self, shape: &Shape) -> Option<()> {
        self.variant_of(shape, &[])
    }

    /// A value with the tags of the unions that it is a variant of.
    fn variant_of(&mut self, shape: &Shape, tags: &[&str]) -> Option<()> {
        match (self.peek()?, shape) {
            (b'{', Shape::Object(fields)) => self.object(fields, tags),
            (b'{', Shape::Map(inner)) => self.map(inner, tags),
            (b'{', Shape::Tagged(tag, variants)) => {
                let tags = [tags, &[*tag]].concat();
                match self.selected(tag, variants) {
                    Some(inner) => self.variant_of(inner, &tags),
                    None => self.map(&Shape::Hidden, &tags),
                }
            }
            // A key that its type does not know.
            (b'{', Shape::Plain | Shape::Quoted) if self.quoted => self.map(shape, tags),
            (b'[', Shape::List(inner)) => self.elements(&mut |scanner, _| scanner.value(inner)),
            (b'[', Shape::Tuple(items)) => {
                self.elements(&mut |scanner, index| scanner.value(items.get(index).unwrap_or(&Shape::Hidden)))
            }
            (b'{' | b'[', _) => self.skip().map(|_| ()),
            _ => {
                let scalar = self.skip()?;
                if shape.shows_scalar() || self.quoted && matches!(shape, Shape::Quoted) {
                    self.show(scalar);
                }
                Some(())
            }
        }
    }

    fn map(&mut self, inner: &Shape, tags: &[&str]) -> Option<()> {
        self.members(&mut |scanner, key| {
            scanner.show(key);
            let is_tag = tags.contains(&&*decoded(key));
            scanner.value(if is_tag { &Shape::Plain } else { inner })
        })
    }

    fn object(&mut self, fields: &Fields, tags: &[&str]) -> Option<()> {
        let content = fields
            .adjacent
            .as_ref()
            .map(|adjacent| (adjacent, self.selected(adjacent.tag, adjacent.variants)));
        self.members(&mut |scanner, key| {
            scanner.show(key);
            let key = decoded(key);
            let field = fields
                .named
                .iter()
                .find(|(name, _)| key == *name || key == camel_case(name));
            scanner.value(match (field, &content) {
                _ if tags.contains(&&*key) => &Shape::Plain,
                (Some((_, shape)), _) => shape,
                (None, Some((adjacent, _))) if key == adjacent.tag => &Shape::Plain,
                (None, Some((adjacent, variant))) if key == adjacent.content => variant.unwrap_or(&Shape::Hidden),
                (None, _) => &fields.others,
            })
        })
    }

    /// The variant that the first tag of the object selects, if one precedes the syntax error.
    fn selected(&self, tag: &str, variants: &'static [(&'static str, Shape)]) -> Option<&'static Shape> {
        let mut ahead = Scanner {
            text: self.text,
            at: self.at,
            quoted: false,
            shown: Vec::new(),
        };
        let mut found = None;
        let _ = ahead.members(&mut |scanner, key| {
            scanner.peek()?;
            let value = scanner.skip()?;
            if found.is_none() && decoded(key) == tag {
                found = Some(decoded(value));
            }
            Some(())
        });
        let found = found?;
        variants.iter().find(|(name, _)| found == *name).map(|(_, shape)| shape)
    }

    fn members(&mut self, member: &mut dyn FnMut(&mut Self, &'a str) -> Option<()>) -> Option<()> {
        self.at += 1;
        while self.peek()? != b'}' {
            let key = self.skip()?;
            member(self, key)?;
        }
        self.at += 1;
        Some(())
    }

    fn elements(&mut self, element: &mut dyn FnMut(&mut Self, usize) -> Option<()>) -> Option<()> {
        self.at += 1;
        let mut index = 0;
        while self.peek()? != b']' {
            element(self, index)?;
            index += 1;
        }
        self.at += 1;
        Some(())
    }

    /// Skips the value that begins here: none if the text ends in it.
    fn skip(&mut self) -> Option<&'a str> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 0;
        loop {
            match bytes.get(self.at)? {
                b'"' => {
                    self.at += 1;
                    while *bytes.get(self.at)? != b'"' {
                        self.at += 1 + usize::from(bytes[self.at] == b'\\');
                    }
                    self.at += 1;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                _ => {
                    let rest = bytes.get(self.at..)?;
                    // A number at the end of the text may be truncated by the syntax error.
                    self.at += rest.iter().position(|byte| b",:]} \t\r\n".contains(byte))?;
                }
            }
            if depth == 0 {
                return self.text.get(start..self.at);
            }
        }
    }

    fn show(&mut self, text: &str) {
        if text.contains('\\') {
            self.shown.push(decoded(text));
        }
        self.shown.push(text.to_owned());
    }
}

/// The content of a string; empty for another value.
fn decoded(text: &str) -> String {
    serde_json::from_str(text).unwrap_or_default()
}

fn camel_case(name: &str) -> String {
    let mut camel = String::new();
    for (index, word) in name.split('_').enumerate() {
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if index > 0 => camel.extend(first.to_uppercase()),
            first => camel.extend(first),
        }
        camel.push_str(chars.as_str());
    }
    camel
}
