//! Judging a value that the walk does not descend into.

use super::{Invalid, Problem};
use crate::schema::{JsonType, Scalar, Schema, Source};
use crate::text::cut;

/// What a field wants of its value.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// The description behind any `Option`s.
    pub(super) schema: &'static Schema,
    pub(super) nullable: bool,
    pub(super) check: Option<fn(Source<'_>) -> Option<String>>,
    /// Whether it is a part of a value that is secret.
    pub(super) within_secret: bool,
    /// The description with the `Option`s: whether it is a secret's is asked of few values.
    pub(super) declared: &'static Schema,
}

impl Wanted {
    pub(super) fn new(declared: &'static Schema, within_secret: bool) -> Self {
        let (schema, nullable) = declared.behind_null();
        Wanted {
            schema,
            nullable,
            check: None,
            within_secret,
            declared,
        }
    }

    /// The same value, now known to be of this description.
    pub(super) fn becomes(self, schema: &'static Schema) -> Self {
        Wanted {
            check: self.check,
            nullable: self.nullable,
            ..Wanted::new(schema, self.hidden())
        }
    }

    /// Whether the value, or one that it is a part of, is secret.
    pub(super) fn hidden(&self) -> bool {
        self.within_secret || self.declared.is_secret()
    }

    /// Whether nothing can be wrong with a value of this type, but for escapes in it.
    #[inline]
    pub(super) fn takes_all(&self, found: JsonType) -> bool {
        match self.schema {
            _ if self.check.is_some() => false,
            _ if found == JsonType::Null => self.nullable,
            Schema::Scalar(scalar) => scalar.takes_all(found),
            Schema::Any => matches!(found, JsonType::String | JsonType::Boolean),
            _ => false,
        }
    }

    /// The bounds of an integer of which nothing else can be wrong but for a zero, which some types lack.
    #[inline]
    pub(super) fn bounds(&self) -> Option<(i64, u64)> {
        match self.schema {
            Schema::Scalar(Scalar {
                json_type: JsonType::Integer,
                minimum: Some(minimum),
                maximum: Some(maximum),
                format: None,
                ..
            }) if self.check.is_none() => Some((*minimum, *maximum)),
            _ => None,
        }
    }

    /// What is wrong with a value that the walk does not descend into; a string may stand in the text with escapes.
    pub(super) fn judge(&self, source: Source<'_>, found: JsonType, escaped: bool) -> Option<Problem> {
        if self.nullable && found == JsonType::Null {
            return None;
        }
        match self.schema {
            Schema::Any => None,
            Schema::Scalar(scalar) => judge_scalar(scalar, source, found, escaped),
            Schema::StringEnum(names) if found == JsonType::String => {
                let value = source.read::<String>().ok()?;
                if names.open || names.lookup.find(&value).is_some() {
                    return None;
                }
                Some(Problem::Variant {
                    expected: names.listed(),
                    found: (!self.hidden()).then(|| cut(&value)),
                })
            }
            Schema::Opaque(opaque) if (opaque.reads)(source) => None,
            Schema::Opaque(opaque) => Some(Invalid::Reads(Some((opaque.type_name)())).into()),
            schema => schema
                .json_type()
                .filter(|expected| *expected != found)
                .map(|expected| Problem::Type { expected, found }),
        }
    }

    /// What the field's check says of a value in which nothing else is wrong.
    pub(super) fn check(&self, source: Source<'_>, found: JsonType) -> Option<Problem> {
        if self.nullable && found == JsonType::Null {
            return None;
        }
        let text = self.check?(source)?;
        Some(Invalid::Check(Some(text).filter(|_| !self.hidden())).into())
    }
}

fn judge_scalar(scalar: &Scalar, source: Source<'_>, found: JsonType, escaped: bool) -> Option<Problem> {
    let expected = scalar.json_type;
    if expected != found && (expected, found) != (JsonType::Number, JsonType::Integer) {
        return Some(Problem::Type { expected, found });
    }
    if scalar.reads_all && !escaped || (scalar.reads)(source) {
        return None;
    }
    Some(match found {
        // To serde_json, it is a float.
        JsonType::Integer if matches!(source, Source::Text("-0")) => Problem::Type {
            expected,
            found: JsonType::Number,
        },
        JsonType::Integer | JsonType::Number if scalar.format.is_some() => Invalid::Reads(scalar.format).into(),
        JsonType::Integer | JsonType::Number => Invalid::Range(scalar.minimum.zip(scalar.maximum)).into(),
        JsonType::String if escaped && source.read::<String>().is_ok() && scalar.format.is_none() => {
            Invalid::Escapes.into()
        }
        _ => Invalid::Reads(scalar.format).into(),
    })
}
