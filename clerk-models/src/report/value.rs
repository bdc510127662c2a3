//! A `Value` as a validator's input: it has no locations, so the number of a value in the order of validation is used
//! instead.

use super::Member;
use super::choose::{Hidden, Tag};
use super::findings::Findings;
use super::input::{Entry, Input};
use super::scalar::Wanted;
use super::validate::Validator;
use crate::json::{JsonType, Members, Source, Stop, Text};
use crate::schema::{Found, Schema, TaggedEnum};
use serde_json::{Map, Value, map};
use std::slice;

/// Adds what is wrong with the value.
pub(super) fn validate<'a>(schema: &'static Schema, value: &'a Value, findings: &mut Findings<'a>) {
    let input = ValueInput { root: value, count: 0 };
    // Nothing stops it: there is no syntax error.
    let _ = Validator::new(input, findings).validate(schema);
}

struct ValueInput<'a> {
    root: &'a Value,
    /// How many values and keys have been numbered.
    count: usize,
}

#[derive(Clone, Copy)]
struct Numbered<'a> {
    value: &'a Value,
    number: usize,
}

enum Rest<'a> {
    Elements(slice::Iter<'a, Value>),
    Entries(map::Iter<'a>),
}

impl<'a> ValueInput<'a> {
    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn numbered(&mut self, value: &'a Value) -> Numbered<'a> {
        let number = self.next();
        Numbered { value, number }
    }
}

impl<'a> Input<'a> for ValueInput<'a> {
    type Value = Numbered<'a>;
    type Rest = Rest<'a>;

    const READS_ANY: bool = false;

    fn root(&mut self) -> Result<Numbered<'a>, Stop> {
        Ok(self.numbered(self.root))
    }

    fn progress(&self) -> usize {
        self.count
    }

    fn location(&self, value: Numbered<'a>) -> usize {
        value.number
    }

    fn member(&self, _: Numbered<'a>, _: Option<usize>) -> Option<Member> {
        Some(Member::default())
    }

    fn json_type(&self, value: Numbered<'a>) -> JsonType {
        JsonType::of_value(value.value)
    }

    fn pass_valid(&mut self, value: Numbered<'a>, wanted: &Wanted) -> Result<bool, Stop> {
        Ok(wanted.takes_all(JsonType::of_value(value.value)))
    }

    fn skip(&mut self, _: Numbered<'a>) -> Result<(), Stop> {
        Ok(())
    }

    fn take(&mut self, value: Numbered<'a>, _: bool) -> Result<(Source<'a>, JsonType, bool), Stop> {
        Ok((Source::Value(value.value), JsonType::of_value(value.value), false))
    }

    fn source_of(&self, value: Numbered<'a>) -> Source<'a> {
        Source::Value(value.value)
    }

    fn take_literal(&mut self, value: Numbered<'a>) -> Result<Found<'a>, Stop> {
        Ok(Found::of_value(value.value))
    }

    fn open(&mut self, value: Numbered<'a>) -> Result<Rest<'a>, Stop> {
        match value.value {
            Value::Array(elements) => Ok(Rest::Elements(elements.iter())),
            Value::Object(entries) => Ok(Rest::Entries(entries.iter())),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Err(Stop),
        }
    }

    fn next_element(&mut self, rest: &mut Rest<'a>) -> Result<Option<Numbered<'a>>, Stop> {
        Ok(match rest {
            Rest::Elements(elements) => elements.next().map(|element| self.numbered(element)),
            Rest::Entries(_) => None,
        })
    }

    fn next_entry(&mut self, rest: &mut Rest<'a>) -> Result<Option<Entry<'a, Numbered<'a>>>, Stop> {
        Ok(match rest {
            Rest::Entries(entries) => entries.next().map(|(key, value)| Entry {
                key: Text::Plain(key),
                at: self.next(),
                value: self.numbered(value),
            }),
            Rest::Elements(_) => None,
        })
    }

    fn tag(&mut self, object: Numbered<'a>, union: &TaggedEnum) -> Tag {
        match object.value.get(union.tag) {
            Some(value) => Tag::of(&Found::of_value(value), union),
            None => Tag::Absent,
        }
    }

    fn members(&mut self, object: Numbered<'a>, hidden: &Hidden) -> Option<Members<'a>> {
        let entries = object.value.as_object()?;
        Some(Members::of_map(entries, &|key| hidden.has(key)))
    }

    fn reads_without(&self, object: Source<'a>, hidden: &mut Hidden, reads: fn(Source<'_>) -> bool) -> bool {
        let Source::Value(Value::Object(entries)) = object else {
            return false;
        };
        let mut kept = Map::new();
        for (key, value) in entries {
            if !hidden.has(Text::Plain(key)) {
                kept.insert(key.clone(), value.clone());
            }
        }
        reads(Source::Value(&Value::Object(kept)))
    }
}
