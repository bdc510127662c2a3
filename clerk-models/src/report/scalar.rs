//! Validating a value that is not descended into.

use super::fault::Fault;
use crate::json::{self, JsonType, JsonTypes, Source, Text};
use crate::schema::integer_enum::BOUNDS;
use crate::schema::{Check, Found, IntegerEnum, Kind, Opaque, Scalar, Schema, Secrecy};
use serde_json::Value;

/// No number that an integer type of std reads takes more bytes.
const LONGEST_INTEGER: usize = 40;

/// What a field expects of its value.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// The schema inside any `Option`s.
    pub(super) schema: &'static Schema,
    pub(super) nullable: bool,
    pub(super) check: Option<Check>,
    /// What reads a value in which nothing else is wrong.
    pub(super) reader: Option<&'static Opaque>,
    /// Whether null is read by it, and not by an `Option` around it.
    pub(super) reader_takes_null: bool,
    /// Whether it is a part of a value that is secret.
    pub(super) within_secret: bool,
    /// The schema with the `Option`s: whether it is secret is asked of few values.
    pub(super) declared: &'static Schema,
}

impl Wanted {
    pub(super) fn new(declared: &'static Schema, within_secret: bool) -> Self {
        let (schema, nullable, reader) = declared.without_null();
        Wanted {
            schema,
            nullable,
            check: None,
            reader,
            reader_takes_null: declared.reader.is_some(),
            within_secret,
            declared,
        }
    }

    /// The same value, now known to be of this schema.
    pub(super) fn becomes(self, schema: &'static Schema, secrecy: &mut Secrecy) -> Self {
        let variant = Wanted::new(schema, self.hidden(secrecy));
        Wanted {
            check: self.check,
            nullable: self.nullable,
            reader: self.reader.or(variant.reader),
            ..variant
        }
    }

    /// What is expected of a value of this type.
    pub(super) fn of_type(self, found: JsonType) -> Self {
        let Some(alternative) = self.schema.of_type(found) else {
            return self;
        };
        let alternative = Wanted::new(alternative, self.within_secret);
        Wanted {
            schema: alternative.schema,
            nullable: self.nullable || alternative.nullable,
            reader: self.reader.or(alternative.reader),
            ..self
        }
    }

    /// Whether a value in which nothing is wrong by its schema may still be invalid.
    pub(super) fn has_rules(&self) -> bool {
        self.check.is_some() || self.reader.is_some()
    }

    /// Whether the value, or one that it is a part of, is secret.
    pub(super) fn hidden(&self, secrecy: &mut Secrecy) -> bool {
        self.within_secret || secrecy.of(self.declared)
    }

    /// Whether nothing can be wrong with a value of this type, but for escapes in it.
    #[inline]
    pub(super) fn takes_all(&self, found: JsonType) -> bool {
        if self.has_rules() {
            return false;
        }
        if found == JsonType::Null {
            return self.nullable;
        }
        match &self.schema.kind {
            Kind::Scalar(scalar) => scalar.takes_all(found),
            Kind::Any => matches!(found, JsonType::String | JsonType::Boolean),
            Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => false,
        }
    }

    /// The bounds of an integer of which nothing else can be wrong but for a zero, which some types lack.
    #[inline]
    pub(super) fn bounds(&self) -> Option<(i64, u64)> {
        let Kind::Scalar(Scalar {
            json_type: JsonType::Integer,
            minimum,
            maximum,
            format: None,
            ..
        }) = &self.schema.kind
        else {
            return None;
        };
        Some(((*minimum)?, (*maximum)?)).filter(|_| !self.has_rules())
    }

    /// Whether it is a float, which an integer of few digits is in any case.
    #[inline]
    pub(super) fn is_float(&self) -> bool {
        let Kind::Scalar(scalar) = &self.schema.kind else {
            return false;
        };
        scalar.json_type == JsonType::Number && scalar.format.is_none() && !self.has_rules()
    }

    /// What is wrong with a value of this JSON type.
    pub(super) fn fault<'a>(&self, source: Source<'a>, found: JsonType, escaped: bool) -> Option<Fault<'a>> {
        if self.nullable && found == JsonType::Null {
            return None;
        }
        if self.declared.is_sealed {
            let expected = self.schema.json_types().filter(|expected| !expected.has(found))?;
            return Some(Fault::Type { expected, found });
        }
        match &self.schema.kind {
            Kind::Any => None,
            Kind::Scalar(scalar) => scalar_fault(scalar, source, found, escaped),
            Kind::StringEnum(values) if found == JsonType::String => {
                let text = text(source, escaped)?;
                let is_listed = values.open || values.lookup.find_text(text).is_some();
                (!is_listed).then_some(Fault::Variant {
                    expected: values.listed(),
                    found: Some(Found::Text(text)),
                })
            }
            Kind::IntegerEnum(values) => integer_fault(values, source, found),
            Kind::Opaque(opaque) if (opaque.reads)(source) => None,
            Kind::Opaque(opaque) => Some(Fault::Foreign((opaque.type_name)())),
            Kind::StringEnum(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_) => self
                .schema
                .json_types()
                .filter(|expected| *expected != JsonTypes::one(found))
                .map(|expected| Fault::Type { expected, found }),
        }
    }

    /// What is wrong with a value in which nothing is wrong by its schema. The text of a check is hidden if it is secret.
    pub(super) fn rule_fault<'a>(
        &self,
        source: Source<'a>,
        found: JsonType,
        secrecy: &mut Secrecy,
    ) -> Option<Fault<'a>> {
        let is_none = self.nullable && found == JsonType::Null;
        match self.reader {
            Some(reader) if !(is_none && !self.reader_takes_null || (reader.reads)(source)) => {
                return Some(if self.declared.is_sealed {
                    Fault::Reads(None)
                } else {
                    Fault::Foreign((reader.type_name)())
                });
            }
            _ if is_none => return None,
            _ => {}
        }
        let text = self.check?(source)?;
        Some(Fault::Check((!self.hidden(secrecy)).then_some(text)))
    }
}

/// The content of a string.
fn text(source: Source<'_>, escaped: bool) -> Option<Text<'_>> {
    match source {
        Source::Text(json) => Some(Text::of_json(json, escaped)),
        Source::Value(Value::String(text)) => Some(Text::Plain(text)),
        Source::Value(_) | Source::Absent => None,
    }
}

/// Whether an integer is outside of the type's bounds, where that shows without reading it.
fn is_outside(scalar: &Scalar, source: Source<'_>) -> Option<bool> {
    if scalar.json_type != JsonType::Integer {
        return None;
    }
    if matches!(source, Source::Text(text) if text.len() > LONGEST_INTEGER) {
        return Some(true);
    }
    if is_negative_zero(source) {
        return None;
    }
    let (minimum, maximum) = (scalar.minimum?, scalar.maximum?);
    let number: i128 = match source {
        Source::Text(text) => text.parse().ok()?,
        Source::Value(Value::Number(number)) => number.as_i128()?,
        Source::Value(_) | Source::Absent => return None,
    };
    Some(number < minimum.into() || number > maximum.into())
}

/// Whether it is `-0`, a float to `serde_json`. A `Value` keeps it with `arbitrary_precision`.
fn is_negative_zero(source: Source<'_>) -> bool {
    match source {
        Source::Text(text) => text == "-0",
        Source::Value(Value::Number(number)) => json::is_negative_zero(number),
        Source::Value(_) | Source::Absent => false,
    }
}

fn integer_fault<'a>(values: &'static IntegerEnum, source: Source<'a>, found: JsonType) -> Option<Fault<'a>> {
    let expected = JsonTypes::one(JsonType::Integer);
    if found != JsonType::Integer {
        return Some(Fault::Type { expected, found });
    }
    let found = match source {
        Source::Text(text) => Found::of_text(text),
        Source::Value(value) => Found::of_value(value),
        Source::Absent => return None,
    };
    let Found::Integer(digits) = &found else {
        let found = found.json_type();
        return Some(Fault::Type { expected, found });
    };
    match digits.parse() {
        Ok(value) if values.open || values.find(value).is_some() => None,
        Err(_) if values.open => Some(Fault::Range(BOUNDS)),
        Ok(_) | Err(_) => Some(Fault::Variant {
            expected: values.listed(),
            found: Some(found),
        }),
    }
}

fn scalar_fault<'a>(scalar: &Scalar, source: Source<'a>, found: JsonType, escaped: bool) -> Option<Fault<'a>> {
    let expected = JsonTypes::one(scalar.json_type);
    if scalar.json_type != found && (scalar.json_type, found) != (JsonType::Number, JsonType::Integer) {
        return Some(Fault::Type { expected, found });
    }
    if scalar.reads_all {
        return (escaped && scalar.borrows).then_some(Fault::Escapes);
    }
    if is_outside(scalar, source) == Some(true) {
        return Some(Fault::Range(scalar.minimum.zip(scalar.maximum)));
    }
    if (scalar.reads)(source) {
        return None;
    }
    Some(match found {
        JsonType::Integer if is_negative_zero(source) => Fault::Type {
            expected,
            found: JsonType::Number,
        },
        JsonType::Integer | JsonType::Number if scalar.format.is_some() => Fault::Reads(scalar.format),
        JsonType::Integer | JsonType::Number => Fault::Range(scalar.minimum.zip(scalar.maximum)),
        JsonType::Null | JsonType::Boolean | JsonType::String | JsonType::Array | JsonType::Object => {
            Fault::Reads(scalar.format)
        }
    })
}
