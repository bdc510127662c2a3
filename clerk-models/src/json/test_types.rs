//! Types of all of serde's forms, for the tests of deserializers.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub(super) enum External {
    Unit,
    Newtype(u8),
    Tuple(u8, String),
    Struct { a: Option<u8> },
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type")]
pub(super) enum Internal {
    Unit,
    Struct { a: Option<u8> },
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type", content = "a")]
pub(super) enum Adjacent {
    Unit,
    Newtype(Vec<u8>),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Untagged {
    Float(f64),
    Text(String),
    List(Vec<Untagged>),
    Nothing,
}

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Newtype(Option<u8>);

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Unit;

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Flattening {
    a: Option<u8>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
