//! Section "presence and null": a row of the table a test, on every route, with the round trip.

use clerk_models::{ClerkModel, HasSchema, from_str, from_value, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;

/// Reads `{"a": value}`, or `{}`, by all routes, which have to agree; writes what was read back and reads it again.
fn read<T>(value: Option<Value>) -> Result<(T, Value), String>
where
    T: DeserializeOwned + HasSchema + Serialize + PartialEq + Debug,
{
    let json = value.map_or_else(|| json!({}), |value| json!({ "a": value }));
    let text = json.to_string();
    let read: Result<T, _> = from_value(&json);
    assert_eq!(read.as_ref().ok(), from_str(&text).ok().as_ref());
    assert_eq!(read.as_ref().ok(), serde_json::from_str(&text).ok().as_ref());
    let value = read.map_err(|error| error.to_string())?;
    let written = serde_json::to_value(&value).unwrap();
    assert_eq!(from_value::<T>(&written).as_ref(), Ok(&value), "written and read back");
    Ok((value, written))
}

macro_rules! model {
    ($(#[$attribute:meta])* $type:ty) => {
        #[derive(Debug, PartialEq, ClerkModel)]
        #[clerk_model(no_object)]
        struct Model {
            $(#[$attribute])*
            a: $type,
        }
    };
}

const MISSING: &str = "/a: missing field \"a\"";
const NULL: &str = "/a: expected integer, found null";

#[test]
fn a_plain_field_is_required_and_not_null() {
    model!(i64);
    assert_eq!(read::<Model>(None), Err(MISSING.to_owned()));
    assert_eq!(read::<Model>(Some(json!(null))), Err(NULL.to_owned()));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: 1 }, json!({ "a": 1 }))));
}

#[test]
fn a_plain_field_whose_type_reads_null_takes_it() {
    model!(Value);
    assert_eq!(read::<Model>(None), Err(MISSING.to_owned()));
    assert_eq!(
        read(Some(json!(null))),
        Ok((Model { a: json!(null) }, json!({ "a": null })))
    );

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(transparent)]
    struct Nick(Option<String>);

    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Named {
        a: Nick,
    }
    assert_eq!(read::<Named>(None), Err(MISSING.to_owned()));
    assert_eq!(
        read(Some(json!(null))),
        Ok((Named { a: Nick(None) }, json!({ "a": null })))
    );
}

#[test]
fn default_is_for_absent_not_null() {
    model!(
        #[clerk_model(default)]
        i64
    );
    assert_eq!(read(None), Ok((Model { a: 0 }, json!({ "a": 0 }))));
    assert_eq!(read::<Model>(Some(json!(null))), Err(NULL.to_owned()));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: 1 }, json!({ "a": 1 }))));
}

fn seven() -> i64 {
    7
}

#[test]
fn a_default_can_be_a_function() {
    model!(
        #[clerk_model(default = seven)]
        i64
    );
    assert_eq!(read(None), Ok((Model { a: 7 }, json!({ "a": 7 }))));
    assert_eq!(read::<Model>(Some(json!(null))), Err(NULL.to_owned()));
}

#[test]
fn null_as_default_reads_null_as_absent() {
    model!(
        #[clerk_model(default = seven, null_as_default)]
        i64
    );
    assert_eq!(read(None), Ok((Model { a: 7 }, json!({ "a": 7 }))));
    assert_eq!(read(Some(json!(null))), Ok((Model { a: 7 }, json!({ "a": 7 }))));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: 1 }, json!({ "a": 1 }))));
    assert_eq!(
        read::<Model>(Some(json!("1"))),
        Err("/a: expected integer, found string".to_owned())
    );
}

#[test]
fn option_is_none_when_absent_or_null() {
    model!(Option<i64>);
    assert_eq!(read(None), Ok((Model { a: None }, json!({}))));
    assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({}))));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: Some(1) }, json!({ "a": 1 }))));
}

#[test]
fn stds_option_is_the_same_however_it_is_spelled() {
    model!(std::option::Option<i64>);
    assert_eq!(read(None), Ok((Model { a: None }, json!({}))));
    {
        model!(::core::option::Option<i64>);
        assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({}))));
    }
}

#[test]
fn a_required_option_needs_its_key_and_writes_null() {
    model!(#[clerk_model(required)] Option<i64>);
    assert_eq!(read::<Model>(None), Err(MISSING.to_owned()));
    assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({ "a": null }))));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: Some(1) }, json!({ "a": 1 }))));
}

fn some_seven() -> Option<i64> {
    Some(7)
}

#[test]
fn an_option_with_a_default_writes_null() {
    model!(#[clerk_model(default = some_seven)] Option<i64>);
    assert_eq!(read(None), Ok((Model { a: Some(7) }, json!({ "a": 7 }))));
    assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({ "a": null }))));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: Some(1) }, json!({ "a": 1 }))));
}

#[test]
fn two_options_tell_absent_from_null() {
    model!(Option<Option<i64>>);
    assert_eq!(read(None), Ok((Model { a: None }, json!({}))));
    assert_eq!(
        read(Some(json!(null))),
        Ok((Model { a: Some(None) }, json!({ "a": null })))
    );
    assert_eq!(
        read(Some(json!(1))),
        Ok((Model { a: Some(Some(1)) }, json!({ "a": 1 })))
    );
}

#[test]
fn type_parameter_presence() {
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Model<T> {
        a: T,
    }
    assert_eq!(read::<Model<i64>>(None), Err(MISSING.to_owned()));
    assert_eq!(read::<Model<i64>>(Some(json!(null))), Err(NULL.to_owned()));
    assert_eq!(read(Some(json!(1))), Ok((Model { a: 1 }, json!({ "a": 1 }))));
    assert_eq!(read::<Model<Option<i64>>>(None), Ok((Model { a: None }, json!({}))));
    assert_eq!(
        read::<Model<Option<i64>>>(Some(json!(null))),
        Ok((Model { a: None }, json!({})))
    );
    assert_eq!(
        read::<Model<Option<i64>>>(Some(json!(1))),
        Ok((Model { a: Some(1) }, json!({ "a": 1 })))
    );
}

#[test]
fn a_skipped_field_is_neither_read_nor_written() {
    model!(
        #[clerk_model(skip)]
        i64
    );
    assert_eq!(read(Some(json!("ignored"))), Ok((Model { a: 0 }, json!({}))));
    assert_eq!(serde_json::to_value(Model { a: 9 }).unwrap(), json!({}));
}

mod hex {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &Option<u32>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(&format_args!("{value:x}")),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
        let text: Option<String> = Option::deserialize(deserializer)?;
        text.map(|text| u32::from_str_radix(&text, 16).map_err(Error::custom))
            .transpose()
    }
}

#[test]
fn with_reads_the_whole_type() {
    model!(#[clerk_model(with = hex)] Option<u32>);
    assert_eq!(read(None), Ok((Model { a: None }, json!({}))));
    assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({}))));
    assert_eq!(
        read(Some(json!("ff"))),
        Ok((Model { a: Some(255) }, json!({ "a": "ff" })))
    );
    assert_eq!(
        read::<Model>(Some(json!("fg"))),
        Err("/a: not a valid `Option<u32>`".to_owned())
    );
    {
        model!(#[clerk_model(with = hex, required)] Option<u32>);
        assert_eq!(read::<Model>(None), Err(MISSING.to_owned()));
        assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({ "a": null }))));
    }
}

fn even(value: &i64) -> Result<(), &'static str> {
    if value % 2 == 0 { Ok(()) } else { Err("must be even") }
}

#[test]
fn a_check_looks_at_the_value_and_not_at_a_default() {
    const ODD: &str = "/a: invalid value: must be even";
    {
        model!(
            #[clerk_model(check = even)]
            i64
        );
        assert_eq!(read::<Model>(Some(json!(3))), Err(ODD.to_owned()));
        assert_eq!(read(Some(json!(2))), Ok((Model { a: 2 }, json!({ "a": 2 }))));
    }
    {
        model!(#[clerk_model(check = even, default = some_seven)] Option<i64>);
        assert_eq!(from_value(&json!({})), Ok(Model { a: Some(7) }));
        assert_eq!(read::<Model>(Some(json!(3))), Err(ODD.to_owned()));
        assert_eq!(read(Some(json!(null))), Ok((Model { a: None }, json!({ "a": null }))));
    }
    {
        model!(#[clerk_model(check = even)] Option<Option<i64>>);
        assert_eq!(read::<Model>(Some(json!(3))), Err(ODD.to_owned()));
        assert_eq!(
            read(Some(json!(null))),
            Ok((Model { a: Some(None) }, json!({ "a": null })))
        );
    }
}

#[test]
fn a_check_speaks_on_serdes_route_too() {
    model!(
        #[clerk_model(check = even)]
        i64
    );
    let error = serde_json::from_str::<Model>(r#"{"a": 3}"#).unwrap_err();
    // The place after it is serde_json's.
    let text = error.to_string();
    assert!(
        text.starts_with("invalid value for \"a\": must be even at line 1"),
        "{text}"
    );
}

/// A foreign type that reads what an `Option` reads.
#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
#[serde(transparent)]
struct Maybe(Option<i64>);

clerk_models::opaque_schema!(Maybe);

/// The same with the violations of `Option`.
#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
#[serde(transparent)]
struct MaybeAsOption(Option<i64>);

clerk_models::opaque_schema!(MaybeAsOption as Option<i64>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Generic<T> {
    a: T,
    n: u8,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
#[allow(clippy::option_option)] // That is what is tested.
enum Adjacent<T> {
    #[clerk_model(object = "generic")]
    Generic(T),
    #[clerk_model(object = "double")]
    Double(Option<Option<i64>>),
}

/// `Some(None)` is null, and nothing else is.
fn assert_three_states<T: DeserializeOwned + HasSchema + Serialize + PartialEq + Debug>(
    template: &str,
    states: [(&str, T); 3],
) {
    for (value, expected) in states {
        let json = template.replace("VALUE", value);
        assert_eq!(from_str::<T>(&json).unwrap(), expected, "{json}");
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), expected, "{json}");
        let document: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(from_value::<T>(&document).unwrap(), expected, "{json}");
        assert_eq!(serde_json::to_value(&expected).unwrap(), document);
    }
}

#[test]
fn double_option_through_a_type_parameter_tells_absent_from_null() {
    let generic = |a| Generic { a, n: 1 };
    let states = [
        ("", generic(None)),
        (r#""a":null,"#, generic(Some(None))),
        (r#""a":7,"#, generic(Some(Some(7)))),
    ];
    assert_three_states(r#"{VALUE"n":1}"#, states);
    let boxed = |a| Generic { a: Box::new(a), n: 1 };
    let states = [
        ("", boxed(None)),
        (r#""a":null,"#, boxed(Some(None))),
        (r#""a":7,"#, boxed(Some(Some(7)))),
    ];
    assert_three_states(r#"{VALUE"n":1}"#, states);
}

#[test]
fn double_option_as_adjacent_content_tells_absent_from_null() {
    for template in [r#"{"type":"double"VALUE}"#, r#"{"type":"generic"VALUE}"#] {
        let adjacent = if template.contains("double") {
            Adjacent::<Option<Option<i64>>>::Double
        } else {
            Adjacent::Generic
        };
        let states = [
            ("", adjacent(None)),
            (r#","data":null"#, adjacent(Some(None))),
            (r#","data":7"#, adjacent(Some(Some(7)))),
        ];
        assert_three_states(template, states);
    }
    let before: Adjacent<()> = from_str(r#"{"data":null,"type":"double"}"#).unwrap();
    assert_eq!(before, Adjacent::Double(Some(None)));
}

/// Reading, the report and JSON Schema agree on whether a key may be absent.
#[test]
fn foreign_type_parameter_decides_presence() {
    fn assert_optional<T: DeserializeOwned + HasSchema + PartialEq + Debug>(none: &T) {
        let [absent, null] = [r#"{"n":1}"#, r#"{"a":null,"n":1}"#].map(|json| from_str::<Generic<T>>(json).unwrap());
        assert_eq!((&absent.a, &null.a), (none, none));
        let error = from_str::<Generic<T>>(r#"{"n":"1"}"#).unwrap_err();
        assert_eq!(
            error.to_string(),
            "/n: expected integer, found string (line 1, column 6)"
        );
        let error = from_value::<Generic<T>>(&json!({"n": "1"})).unwrap_err();
        assert_eq!(error.to_string(), "/n: expected integer, found string");
        let schema = clerk_models::json_schema::<Generic<T>>();
        assert_eq!(schema["$defs"]["Generic"]["required"], json!(["n"]));
        let adjacent: Adjacent<T> = from_str(r#"{"type":"generic"}"#).unwrap();
        assert_eq!(adjacent, Adjacent::Generic(null.a));
        let error = from_str::<Vec<Adjacent<T>>>(r#"[{"type":"generic"},1]"#).unwrap_err();
        assert_eq!(error.violations()[0].pointer(), "/1");
    }
    assert_optional(&Maybe(None));
    assert_optional(&MaybeAsOption(None));
    assert_optional::<Option<u8>>(&None);
    assert_optional::<Box<Option<u8>>>(&Box::new(None));
    for error in [
        from_str::<Generic<u8>>(r#"{"n":"1"}"#).unwrap_err(),
        from_value::<Generic<u8>>(&json!({"n": "1"})).unwrap_err(),
    ] {
        let pointers: Vec<_> = error
            .violations()
            .iter()
            .map(|violation| violation.pointer().as_str())
            .collect();
        assert_eq!(pointers, ["/a", "/n"]);
    }
}

trait Api {
    type Cursor: std::fmt::Debug + PartialEq;
}

#[derive(Debug, PartialEq)]
struct V1;

impl Api for V1 {
    type Cursor = Option<u8>;
}

#[derive(Debug, PartialEq)]
struct V2;

impl Api for V2 {
    type Cursor = u8;
}

type Same<T> = T;

/// Types that a parameter decides: whether the key may be absent is up to them.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Listing<T: Api, U> {
    next: T::Cursor,
    last: <T as Api>::Cursor,
    same: Same<U>,
    list: Vec<U>,
}

#[test]
fn type_of_a_parameter_decides_presence() {
    let listing: Listing<V1, Option<u8>> = from_str(r#"{"list": [null]}"#).unwrap();
    let expected = Listing {
        next: None,
        last: None,
        same: None,
        list: vec![None],
    };
    assert_eq!(listing, expected);
    assert_eq!(serde_json::to_string(&listing).unwrap(), r#"{"list":[null]}"#);
    let schema = json_schema::<Listing<V1, Option<u8>>>().to_string();
    assert!(schema.contains(r#""required":["list"]"#), "{schema}");

    let value = json!({"list": []});
    let expected = [
        "/next: missing field \"next\"",
        "/last: missing field \"last\"",
        "/same: missing field \"same\"",
    ];
    let error = from_value::<Listing<V2, u8>>(&value).unwrap_err();
    let found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
    assert!(serde_json::from_value::<Listing<V2, u8>>(value).is_err());
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

fn is_blank(text: &Option<String>) -> bool {
    text.as_deref() == Some("")
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Literals<'a> {
    #[clerk_model(default = 5)]
    small: u8,
    #[clerk_model(default = -5)]
    negative: i64,
    #[clerk_model(default = 1)]
    whole: f64,
    #[clerk_model(default = -1.5, null_as_default)]
    float: f32,
    #[clerk_model(default = true)]
    flag: bool,
    #[clerk_model(default = "a \"b\"")]
    text: String,
    #[clerk_model(default = "c")]
    cow: std::borrow::Cow<'a, str>,
    #[clerk_model(default = "d")]
    borrowed: &'a str,
    #[clerk_model(default = 7)]
    option: Option<u64>,
    #[clerk_model(default = "e")]
    option_of_text: Option<String>,
}

#[test]
fn literals_are_defaults() {
    let defaults: Literals<'_> = from_str("{}").unwrap();
    let expected = Literals {
        small: 5,
        negative: -5,
        whole: 1.0,
        float: -1.5,
        flag: true,
        text: "a \"b\"".to_owned(),
        cow: "c".into(),
        borrowed: "d",
        option: Some(7),
        option_of_text: Some("e".to_owned()),
    };
    assert_eq!(defaults, expected);
    assert_eq!(from_value::<Literals<'_>>(&json!({})).unwrap(), expected);
    assert_eq!(serde_json::from_str::<Literals<'_>>("{}").unwrap(), expected);
    let written = serde_json::to_string(&defaults).unwrap();
    assert_eq!(from_str::<Literals<'_>>(&written).unwrap(), expected);

    let nulls: Literals<'_> = from_str(r#"{"option": null, "optionOfText": null, "float": null}"#).unwrap();
    assert_eq!((nulls.option, &nulls.option_of_text, nulls.float), (None, &None, -1.5));
    let written = serde_json::to_value(&nulls).unwrap();
    assert_eq!(
        (&written["option"], &written["optionOfText"]),
        (&Value::Null, &Value::Null)
    );
    let error = from_str::<Literals<'_>>(r#"{"small": null, "text": null}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 violations\n\
         /small: expected integer, found null (line 1, column 11)\n\
         /text: expected string, found null (line 1, column 25)"
    );
    let schema = json_schema::<Literals<'_>>();
    assert_eq!(schema.pointer("/$defs/Literals/required"), None);
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct NonNull<T> {
    #[clerk_model(non_null)]
    text: Option<String>,
    #[clerk_model(non_null, check = is_short)]
    list: Option<Vec<T>>,
}

#[allow(clippy::ptr_arg)] // As the derive calls it.
fn is_short<T>(list: &Vec<T>) -> Result<(), &'static str> {
    (list.len() < 2).then_some(()).ok_or("too long")
}

#[test]
fn non_null_refuses_null() {
    let absent: NonNull<u8> = from_str("{}").unwrap();
    assert_eq!(absent, NonNull { text: None, list: None });
    assert_eq!(serde_json::to_string(&absent).unwrap(), "{}");
    let json = r#"{"text":"a","list":[1]}"#;
    let present: NonNull<u8> = from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&present).unwrap(), json);

    let value = json!({"list": null, "text": null});
    let expected = [
        "/list: expected array, found null",
        "/text: expected string, found null",
    ];
    let error = from_value::<NonNull<u8>>(&value).unwrap_err();
    let found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
    assert_eq!(
        from_str::<NonNull<u8>>(&value.to_string())
            .unwrap_err()
            .violations()
            .len(),
        2
    );
    assert!(serde_json::from_value::<NonNull<u8>>(value).is_err());
    let error = from_str::<NonNull<u8>>(r#"{"list": [1, 2]}"#).unwrap_err();
    assert_eq!(error.to_string(), "/list: invalid value: too long (line 1, column 10)");

    let schema = json_schema::<NonNull<u8>>().to_string();
    assert!(!schema.contains("null") && !schema.contains("required"), "{schema}");
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "counts", rename_all = "snake_case")]
struct Omitted {
    #[clerk_model(default, omit_if = is_zero)]
    count: u32,
    #[clerk_model(omit_if = is_blank)]
    note: Option<String>,
    #[clerk_model(non_null, omit_if = is_blank)]
    title: Option<String>,
    #[clerk_model(default = 1, omit_if = Option::is_none)]
    option: Option<u32>,
}

/// What is omitted is not counted either, which formats with lengths would show.
#[test]
fn omit_if_leaves_out_the_entry() {
    let omitted = Omitted {
        count: 0,
        note: Some(String::new()),
        title: Some(String::new()),
        option: Some(2),
    };
    assert_eq!(
        serde_json::to_string(&omitted).unwrap(),
        r#"{"object":"counts","option":2}"#
    );
    let bytes = rmp_serde::to_vec_named(&omitted).unwrap();
    assert_eq!(bytes[0], 0x82);
    let read: Omitted = rmp_serde::from_slice(&bytes).unwrap();
    assert_eq!(
        (read.count, read.note, read.title, read.option),
        (0, None, None, Some(2))
    );

    let kept = Omitted {
        count: 1,
        note: None,
        title: Some("t".to_owned()),
        option: Some(1),
    };
    let written = serde_json::to_string(&clerk_models::Wire(&kept)).unwrap();
    assert_eq!(written, r#"{"object":"counts","count":1,"title":"t","option":1}"#);
    assert_eq!(from_str::<Omitted>(&written).unwrap(), kept);
}

thread_local! {
    /// How often the default of a struct was made.
    static DEFAULTS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

#[allow(clippy::option_option)] // Absent and null are told apart.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "settings", default)]
struct Settings<T> {
    max_sessions: u8,
    theme: Option<String>,
    #[clerk_model(required)]
    locale: Option<String>,
    #[clerk_model(default = 9)]
    own: u8,
    parameter: T,
    double: Option<Option<u8>>,
    #[clerk_model(skip)]
    cache: Vec<u8>,
    #[clerk_model(null_as_default)]
    lenient: u8,
}

impl<T: Default> Default for Settings<T> {
    fn default() -> Self {
        DEFAULTS.set(DEFAULTS.get() + 1);
        Settings {
            max_sessions: 1,
            theme: Some("light".to_owned()),
            locale: Some("en".to_owned()),
            own: 3,
            parameter: T::default(),
            double: Some(Some(1)),
            cache: vec![7],
            lenient: 8,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, ClerkModel)]
#[clerk_model(no_object, default)]
struct Limits {
    low: u8,
    high: Option<u8>,
}

#[test]
fn absent_fields_have_the_values_of_the_struct() {
    let json = r#"{"object": "settings", "locale": null}"#;
    let settings: Settings<u8> = from_str(json).unwrap();
    let expected = Settings {
        locale: None,
        own: 9,
        double: None,
        ..Settings::default()
    };
    assert_eq!(settings, expected);
    assert_eq!(
        from_value::<Settings<u8>>(&serde_json::from_str(json).unwrap()).unwrap(),
        expected
    );
    assert_eq!(serde_json::from_str::<Settings<u8>>(json).unwrap(), expected);

    let json = r#"{"object":"settings","maxSessions":1,"theme":null,"locale":null,"own":9,"parameter":2,"lenient":8}"#;
    let settings: Settings<u8> = from_str(json).unwrap();
    assert_eq!((&settings.theme, &settings.cache), (&None, &vec![7]));
    assert_eq!(serde_json::to_string(&settings).unwrap(), json);
    let settings: Settings<u8> = from_str(&json.replace(":8", ":null")).unwrap();
    assert_eq!(settings.lenient, 8);

    let error =
        from_str::<Settings<u8>>(r#"{"object": "settings", "maxSessions": null, "parameter": null}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "3 violations\n\
         /locale: missing field \"locale\" (line 1, column 1)\n\
         /maxSessions: expected integer, found null (line 1, column 39)\n\
         /parameter: expected integer, found null (line 1, column 58)"
    );
    let schema = json_schema::<Settings<u8>>().to_string();
    assert!(schema.contains(r#""required":["object","locale"]"#), "{schema}");
}

#[test]
fn default_of_the_struct_is_made_once_if_at_all() {
    #[derive(ClerkModel)]
    #[clerk_model(no_object, default)]
    struct Counted {
        a: u8,
        b: Option<u8>,
    }

    impl Default for Counted {
        fn default() -> Self {
            DEFAULTS.set(DEFAULTS.get() + 1);
            Counted { a: 1, b: Some(2) }
        }
    }

    for (json, calls) in [(r#"{"a": 5, "b": null}"#, 0), (r#"{"a": 5}"#, 1), ("{}", 1)] {
        DEFAULTS.set(0);
        let counted: Counted = from_str(json).unwrap();
        assert_eq!(DEFAULTS.get(), calls, "{json}");
        assert!(counted.a > 0 || counted.b.is_some());
    }
    assert_eq!(from_str::<Limits>("{}").unwrap(), Limits::default());
}
