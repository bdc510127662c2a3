//! Escapes in JSON strings.

/// The character of the escape that begins the text, and how many bytes it takes. Half of a surrogate pair is U+FFFD.
pub(super) fn decode(text: &[u8]) -> (char, usize) {
    let character = match text.get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return decode_unit(text),
        Some(other) => char::from(*other),
        None => char::REPLACEMENT_CHARACTER,
    };
    (character, 2)
}

fn decode_unit(text: &[u8]) -> (char, usize) {
    let first = unit(text).unwrap_or(0xfffd);
    if let Some(character) = char::from_u32(first.into()) {
        return (character, 6);
    }
    let second = text.get(6..).and_then(unit);
    let pair = char::decode_utf16([first].into_iter().chain(second)).next();
    match pair {
        Some(Ok(character)) => (character, 12),
        _ => (char::REPLACEMENT_CHARACTER, 6),
    }
}

/// Whether the escape that begins the text is of a surrogate.
pub(super) fn is_surrogate(text: &[u8]) -> bool {
    unit(text).is_some_and(|unit| matches!(unit, 0xd800..=0xdfff))
}

/// The code unit of `\u` and four digits.
fn unit(text: &[u8]) -> Option<u16> {
    hex(text.strip_prefix(b"\\u")?.first_chunk::<4>()?)
}

/// The number of hexadecimal digits.
pub(super) fn hex(digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    for digit in digits {
        number = number << 4 | u16::try_from(char::from(*digit).to_digit(16)?).ok()?;
    }
    Some(number)
}
