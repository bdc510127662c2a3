//! Every message of the catalogue is in a row of `errors`.

use super::errors::{Row, THEMES};
use super::too_many;
use crate::message::{ARGUMENTS, CATALOGUE};

#[test]
fn each_message_has_a_row() {
    let rows = THEMES.iter().flat_map(|(_, rows)| *rows);
    let mut messages: Vec<String> = rows.flat_map(Row::messages).collect();
    messages.push(too_many::MESSAGE.to_owned());
    for entry in CATALOGUE {
        let [wrong, fix] = entry.map(parts);
        let covers = |message: &String| {
            let lines = message.split_once('\n');
            lines.is_some_and(|(first, second)| fits(first, &wrong) && fits(second, &fix))
        };
        assert!(messages.iter().any(covers), "in no row: {entry:?}");
    }
}

#[test]
fn each_name_in_braces_is_an_argument() {
    for (entry, arguments) in CATALOGUE.iter().zip(ARGUMENTS) {
        for text in entry {
            for (at, _) in text.match_indices('{') {
                let name = text[at + 1..].split('}').next().unwrap();
                assert!(name.is_empty() || arguments.contains(&name), "{name} in {text:?}");
            }
        }
        let used = |argument: &&str| entry.iter().any(|text| text.contains(&format!("{{{argument}}}")));
        assert!(arguments.iter().all(used), "not all of {arguments:?} in {entry:?}");
    }
}

/// The text between the `{arguments}`; `{}` is none.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        parts.last_mut().unwrap().push_str(before);
        let (name, after) = after.split_once('}').unwrap();
        if name.is_empty() {
            parts.last_mut().unwrap().push_str("{}");
        } else {
            parts.push(String::new());
        }
        rest = after;
    }
    parts.last_mut().unwrap().push_str(rest);
    parts
}

/// Whether the text consists of these parts, with any text between them.
fn fits(text: &str, parts: &[String]) -> bool {
    let (first, rest) = parts.split_first().unwrap();
    let Some(mut text) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    let Some((last, between)) = rest.split_last() else {
        return text.is_empty();
    };
    for part in between {
        match text.split_once(part.as_str()) {
            Some((_, after)) => text = after,
            None => return false,
        }
    }
    text.ends_with(last.as_str())
}

#[test]
fn arguments_match_any_text() {
    for (text, pattern, holds) in [
        ("`a` is given twice", "`{name}` is given twice", true),
        ("`a` is given once", "`{name}` is given twice", false),
        ("write `{}`", "write `{}`", true),
        ("write `a`", "write `{}`", false),
        ("a and b, or c", "{x} and {y}, or {z}", true),
        ("a, or b and c", "{x} and {y}, or {z}", false),
        ("keep one of them", "keep one", false),
    ] {
        assert_eq!(fits(text, &parts(pattern)), holds, "{text}");
    }
}
