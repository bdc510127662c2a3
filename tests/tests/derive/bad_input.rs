//! Bad input: a clear error, and nothing lost.

use clerk_models::{ClerkModel, HasSchema, Metadata, ViolationCode, from_reader, from_slice, from_str, from_value};
use serde::de::{DeserializeOwned, IgnoredAny};
use std::io::{self, Read};
use std::num::{NonZeroI64, NonZeroU8};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "note")]
struct Note {
    title: String,
    #[clerk_model(required)]
    size: Option<f64>,
    inner: Option<Box<Note>>,
    data: Option<Metadata>,
}

const VALID: &str = r#"{"object": "note", "title": "a", "size": 1}"#;

fn report(json: &str) -> String {
    let error = from_str::<Note>(json).unwrap_err();
    assert_eq!(from_slice::<Note>(json.as_bytes()).unwrap_err(), error);
    assert_eq!(from_reader::<Note>(json.as_bytes()).unwrap_err(), error);
    error.to_string()
}

#[test]
fn the_valid_note_is_read() {
    assert_eq!(from_str::<Note>(VALID).unwrap().title, "a");
}

#[test]
fn empty_input() {
    let text = "the document: not JSON: EOF while parsing a value (line 1, column 1)";
    assert_eq!(report(""), text);
    assert_eq!(report(" \n "), text.replace("line 1, column 1", "line 2, column 1"));
}

#[test]
fn not_json() {
    assert_eq!(
        report("<html><body>502 Bad Gateway</body></html>"),
        "the document: not JSON: expected value (line 1, column 1)"
    );
    assert_eq!(
        report(r#"{"object": "note", title: "a"}"#),
        "the document: not JSON: key must be a string (line 1, column 20)"
    );
    assert_eq!(
        report(r#"{"object": "note", "title": 'a'}"#),
        "the document: not JSON: expected value (line 1, column 29)"
    );
}

#[test]
fn truncated_tells_what_was_found_before() {
    assert_eq!(
        report(r#"{"object": "note", "title": 5, "size": "1", "inner": {"#),
        "3 violations\n\
         /title: expected string, found integer (line 1, column 29)\n\
         /size: expected number, found string (line 1, column 40)\n\
         the document: not JSON: EOF while parsing an object (line 1, column 54)"
    );
    for end in 1..VALID.len() {
        let error = from_str::<Note>(&VALID[..end]).unwrap_err();
        assert_eq!(error.violations().len(), 1, "{end}: {error}");
        assert_eq!(error.violations()[0].code(), ViolationCode::Syntax, "{end}");
    }
}

#[test]
fn trailing_text_and_trailing_commas() {
    assert_eq!(
        report(&format!("{VALID} x")),
        "the document: not JSON: trailing characters (line 1, column 45)"
    );
    assert_eq!(
        report(&format!("{VALID}{VALID}")),
        "the document: not JSON: trailing characters (line 1, column 44)"
    );
    assert_eq!(
        report(r#"{"object": "note", "title": 5,}"#),
        "2 violations\n\
         /title: expected string, found integer (line 1, column 29)\n\
         the document: not JSON: trailing comma (line 1, column 31)"
    );
}

#[test]
fn a_byte_order_mark() {
    assert_eq!(
        report(&format!("\u{feff}{VALID}")),
        "the document: not JSON: expected value (line 1, column 1)"
    );
}

#[test]
fn wrong_encodings() {
    let not_utf8 = |bytes: &[u8]| from_slice::<Note>(bytes).unwrap_err().to_string();
    assert_eq!(
        not_utf8(b"{\"object\": \"note\", \"title\": 5, \"size\": \"\xe4\"}"),
        "2 violations\n\
         /title: expected string, found integer (line 1, column 29)\n\
         the document: not JSON: not UTF-8 (line 1, column 41)"
    );
    // After the end of the syntax, the bytes still must be text.
    assert_eq!(
        not_utf8(&[VALID.as_bytes(), b"\n\xff"].concat()),
        "the document: not JSON: not UTF-8 (line 2, column 1)"
    );
    // An unknown key does not excuse its value.
    assert_eq!(
        not_utf8(b"{\"object\": \"note\", \"title\": \"a\", \"size\": 1, \"x\": \"\xff\"}"),
        "the document: not JSON: not UTF-8 (line 1, column 51)"
    );
    let utf16: Vec<u8> = VALID.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        not_utf8(&utf16),
        "the document: not JSON: key must be a string (line 1, column 2)"
    );
}

#[test]
fn duplicate_keys() {
    assert_eq!(
        report(r#"{"object": "note", "title": "a", "title": "b", "size": 1, "size": 1}"#),
        "2 violations\n\
         /title: duplicate field \"title\" (line 1, column 34)\n\
         /size: duplicate field \"size\" (line 1, column 59)"
    );
    // Unknown ones are nobody's, and in a map the last one wins.
    let json = r#"{"object": "note", "title": "a", "size": 1, "x": 1, "x": 2, "data": {"y": 1, "y": 2}}"#;
    assert_eq!(from_str::<Note>(json).unwrap().data.unwrap()["y"], 2);
}

#[test]
fn lone_surrogates() {
    assert_eq!(
        report(r#"{"object": "note", "size": "1", "title": "a\ud800"}"#),
        "2 violations\n\
         /size: expected number, found string (line 1, column 28)\n\
         the document: not JSON: unexpected end of hex escape (line 1, column 50)"
    );
    assert_eq!(
        from_str::<Note>(&VALID.replace("\"a\"", r#""\ud83d\ude00""#))
            .unwrap()
            .title,
        "😀"
    );
}

/// The place is `serde_json`'s: that of the character before.
#[test]
fn control_characters_in_strings() {
    assert_eq!(
        report("{\"object\": \"note\", \"title\": \"a\nb\"}"),
        "the document: not JSON: control character (\\u0000-\\u001F) found while parsing a string (line 1, column 30)"
    );
}

#[test]
fn huge_numbers() {
    let size = |number: &str| report(&VALID.replace("\"size\": 1", &format!("\"size\": {number}")));
    assert_eq!(size("1e999"), "/size: number out of range (line 1, column 42)");
    assert_eq!(size(&"9".repeat(400)), "/size: number out of range (line 1, column 42)");
    assert_eq!(size("-1e999"), "/size: number out of range (line 1, column 42)");
    // A number whose exponent nobody can count is still one number.
    assert_eq!(
        size(&format!("1e{}", "9".repeat(100_000))),
        "/size: number out of range (line 1, column 42)"
    );
}

#[test]
fn strings_of_ten_megabytes() {
    let long = "x".repeat(10 << 20);
    assert_eq!(
        from_str::<Note>(&VALID.replace("\"a\"", &format!("\"{long}\"")))
            .unwrap()
            .title,
        long
    );
    assert_eq!(
        report(&VALID.replace("\"size\": 1", &format!("\"size\": \"{long}\""))),
        "/size: expected number, found string (line 1, column 42)"
    );
    // As a key, and as a discriminator, it is truncated.
    let text = report(&VALID.replace("title", &long));
    assert_eq!(text, "/title: missing field \"title\" (line 1, column 1)");
    let text = report(&VALID.replace("note", &long));
    let cut = &long[..60];
    assert_eq!(
        text,
        format!("/object: expected the object \"note\", found \"{cut}…\" (line 1, column 12)")
    );
    // The error holds no more of it than it shows.
    let error = from_str::<Note>(&VALID.replace("note", &long)).unwrap_err();
    assert!(error.render(VALID).to_string().len() < 1_000);
}

const LEVELS: usize = 100_000;

#[test]
fn deep_nesting_where_a_model_is_expected() {
    for close in ["", &"]".repeat(LEVELS)] {
        let text = report(&format!("{}{close}", "[".repeat(LEVELS)));
        let expected = if close.is_empty() {
            format!("the document: not JSON: EOF while parsing a list (line 1, column {LEVELS})")
        } else {
            "the document: expected object, found array (line 1, column 1)".to_owned()
        };
        assert_eq!(text, expected);
    }
}

#[test]
fn deep_nesting_under_a_known_key() {
    let open = r#"{"object": "note", "title": "a", "size": 1, "inner": "#;
    let text = report(&format!("{}null{}", open.repeat(LEVELS), "}".repeat(LEVELS)));
    let column = open.len() * 127 + 1;
    assert_eq!(
        text,
        format!("the document: not JSON: recursion limit exceeded (line 1, column {column})")
    );
    assert_eq!(report(&open.repeat(LEVELS)), text);
    // A hundred levels are read.
    let json = format!("{}null{}", open.repeat(100), "}".repeat(100));
    assert!(from_str::<Note>(&json).unwrap().inner.is_some());
}

#[test]
fn deep_nesting_in_free_values() {
    let data = |close: &str| {
        let deep = format!("{}{close}", "[".repeat(LEVELS));
        report(&format!(
            r#"{{"object": "note", "title": "a", "size": 1, "data": {{"x": {deep}}}}}"#
        ))
    };
    assert!(
        data(&"]".repeat(LEVELS)).starts_with("the document: not JSON: recursion limit exceeded (line 1, column 1")
    );
    assert!(data("").starts_with("the document: not JSON: "));
}

#[test]
fn deep_nesting_under_an_unknown_key() {
    let unknown = |close: &str| {
        let deep = format!("{}{close}", "[".repeat(LEVELS));
        format!(r#"{{"object": "note", "title": "a", "size": 1, "x": {deep}}}"#)
    };
    // serde_json skips what is ignored without descending: it is read.
    assert_eq!(from_str::<Note>(&unknown(&"]".repeat(LEVELS))).unwrap().title, "a");
    assert!(report(&unknown("")).starts_with("the document: not JSON: "));
}

#[test]
fn deep_values() {
    let mut value = serde_json::json!({ "object": "note", "title": 5, "size": 1 });
    for _ in 0..200 {
        value = serde_json::json!({ "object": "note", "title": "a", "size": 1, "inner": value });
    }
    let error = from_value::<Note>(&value).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{}/title: expected string, found integer", "/inner".repeat(200))
    );
}

#[test]
fn a_reader_that_fails() {
    struct Fails(bool);
    impl Read for Fails {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::Error::new(
                    io::ErrorKind::ConnectionReset,
                    "a token could be in here",
                ));
            }
            buffer[..1].copy_from_slice(b"{");
            Ok(1)
        }
    }
    let error = from_reader::<Note>(Fails(false)).unwrap_err();
    assert_eq!(error.violations()[0].code(), ViolationCode::Io);
    assert_eq!(error.to_string(), "the document: the reader failed: connection reset");
    assert_eq!(error.violations()[0].line(), None);
}

/// A syntax error after the first violation is reported at the location of `serde_json`'s.
#[test]
fn syntax_error_after_first_violation() {
    let note = r#"{"object": "note", "title": "a, ]}[{\" b", "size": 1, "data": {"a": [[], {}, 1]}}"#;
    let wrong = r#"{"object": "note", "size": [{"a": [1, "]"]}, 2], "data": {"a": [[], {}, 1]}, "title": 5}"#;
    let before = [note; 10].join(",\n");
    let json = format!("[{before},\n{wrong},\n{note}\n]");
    let start = 1 + before.len();
    let broken = (start..json.len()).flat_map(|at| {
        let cut = json[..at].to_owned();
        let inserted = ["]", "}", ",", ":", "x", "\""].map(|text| format!("{}{text}{}", &json[..at], &json[at..]));
        std::iter::once(cut).chain(inserted)
    });
    let mut told = 0;
    for json in broken {
        let error = from_str::<Vec<Note>>(&json).unwrap_err();
        let syntax: Vec<_> = error
            .violations()
            .iter()
            .filter(|violation| violation.code() == ViolationCode::Syntax)
            .map(|violation| (violation.line(), violation.column()))
            .collect();
        let expected = serde_json::from_str::<IgnoredAny>(&json).err();
        let expected = expected.map(|error| (Some(error.line()), Some(error.column().max(1))));
        assert_eq!(syntax, Vec::from_iter(expected), "{json}\n{error}");
        told += usize::from(error.violations().len() > 1);
    }
    assert!(told > 400, "{told}");
}

#[test]
fn strings_are_skipped() {
    for end in [
        "",
        r#"\""#,
        r"\\",
        r#"\\\""#,
        r"\u0041",
        "é",
        r#"\"bbb"#,
        r"\\bbbbbbbbbbb",
    ] {
        for len in 0..150 {
            let title = "a".repeat(len);
            let json = format!(r#"{{"object": "note", "title": "{title}{end}", "size": "1"}}"#);
            let error = from_str::<Note>(&json).unwrap_err();
            let [violation] = error.violations() else {
                panic!("{json}: {error}");
            };
            let column = json.chars().count() - r#""1"}"#.len() + 1;
            assert_eq!(
                (violation.pointer().as_str(), violation.column()),
                ("/size", Some(column)),
                "{json}"
            );
        }
    }
}

#[test]
fn numbers_are_validated_as_read() {
    fn validate<T: DeserializeOwned + HasSchema>(number: &str) {
        let is_read = serde_json::from_str::<T>(number).is_ok();
        let error = from_str::<(bool, Vec<T>)>(&format!("[0, [{number}]]")).err().unwrap();
        let validated: Vec<&str> = error
            .violations()
            .iter()
            .map(|violation| violation.pointer().as_str())
            .collect();
        let expected: &[&str] = if is_read { &["/0"] } else { &["/0", "/1/0"] };
        assert_eq!(validated, expected, "{number} as {}", std::any::type_name::<T>());
    }
    let mut numbers: Vec<String> = ["0", "-0", "0.0", "1.5", "1e3", "-1e400", "1E-3"]
        .map(str::to_owned)
        .into();
    for digits in [2, 3, 5, 6, 10, 11, 17, 18, 19, 20, 21, 39, 40] {
        numbers.extend(["1", "9"].map(|digit| digit.repeat(digits)));
    }
    for edge in [
        127,
        128,
        255,
        256,
        32_767,
        65_536,
        2_147_483_648,
        4_294_967_295,
        i128::from(i64::MAX),
    ] {
        numbers.extend([edge, edge + 1].map(|edge| edge.to_string()));
    }
    let negative: Vec<String> = numbers
        .iter()
        .map(|number| format!("-{}", number.trim_start_matches('-')))
        .collect();
    for number in numbers.iter().chain(&negative) {
        validate::<i8>(number);
        validate::<u8>(number);
        validate::<i16>(number);
        validate::<i32>(number);
        validate::<u32>(number);
        validate::<i64>(number);
        validate::<u64>(number);
        validate::<u128>(number);
        validate::<NonZeroU8>(number);
        validate::<NonZeroI64>(number);
        validate::<f32>(number);
        validate::<f64>(number);
        validate::<Option<u16>>(number);
    }
}
