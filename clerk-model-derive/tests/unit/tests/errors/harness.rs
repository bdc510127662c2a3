//! Compares a row with the derive's output.

use super::Row;
use crate::tests::output::{Output, Reported};
use std::fmt::Write;
use std::ops::Range;
use syn::DeriveInput;
use syn::parse::{Parse, ParseStream};

/// A message, and the bytes of the source that it is for.
type Located = (String, Range<usize>);

impl Row {
    /// Runs the derive. A text shows the difference.
    pub(super) fn check(&self) -> Result<(), String> {
        check(self.items, self.errors)
    }

    /// The messages, each with its two lines.
    pub(in crate::tests) fn messages(&self) -> Vec<String> {
        messages(self.errors)
    }
}

fn check(items: &str, errors: &str) -> Result<(), String> {
    let (source, spans) = unmarked(items)?;
    let messages = messages(errors);
    if spans.len() != messages.len() {
        return Err(format!("{} spans, {} messages", spans.len(), messages.len()));
    }
    let expected: Vec<Located> = messages.into_iter().zip(spans).collect();
    let found = reported(&source)?;
    if expected == found {
        return Ok(());
    }
    Err(format!(
        "expected:\n{}found:\n{}",
        shown(&source, &expected),
        shown(&source, &found)
    ))
}

fn messages(errors: &str) -> Vec<String> {
    let lines: Vec<&str> = errors.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.chunks(2).map(|lines| lines.join("\n")).collect()
}

/// The source without its marks, and the spans that they enclose, in the order of their starts.
fn unmarked(marked: &str) -> Result<(String, Vec<Range<usize>>), String> {
    let (mut source, mut spans, mut open) = (String::new(), Vec::new(), Vec::new());
    for letter in marked.chars() {
        match letter {
            '«' => {
                open.push(spans.len());
                spans.push(source.len()..source.len());
            }
            '»' => {
                let index = open.pop().ok_or("a `»` without `«`")?;
                spans[index].end = source.len();
            }
            letter => source.push(letter),
        }
    }
    if open.is_empty() {
        Ok((source, spans))
    } else {
        Err("a `«` without `»`".to_owned())
    }
}

/// The errors of all items of a source, each of which has one.
fn reported(source: &str) -> Result<Vec<Located>, String> {
    let Items(items) = syn::parse_str(source).map_err(|error| format!("not an item: {error}"))?;
    let mut errors = Vec::new();
    for item in items {
        let name = item.ident.to_string();
        let output = Output::parse(crate::derive(item))?;
        if output.errors.is_empty() {
            return Err(format!("no error in `{name}`"));
        }
        if !output.stubs {
            return Err(format!("the impls of `{name}` are not stubs"));
        }
        let located = |error: &Reported| (error.message.clone(), error.span());
        errors.extend(output.errors.iter().map(located));
    }
    Ok(errors)
}

struct Items(Vec<DeriveInput>);

impl Parse for Items {
    fn parse(input: ParseStream<'_>) -> syn::Result<Items> {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
        }
        Ok(Items(items))
    }
}

/// The source with marks, and the messages, as in a row.
fn shown(source: &str, errors: &[Located]) -> String {
    let mut shown = String::new();
    for (at, letter) in source.trim_end().char_indices().chain([(source.len(), '\n')]) {
        let ends = errors.iter().filter(|(_, span)| span.end == at).count();
        let starts = errors.iter().filter(|(_, span)| span.start == at).count();
        shown += &("»".repeat(ends) + &"«".repeat(starts));
        shown.push(letter);
    }
    for (message, _) in errors {
        for line in message.lines() {
            let _ = writeln!(shown, "            {line}");
        }
    }
    shown
}

/// A row that agrees with the derive, of which the tests change a part.
const ITEMS: &str = "#[clerk_model(object = «\"\"»)] struct A { #[clerk_model(«required»)] a: u8 } struct «B»;";
const EMPTY: &str = "the value of `object` is empty\nwrite what the JSON has there\n";
const REQUIRED: &str = "`required` is for an `Option`: a field of any other type is required anyway
    remove it, or write `Option<...>` if the value may be null\n";
const UNIT: &str = "a unit struct is not a JSON object\nwrite `struct Name {}` for an object without fields\n";

fn failure(items: &str, errors: &[&str]) -> String {
    check(items, &errors.concat()).expect_err("a difference")
}

#[test]
fn accepts_an_equal_row() {
    check(ITEMS, &[EMPTY, REQUIRED, UNIT].concat()).unwrap();
}

#[test]
fn notices_a_wrong_span() {
    for (span, other) in [
        ("«required»", "«require»d"),
        ("«required»", "r«equired»"),
        ("«required»)] a", "required)] «a»"),
        ("(object = «\"\"»)", "«(object = \"\")»"),
        ("struct «B»", "«struct B»"),
    ] {
        let failure = failure(&ITEMS.replace(span, other), &[EMPTY, REQUIRED, UNIT]);
        assert!(failure.contains(span) && failure.contains(other), "{failure}");
    }
}

#[test]
fn notices_a_wrong_message() {
    for (text, other) in [
        ("is empty", "is missing"),
        ("has there", "has there."),
        ("`object`", "`objects`"),
    ] {
        let failure = failure(ITEMS, &[&EMPTY.replace(text, other), REQUIRED, UNIT]);
        assert!(failure.contains(text) && failure.contains(other), "{failure}");
    }
    failure(ITEMS, &[EMPTY.lines().next().unwrap(), "\n", REQUIRED, UNIT]);
}

#[test]
fn notices_a_wrong_order() {
    failure(ITEMS, &[REQUIRED, EMPTY, UNIT]);
    failure(ITEMS, &[EMPTY, UNIT, REQUIRED]);
}

#[test]
fn notices_a_missing_and_an_additional_error() {
    failure(&ITEMS.replace("«required»", "required"), &[EMPTY, UNIT]);
    failure(&ITEMS.replace("«B»", "B"), &[EMPTY, REQUIRED]);
    failure(
        &ITEMS.replace("«required»", "««required»»"),
        &[EMPTY, REQUIRED, REQUIRED, UNIT],
    );
    failure(&ITEMS.replace(" A ", " «A» "), &[EMPTY, REQUIRED, REQUIRED, UNIT]);
    failure(ITEMS, &[EMPTY, REQUIRED]);
    failure(&ITEMS.replace("«required»", "required"), &[EMPTY, REQUIRED, UNIT]);
}

#[test]
fn notices_an_item_without_errors() {
    let valid = "#[clerk_model(no_object)] struct C {}";
    failure(&format!("{ITEMS} {valid}"), &[EMPTY, REQUIRED, UNIT]);
    assert!(
        !Output::parse(crate::derive(syn::parse_str(valid).unwrap()))
            .unwrap()
            .stubs
    );
}

#[test]
fn marks_nest_and_repeat() {
    assert_eq!(
        unmarked("a «b «c» ««d»»»").unwrap(),
        ("a b c d".to_owned(), vec![2..7, 4..5, 6..7, 6..7])
    );
    unmarked("a «b").unwrap_err();
    unmarked("a» b").unwrap_err();
}
