//! The schemas of other crates' types that read a string, each behind a feature named after its crate.

use crate::json::JsonType;
use crate::schema::std_types::scalar;
use crate::schema::{HasSchema, Kind, Scalar, Schema};

/// Types that read a string, with the format that JSON Schema has for it.
macro_rules! formats {
    ($($feature:literal $type:ty: $format:literal;)*) => {$(
        #[cfg(feature = $feature)]
        impl HasSchema for $type {
            const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(Scalar {
                format: Some($format),
                ..scalar::<$type>(JsonType::String)
            }));
        }
    )*};
}

formats! {
    "chrono" chrono::NaiveDate: "date";
    "jiff" jiff::Timestamp: "date-time";
    "jiff" jiff::civil::Date: "date";
    "jiff" jiff::Span: "duration";
    "jiff" jiff::SignedDuration: "duration";
    "url" url::Url: "uri";
    "uuid" uuid::Uuid: "uuid";
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> HasSchema for chrono::DateTime<Tz>
where
    Self: serde_core::de::DeserializeOwned,
{
    const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(Scalar {
        format: Some("date-time"),
        ..scalar::<Self>(JsonType::String)
    }));
}

/// Types that read a string, of which JSON Schema has no format: `time` has an offset, and `date-time` too.
macro_rules! strings {
    ($($feature:literal $type:ty;)*) => {$(
        #[cfg(feature = $feature)]
        impl HasSchema for $type {
            const SCHEMA: &'static Schema = &Schema::opaque_as::<$type, String>();
        }
    )*};
}

strings! {
    "chrono" chrono::NaiveDateTime;
    "chrono" chrono::NaiveTime;
    "chrono" chrono::Weekday;
    "chrono" chrono::Month;
    "jiff" jiff::civil::DateTime;
    "jiff" jiff::civil::Time;
    "jiff" jiff::Zoned;
}

#[cfg(test)]
#[cfg(all(
    feature = "chrono",
    feature = "indexmap",
    feature = "jiff",
    feature = "url",
    feature = "uuid"
))]
mod tests {
    use crate::schema::HasSchema;
    use crate::{from_str, from_value, json_schema};
    use serde_core::de::DeserializeOwned;
    use serde_json::{Value, json};

    /// Reads a text that is valid, and shows what is reported on others.
    fn check<T: DeserializeOwned + HasSchema>(valid: &str, format: Option<&str>, invalid: &str) {
        let json = format!("[\"{valid}\", \"\\u{:04x}{}\"]", valid.as_bytes()[0], &valid[1..]);
        assert!(from_str::<Vec<T>>(&json).is_ok(), "{json}");

        let json = json!([7, "?", valid, null]);
        let expected = [
            "/0: expected string, found integer".to_owned(),
            format!("/1: {invalid}"),
            "/3: expected string, found null".to_owned(),
        ];
        let shown = |error: crate::ValidationError| -> Vec<String> {
            error.violations().iter().map(ToString::to_string).collect()
        };
        let error = from_value::<Vec<T>>(&json).err().unwrap();
        assert_eq!(shown(error), expected);
        let error = from_str::<Vec<T>>(&json.to_string()).err().unwrap();
        for (found, expected) in shown(error).iter().zip(&expected) {
            assert!(found.starts_with(&format!("{expected} (line 1, column ")), "{found}");
        }

        let schema = json_schema::<T>();
        assert_eq!(schema["type"], "string");
        assert_eq!(schema.get("format").and_then(Value::as_str), format);
    }

    #[test]
    fn types_with_a_format() {
        let (date_time, date) = ("2026-11-30T12:00:00Z", "2026-11-30");
        check::<uuid::Uuid>("6ba7b810-9dad-11d1-80b4-00c04fd430c8", Some("uuid"), "not a valid uuid");
        check::<url::Url>("https://example.com/a?b=c", Some("uri"), "not a valid uri");
        check::<chrono::DateTime<chrono::Utc>>(date_time, Some("date-time"), "not a valid date-time");
        check::<chrono::DateTime<chrono::FixedOffset>>(date_time, Some("date-time"), "not a valid date-time");
        check::<chrono::NaiveDate>(date, Some("date"), "not a valid date");
        check::<jiff::Timestamp>(date_time, Some("date-time"), "not a valid date-time");
        check::<jiff::civil::Date>(date, Some("date"), "not a valid date");
        check::<jiff::SignedDuration>("PT2H30M", Some("duration"), "not a valid duration");
    }

    #[test]
    fn types_without_a_format() {
        check::<chrono::NaiveTime>("12:00:00", None, "not a valid `NaiveTime`");
        check::<chrono::NaiveDateTime>("2026-11-30T12:00:00", None, "not a valid `NaiveDateTime`");
        check::<chrono::Weekday>("Mon", None, "not a valid `Weekday`");
        check::<chrono::Month>("January", None, "not a valid `Month`");
        check::<jiff::civil::Time>("12:00:00", None, "not a valid `Time`");
        check::<jiff::civil::DateTime>("2026-11-30T12:00:00", None, "not a valid `DateTime`");
        check::<jiff::Zoned>("2026-11-30T12:00:00+01:00[+01:00]", None, "not a valid `Zoned`");
    }

    #[test]
    fn containers_are_descended_into() {
        use std::hash::RandomState;

        type Bytes = indexmap::IndexSet<u8, RandomState>;
        type Sets = indexmap::IndexMap<uuid::Uuid, Bytes, RandomState>;
        let json = r#"{"6ba7b810-9dad-11d1-80b4-00c04fd430c8": [1, 300], "x": [-1]}"#;
        let error = from_str::<Sets>(json).unwrap_err();
        let found: Vec<_> = error
            .violations()
            .iter()
            .map(|violation| violation.pointer().to_string())
            .collect();
        assert_eq!(found, ["/6ba7b810-9dad-11d1-80b4-00c04fd430c8/1", "/x", "/x/0"]);
        assert_eq!(json_schema::<Bytes>()["items"]["maximum"], 255);
    }
}
