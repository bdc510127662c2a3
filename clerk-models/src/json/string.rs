//! The content of a JSON string, decoded only as far as somebody looks at it.

use super::CUT;
use super::escape;
use memchr::memchr;
use std::borrow::Cow;

/// The content of a string.
#[derive(Clone, Copy)]
pub(crate) enum Text<'a> {
    /// The content itself.
    Plain(&'a str),
    /// The content as written in JSON, with escapes in it.
    Escaped(&'a str),
}

impl<'a> Text<'a> {
    /// The content of a JSON string with its quotes.
    pub(crate) fn of_json(json: &'a str, has_escapes: bool) -> Self {
        let content = json.get(1..json.len() - 1).unwrap_or_default();
        if has_escapes {
            Text::Escaped(content)
        } else {
            Text::Plain(content)
        }
    }

    pub(crate) fn has_escapes(self) -> bool {
        matches!(self, Text::Escaped(_))
    }

    /// Whether it takes at most so many bytes as it is written.
    pub(crate) fn is_within(self, longest: usize) -> bool {
        let (Text::Plain(text) | Text::Escaped(text)) = self;
        text.len() <= longest
    }

    pub(crate) fn chars(self) -> Chars<'a> {
        match self {
            Text::Plain(text) => Chars {
                rest: text,
                has_escapes: false,
            },
            Text::Escaped(text) => Chars {
                rest: text,
                has_escapes: true,
            },
        }
    }

    /// The content, unless it has escapes and is longer than this many bytes.
    #[inline]
    pub(crate) fn decode(self, longest: usize) -> Option<Cow<'a, str>> {
        match self {
            Text::Plain(text) => Some(Cow::Borrowed(text)),
            Text::Escaped(_) => self.decode_escaped(longest),
        }
    }

    #[inline(never)]
    fn decode_escaped(self, longest: usize) -> Option<Cow<'a, str>> {
        let mut decoded = String::new();
        for character in self.chars() {
            if decoded.len() + character.len_utf8() > longest {
                return None;
            }
            decoded.push(character);
        }
        Some(Cow::Owned(decoded))
    }

    /// The first characters, as a violation keeps them.
    pub(crate) fn truncate(self) -> Box<str> {
        let mut kept = String::new();
        for (count, character) in self.chars().enumerate() {
            if count == CUT {
                kept.push('…');
                break;
            }
            kept.push(character);
        }
        kept.into_boxed_str()
    }
}

impl PartialEq<str> for Text<'_> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        match self {
            Text::Plain(text) => *text == other,
            Text::Escaped(_) => self.chars().eq(other.chars()),
        }
    }
}

/// The characters of a string.
#[derive(Clone)]
pub(crate) struct Chars<'a> {
    rest: &'a str,
    has_escapes: bool,
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let first = characters.next()?;
        if first != '\\' || !self.has_escapes {
            self.rest = characters.as_str();
            return Some(first);
        }
        let (character, len) = escape::decode(self.rest.as_bytes());
        self.rest = self.rest.get(len..).unwrap_or_default();
        Some(character)
    }
}

/// The content of a JSON string with its quotes, if all escapes in it are valid and take two bytes, as most do.
pub(super) fn decode_short(json: &str) -> Option<String> {
    let mut rest = json.get(1..json.len().checked_sub(1)?)?;
    let mut decoded = String::with_capacity(rest.len());
    while let Some(start) = memchr(b'\\', rest.as_bytes()) {
        let (plain, escaped) = rest.split_at(start);
        if !matches!(
            escaped.as_bytes().get(1)?,
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'
        ) {
            return None;
        }
        let (character, len) = escape::decode(escaped.as_bytes());
        decoded.push_str(plain);
        decoded.push(character);
        rest = escaped.get(len..)?;
    }
    decoded.push_str(rest);
    Some(decoded)
}

/// Where the first escape begins that is half of a surrogate pair without the other half.
pub(crate) fn lone_surrogate(content: &str) -> Option<usize> {
    let bytes = content.as_bytes();
    let mut offset = 0;
    while let Some(found) = memchr(b'\\', bytes.get(offset..)?) {
        offset += found;
        let (character, len) = escape::decode(bytes.get(offset..)?);
        if character == char::REPLACEMENT_CHARACTER && escape::is_surrogate(bytes.get(offset..)?) {
            return Some(offset);
        }
        offset += len;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Text, decode_short, lone_surrogate};

    const ESCAPED: [&str; 9] = [
        "",
        "abc",
        r#"\"\\\/\b\f\n\r\t"#,
        r"\u0041\u00e9\uFFFD\u0000",
        r"é\ud83d\ude00é",
        r"\ud83d\uDE00\u20ac",
        r"\uffff\udbff\udfff",
        r"aaaaaaaaaaaaaaa\n",
        r"\\u0041",
    ];

    #[test]
    fn decodes_what_serde_json_decodes() {
        for content in ESCAPED {
            let expected: String = serde_json::from_str(&format!("\"{content}\"")).unwrap();
            let text = Text::Escaped(content);
            assert_eq!(text.chars().collect::<String>(), expected);
            assert!(text == *expected.as_str());
            assert_eq!(text.decode(expected.len()).as_deref(), Some(expected.as_str()));
            if !expected.is_empty() {
                assert_eq!(text.decode(expected.len() - 1), None);
            }
            assert_eq!(lone_surrogate(content), None, "{content}");
        }
    }

    /// Those of more than two bytes are left to `serde_json`, as are invalid ones.
    #[test]
    fn decodes_short_escapes_alone() {
        for content in ["", "abc", r#"\"\\\/\b\f\n\r\t"#, r"é\né\\", r"\\u0041"] {
            let json = format!("\"{content}\"");
            assert_eq!(
                decode_short(&json),
                Some(serde_json::from_str(&json).unwrap()),
                "{content}"
            );
        }
        for content in [r"\u0041", r"\n\ud800", r"\x", r"\é", r"a\", "\\\n", r"\'"] {
            assert_eq!(decode_short(&format!("\"{content}\"")), None, "{content}");
        }
    }

    #[test]
    fn lone_surrogates_as_in_serde_json() {
        for content in [
            r"\ud800",
            r"a\udc00",
            r"\n\ud800x",
            r"\ud800\n",
            r"\ud800\u0041",
            r"\ud83d\ude00\ud83d",
        ] {
            assert!(serde_json::from_str::<String>(&format!("\"{content}\"")).is_err());
            let offset = lone_surrogate(content).unwrap();
            assert!(content[offset..].starts_with(r"\ud"), "{content}");
        }
    }

    #[test]
    fn truncates_at_60_characters() {
        assert_eq!(&*Text::Escaped(&r"\n".repeat(60)).truncate(), "\n".repeat(60));
        assert_eq!(&*Text::Escaped(&r"\n".repeat(61)).truncate(), "\n".repeat(60) + "…");
        assert_eq!(&*Text::Plain(&"é".repeat(100)).truncate(), "é".repeat(60) + "…");
    }
}
