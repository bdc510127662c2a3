//! The same documents for `serde_json` and for this deserializer: printed values, and what small changes make of them.

use super::TextReader;
use crate::json::test_types::{Adjacent, External, Flattening, Internal, Newtype, Unit, Untagged};
use crate::json::value_reader::KEY_FIRST;
use serde::Deserialize;
use serde_core::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Debug};

/// The bytes of a string, as serde's own bytes types ask for them.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bytes(Vec<u8>, &'static str);

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BytesVisitor;

        impl<'de> Visitor<'de> for BytesVisitor {
            type Value = Bytes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec(), "copied"))
            }

            fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec(), "borrowed"))
            }
        }

        deserializer.deserialize_bytes(BytesVisitor)
    }
}

fn read<'de, T: Deserialize<'de>>(json: &'de str) -> Option<T> {
    let mut reader = TextReader::new(json);
    let value = T::deserialize(&mut reader).ok()?;
    reader.is_at_end().then_some(value)
}

fn compare<'de, T: Deserialize<'de> + Debug>(json: &'de str) {
    let (found, expected) = (read::<T>(json), serde_json::from_str::<T>(json).ok());
    assert_eq!(
        format!("{found:?}"),
        format!("{expected:?}"),
        "{} of {json}",
        std::any::type_name::<T>()
    );
}

fn compare_in_containers<T: DeserializeOwned + Debug>(json: &str) {
    compare::<T>(json);
    compare::<Vec<T>>(json);
    compare::<Option<T>>(json);
    compare::<BTreeMap<String, T>>(json);
    compare::<(T, u8)>(json);
}

const SEEDS: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "-0.0",
    "7",
    "-1",
    "255",
    "256",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678",
    "1234567890123456789",
    "1.5",
    "1e3",
    "1E+5",
    "1e999",
    "-1e-999",
    "0.1e1",
    "340282366920938463463374607431768211455",
    r#""""#,
    r#""a""#,
    r#""Unit""#,
    r#""a\nb""#,
    r#""\u0041\ud83d\ude00""#,
    r#""\ud800""#,
    "\"a\u{1}b\"",
    r#""é漢😀""#,
    r#""a long text of more than eight bytes""#,
    "[]",
    "[1, 2]",
    r#"[1, "x"]"#,
    "[[1], [2, 3]]",
    "{}",
    r#"{"a": 1}"#,
    r#"{"a": null, "b": [1]}"#,
    r#"{"\u0061": 1}"#,
    r#"{"1": 2, "-3": 4}"#,
    r#"{"1.5": 2, " 1": 3}"#,
    r#"{"true": 1, "false": 2}"#,
    r#"{"Unit": null}"#,
    r#"{"Newtype": 7}"#,
    r#"{"Tuple": [1, "x"]}"#,
    r#"{"Struct": {"a": 7}}"#,
    r#"{"Struct": [7]}"#,
    r#"{"type": "Unit"}"#,
    r#"{"a": 1, "type": "Struct"}"#,
    r#"{"a": [1], "type": "Newtype"}"#,
    r#"{"7": {"a": [true, null]}}"#,
    " [ 1 , 2 ] ",
    "\u{feff}1",
    "01",
    "-",
    "1.",
    ".5",
    "1e",
    "nul",
    "tru",
    "[1,]",
    r#"{"a":1,}"#,
    r#"{"a"}"#,
    "[1 2]",
    r#"{"a":1 "b":2}"#,
    r#"{"a" 1}"#,
    "1 2",
    "]",
    "}",
    "\"",
    "\"\\",
    r#""\x""#,
    r#""\u12""#,
    "[",
    "{",
    "",
];

/// A random number, the next one from the last.
fn next(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state >> 33).unwrap()
}

/// Puts seeds into each other, or changes a character of one.
fn mutate(json: &str, state: &mut u64) -> String {
    const CHARACTERS: [char; 22] = [
        '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', '0', '9', '-', '.', 'e', 'u', 'a', 'n', '\u{1}', 'é', '+',
        't',
    ];
    let other = SEEDS[next(state) % SEEDS.len()];
    let characters: Vec<char> = json.chars().collect();
    let index = next(state) % (characters.len() + 1);
    let (before, after) = characters.split_at(index);
    let (before, after): (String, String) = (before.iter().collect(), after.iter().collect());
    let character = CHARACTERS[next(state) % CHARACTERS.len()];
    match next(state) % 8 {
        0 => format!("[{json}, {other}]"),
        1 => format!(r#"{{"a": {json}, "b": {other}}}"#),
        2 => format!(r#"{{"Newtype": {json}}}"#),
        3 => format!("{before}{character}{after}"),
        4 => {
            before
                + after
                    .get(after.chars().next().map_or(0, char::len_utf8)..)
                    .unwrap_or_default()
        }
        5 => before,
        6 => format!("{before}{other}{after}"),
        _ => other.to_owned(),
    }
}

fn compare_all(json: &str) {
    macro_rules! types {
        ($($type:ty,)*) => {
            $(compare_in_containers::<$type>(json);)*
        };
    }
    types! {
        (), bool, char, String, u8, i8, u64, i64, u128, i128, f32, f64, Value, Number, Box<RawValue>, IgnoredAny, External,
        Internal, Adjacent, Untagged, Newtype, Unit, Flattening, Bytes, Cow<'static, str>, BTreeMap<u8, Value>,
        BTreeMap<i128, Value>, BTreeMap<bool, Value>, BTreeMap<Option<i8>, Value>, BTreeMap<External, u8>,
        BTreeMap<Bytes, Value>,
    }
    compare::<&str>(json);
    compare::<BTreeMap<&str, &str>>(json);
    compare::<&[u8]>(json);
    compare::<&RawValue>(json);
    compare::<Vec<&RawValue>>(json);
}

#[test]
fn texts_are_read_as_serde_json_reads_them() {
    for seed in SEEDS {
        compare_all(seed);
    }
    let mut state = 0x9e37_79b9_7f4a_7c15;
    let mut json = String::new();
    for _ in 0..3_000 {
        json = mutate(&json, &mut state);
        if json.len() > 200 {
            json.clear();
        }
        compare_all(&json);
    }
}

#[test]
fn depth_is_that_of_serde_json() {
    for levels in 120..135 {
        for (open, leaf, close) in [("[", "", "]"), (r#"{"a":"#, "1", "}"), (r#"[{"Newtype":"#, "1", "}]")] {
            let json = open.repeat(levels) + leaf + &close.repeat(levels);
            compare::<Value>(&json);
            compare::<IgnoredAny>(&json);
            compare::<Box<RawValue>>(&json);
            compare::<(IgnoredAny,)>(&json);
        }
    }
}

/// Collects the keys and values in order.
struct InOrder(Vec<(String, Value)>);

impl<'de> Visitor<'de> for InOrder {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(entry) = map.next_entry()? {
            self.0.push(entry);
        }
        Ok(self)
    }
}

#[test]
fn key_comes_first_and_once() {
    let read = |json: &str, first: &'static [&'static str]| {
        let mut reader = TextReader::new(json);
        let entries = (&mut reader)
            .deserialize_enum(KEY_FIRST, first, InOrder(Vec::new()))
            .ok()?;
        let entries = entries.0.iter().map(|(key, value)| format!("{key}{value}"));
        reader.is_at_end().then(|| entries.collect::<Vec<_>>().join(" "))
    };
    let json = r#" { "a" : 1 , "b": [2, {"c": 4}], "c" : "x" , "b": 5 } "#;
    assert_eq!(read(json, &["a"]).unwrap(), r#"a1 b[2,{"c":4}] c"x" b5"#);
    assert_eq!(read(json, &["b"]).unwrap(), r#"b[2,{"c":4}] a1 c"x" b5"#);
    assert_eq!(read(json, &["c"]).unwrap(), r#"c"x" a1 b[2,{"c":4}] b5"#);
    assert_eq!(read(json, &["d"]).unwrap(), r#"a1 b[2,{"c":4}] c"x" b5"#);
    assert_eq!(read(r#"{"b": 1, "\u0061": 2}"#, &["a"]).unwrap(), "a2 b1");
    assert_eq!(read("{}", &["a"]).unwrap(), "");
    for broken in [
        r#"{"b": 1}, "a": 2}"#,
        r#"{"b": [1}, "a": 2]}"#,
        r#"{"b" 1, "a": 2}"#,
        r#"{"b": 1, "a": 2"#,
        r#"{"b": 1,, "a": 2}"#,
        r#"{"b": 1 "a": 2}"#,
        r#"{"b": 1, "a": 2,}"#,
        r#"{"b": x, "a": 2}"#,
        r#"{"b": 1, "a": }"#,
        r#"{"b": "\ud800", "a": 2}"#,
    ] {
        assert_eq!(read(broken, &["a"]), None, "{broken}");
    }
}
