use super::{KEY_FIRST, ValueReader};
use crate::json::test_types::{Adjacent, External, Flattening, Internal, Newtype, Unit, Untagged};
use serde::Deserialize;
use serde_core::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Number, Value, json};
use std::collections::BTreeMap;
use std::fmt::{self, Debug};

fn compare<T: DeserializeOwned + Debug>(values: &[Value]) {
    for value in values {
        let found = T::deserialize(ValueReader(value)).ok();
        let expected = T::deserialize(value).ok();
        assert_eq!(
            format!("{found:?}"),
            format!("{expected:?}"),
            "{} of {value}",
            std::any::type_name::<T>()
        );
    }
}

/// Values of all kinds, alone and in each other.
fn values() -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(-1),
        json!(255),
        json!(256),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(0.0),
        json!(1.0),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!("a"),
        json!("Unit"),
        json!("true"),
        json!("7"),
        json!("-7"),
        json!(" 7"),
        json!("7 "),
        json!("0.5"),
        json!("300"),
        json!([]),
        json!({}),
        json!([1, 2]),
        json!([1, "x"]),
        json!([1, "x", null]),
        json!({"a": 1}),
        json!({"a": "x"}),
        json!({"type": "Unit"}),
        json!({"type": "Struct", "a": null}),
        json!({"a": [1, 2], "type": "Newtype"}),
        json!({"Unit": null}),
        json!({"Newtype": 7}),
        json!({"Tuple": [1, "x"]}),
        json!({"Struct": {"a": 7}}),
        json!({"Struct": [7]}),
        json!({"Newtype": 7, "Unit": null}),
        json!({"Unknown": 7}),
        json!({"1": 2, "true": 3}),
        json!({"-1": 2, "1.5": 3}),
        json!({"Unit": 1, "x": 2}),
    ];
    for index in 0..values.len() {
        let (first, second) = (values[index].clone(), values[(index * 7 + 3) % values.len()].clone());
        values.push(json!([first, second]));
        values.push(json!({"a": first, "b": second}));
    }
    values
}

#[test]
fn values_are_read_as_serde_json_reads_them() {
    macro_rules! types {
        ($($type:ty,)*) => {$(
            compare::<$type>(&values());
            compare::<Vec<$type>>(&values());
            compare::<Option<$type>>(&values());
            compare::<BTreeMap<String, $type>>(&values());
        )*};
    }
    types! {
        (), bool, char, String, u8, i8, u64, i64, u128, i128, f32, f64, (u8, String), [u8; 2], Value, Number, Box<RawValue>,
        IgnoredAny, External, Internal, Adjacent, Untagged, Newtype, Unit, Flattening, serde_json::Map<String, Value>,
        BTreeMap<u8, Value>, BTreeMap<i128, Value>, BTreeMap<bool, Value>, BTreeMap<char, Value>,
        BTreeMap<Option<i8>, Value>, BTreeMap<External, Value>,
    }
}

#[test]
fn texts_are_borrowed() {
    let value = json!({"key": "text"});
    let read = BTreeMap::<&str, &str>::deserialize(ValueReader(&value)).unwrap();
    assert_eq!(read["key"], "text");
}

/// Collects the keys in order.
struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Vec<(String, u8)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut keys = Vec::new();
        while let Some(entry) = map.next_entry()? {
            keys.push(entry);
        }
        Ok(keys)
    }
}

#[test]
fn key_comes_first_and_once() {
    let value = json!({"a": 1, "b": 2, "c": 3});
    let keys = |first: &'static [&'static str]| {
        let keys = ValueReader(&value).deserialize_enum(KEY_FIRST, first, Keys).unwrap();
        keys.into_iter()
            .map(|(key, value)| format!("{key}{value}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(keys(&["a"]), "a1 b2 c3");
    assert_eq!(keys(&["b"]), "b2 a1 c3");
    assert_eq!(keys(&["c"]), "c3 a1 b2");
    assert_eq!(keys(&["x"]), "a1 b2 c3");
}
