//! `expansions/*.expanded.rs` is the output for the input next to it. `BLESS=1 cargo test` updates it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn plain() {
    compare("plain");
}

#[test]
fn rich() {
    compare("rich");
}

#[test]
fn variants() {
    compare("variants");
}

#[test]
fn integers() {
    compare("integers");
}

fn compare(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions");
    let input = std::fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let expanded = crate::derive(syn::parse_str(&input).unwrap());
    let file = folder.join(format!("{name}.expanded.rs"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, format(&expanded.to_string())).unwrap();
    }
    let expected: TokenStream = std::fs::read_to_string(&file).unwrap().parse().unwrap();
    // One by one, so that a failure shows the first difference.
    let (mut expanded, mut expected) = (normalized(expanded).into_iter(), normalized(expected).into_iter());
    loop {
        let (left, right) = (expanded.next(), expected.next());
        let rest: Vec<String> = expanded.clone().take(20).collect();
        assert_eq!(left, right, "before {}", rest.join(" "));
        if left.is_none() {
            return;
        }
    }
}

/// Without the tokens that `rustfmt` adds or removes: commas, empty `<>`, braces around a match arm.
fn normalized(tokens: TokenStream) -> Vec<String> {
    let mut normalized: Vec<String> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let braces = match group.delimiter() {
                    Delimiter::Brace if normalized.ends_with(&["=".to_owned(), ">".to_owned()]) => None,
                    Delimiter::Brace => Some(("{", "}")),
                    Delimiter::Parenthesis => Some(("(", ")")),
                    Delimiter::Bracket => Some(("[", "]")),
                    Delimiter::None => None,
                };
                normalized.extend(braces.map(|(open, _)| open.to_owned()));
                normalized.extend(self::normalized(group.stream()));
                normalized.extend(braces.map(|(_, close)| close.to_owned()));
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) if punct.as_char() == '>' && normalized.last().is_some_and(|last| last == "<") => {
                normalized.pop();
            }
            token => normalized.push(token.to_string()),
        }
    }
    normalized
}

fn format(code: &str) -> String {
    // rustfmt does not format code around lines that are too long, such as byte strings.
    let parts: Vec<&str> = code.split("b\"").collect();
    let strings = parts[1..].iter().map(|part| &part[..=part.find('"').unwrap()]);
    let short = parts[1..]
        .iter()
        .enumerate()
        .map(|(number, part)| format!("__B{number}{}", &part[part.find('"').unwrap() + 1..]));
    let code = short.fold(parts[0].to_owned(), |code, part| code + &part);
    let formatted = rustfmt(&code);
    strings.enumerate().fold(formatted, |code, (number, string)| {
        code.replace(&format!("__B{number},"), &format!("b\"{string},"))
    })
}

fn rustfmt(code: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2021", "--config", "max_width=120"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    rustfmt.stdin.take().unwrap().write_all(code.as_bytes()).unwrap();
    String::from_utf8(rustfmt.wait_with_output().unwrap().stdout).unwrap()
}
