//! Every text of the catalogue stands in a case under `tests/ui`, where it is seen with what it is said of, and on the page
//! of the docs, with an example of its mend.

use crate::message::{ARGUMENTS, CATALOGUE};
use std::fs;
use std::path::Path;

#[test]
fn every_text_stands_in_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    if !folder.is_dir() {
        println!("skipped: the cases are not published with the crate");
        return;
    }
    let mut texts = Vec::new();
    read(&folder, &mut texts);
    for pair in CATALOGUE {
        // A case of it would have 65,535 lines: `too_many` has it.
        if pair[0].starts_with("too many keys") {
            continue;
        }
        let [wrong, mend] = pair.map(parts);
        let stands = texts.iter().any(|text| {
            let lines: Vec<&str> = text.lines().collect();
            let mut pairs = lines.windows(2);
            pairs.any(|pair| {
                let said = pair[0].strip_prefix("error: ");
                said.is_some_and(|said| fits(said, &wrong)) && fits(pair[1].trim_start(), &mend)
            })
        });
        assert!(stands, "in no case: {pair:?}");
    }
}

#[test]
fn every_word_in_braces_is_an_argument() {
    for (pair, arguments) in CATALOGUE.iter().zip(ARGUMENTS) {
        for text in pair {
            for (_, behind) in text.match_indices('{').map(|(at, _)| text.split_at(at + 1)) {
                let word = behind.split('}').next().unwrap();
                assert!(word.is_empty() || arguments.contains(&word), "{word} in {text:?}");
            }
        }
        let used = |argument: &&str| pair.iter().any(|text| text.contains(&format!("{{{argument}}}")));
        assert!(arguments.iter().all(used), "not all of {arguments:?} in {pair:?}");
    }
}

#[test]
fn the_page_of_the_docs_has_the_same_texts() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../clerk-models/src/compile_errors.md");
    let Ok(page) = fs::read_to_string(page) else {
        println!("skipped: the page is not published with the crate");
        return;
    };
    // The last part has what rustc says.
    let (own, _) = page.split_once("# From rustc").unwrap();
    let entries = own.split("\n## ").skip(1);
    let entries: Vec<[&str; 2]> = entries
        .map(|entry| {
            let (wrong, rest) = entry.split_once("\n\n").unwrap();
            let (mend, example) = rest.split_once("\n\n").unwrap();
            assert!(
                example.starts_with("```\n# use clerk_models::ClerkModel;\n// was: "),
                "{wrong}"
            );
            [wrong, mend]
        })
        .collect();
    assert_eq!(entries, CATALOGUE);
}

fn read(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, texts);
        } else if path.extension().is_some_and(|end| end == "stderr") {
            texts.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// The text between the `{placeholders}`; `{}` is none.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        parts.last_mut().unwrap().push_str(before);
        let (word, behind) = behind.split_once('}').unwrap();
        if word.is_empty() {
            parts.last_mut().unwrap().push_str("{}");
        } else {
            parts.push(String::new());
        }
        rest = behind;
    }
    parts.last_mut().unwrap().push_str(rest);
    parts
}

/// Whether the text is these parts with anything between them.
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
fn placeholders_stand_for_any_text() {
    for (text, pattern, holds) in [
        ("`a` is given twice", "`{word}` is given twice", true),
        ("`a` is given once", "`{word}` is given twice", false),
        ("write `{}`", "write `{}`", true),
        ("write `a`", "write `{}`", false),
        ("a and b, or c", "{x} and {y}, or {z}", true),
        ("a, or b and c", "{x} and {y}, or {z}", false),
        ("keep one of them", "keep one", false),
    ] {
        assert_eq!(fits(text, &parts(pattern)), holds, "{text}");
    }
}
