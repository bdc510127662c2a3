use super::part::Part;
use super::tree::Tree;
use super::{Buffer, Buffered, BufferedValue, Peek};
use crate::de::private_names::RAW_VALUE;
use crate::json::is_arbitrary_precision;
use serde::de::value::{Error as Plain, MapDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt::{self, Debug};
use std::marker::PhantomData;
use std::net::IpAddr;
use std::time::Duration;

/// A type that is read by keeping its value and reading that again.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Through<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Through<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let buffered = Buffer.deserialize(deserializer)?;
        buffered.read_seed(PhantomData::<T>).map(Through)
    }
}

/// The same for the only value of a map, as a tagged enum reads it.
#[derive(Debug, PartialEq)]
struct InMap<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for InMap<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MapVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for MapVisitor<T> {
            type Value = InMap<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<InMap<T>, A::Error> {
                map.next_key::<IgnoredAny>()?;
                let buffer = Buffer;
                let buffered = map.next_value_seed(buffer)?;
                buffered.read_seed(PhantomData::<T>).map(InMap)
            }
        }

        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

/// What is read from a deserializer of serde's own.
fn through<'de, T: Deserialize<'de>>(from: impl IntoDeserializer<'de, Plain>) -> Result<T, Plain> {
    Through::deserialize(from.into_deserializer()).map(|Through(value)| value)
}

/// What is read from a text in parts, as from a long one.
fn in_parts<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    let buffered = Buffered {
        value: BufferedValue::Tree(Tree::Json(Part::new(text.into()))),
        human_readable: true,
    };
    buffered.read_seed::<_, Plain>(PhantomData::<T>).ok()
}

/// Demands of a text what `serde_json` itself makes of it.
fn agrees<T: DeserializeOwned + PartialEq + Debug>(json: &str) {
    let direct = serde_json::from_str::<T>(json).ok();
    let read = |through: serde_json::Result<Through<T>>| through.ok().map(|Through(value)| value);
    assert_eq!(read(serde_json::from_str(json)), direct, "{json} by str");
    assert_eq!(read(serde_json::from_slice(json.as_bytes())), direct, "{json} by slice");
    assert_eq!(
        read(serde_json::from_reader(json.as_bytes())),
        direct,
        "{json} by reader"
    );
    // Once more for each nested tagged enum, unless that makes it too deep.
    if json.matches(['[', '{']).count() > 100 {
        return;
    }
    if serde_json::from_str::<IgnoredAny>(json).is_ok() {
        assert_eq!(in_parts::<T>(json.trim()), direct, "{json} in parts");
    }
    let nested = format!(r#"{{"a": {{"a": {json}}}}}"#);
    let read = |through: serde_json::Result<InMap<InMap<T>>>| through.ok().map(|InMap(InMap(value))| value);
    assert_eq!(read(serde_json::from_str(&nested)), direct, "{json} nested, by str");
    assert_eq!(
        read(serde_json::from_reader(nested.as_bytes())),
        direct,
        "{json} nested, by reader"
    );
    if serde_json::from_str::<IgnoredAny>(json).is_ok() {
        let read = in_parts::<InMap<InMap<T>>>(&nested).map(|InMap(InMap(value))| value);
        assert_eq!(read, direct, "{json} nested, in parts");
    }
    if let Ok(value) = serde_json::from_str::<Value>(json) {
        let by_value = T::deserialize(&value).ok();
        let nested = serde_json::json!({ "a": { "a": value } });
        for found in [read(InMap::deserialize(&nested)), read(InMap::deserialize(nested))] {
            // With `arbitrary_precision`, a number is read as its text is, or as a `Value` has it.
            let as_text = is_arbitrary_precision() && found == direct;
            assert!(found == by_value || as_text, "{json} nested, by value: {found:?}");
        }
    }
}

fn text<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    agrees::<T>(&json);
}

fn tree<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::json!({ "a": value });
    assert_eq!(&InMap::<T>::deserialize(&json).unwrap().0, value, "{json}");
    assert_eq!(&InMap::<T>::deserialize(json).unwrap().0, value);
}

fn cbor<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(&*bytes).unwrap(), value);
    assert_eq!(&ciborium::from_reader::<Through<T>, _>(&*bytes).unwrap().0, value);
}

fn msgpack<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    for bytes in [
        rmp_serde::to_vec(value).unwrap(),
        rmp_serde::to_vec_named(value).unwrap(),
    ] {
        assert_eq!(&rmp_serde::from_slice::<T>(&bytes).unwrap(), value);
        assert_eq!(&rmp_serde::from_slice::<Through<T>>(&bytes).unwrap().0, value);
        assert_eq!(&rmp_serde::from_read::<_, Through<T>>(&*bytes).unwrap().0, value);
    }
}

fn everywhere<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    text(value);
    tree(value);
    cbor(value);
    msgpack(value);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nothing;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Id(u64);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pair(u8, String);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    id: Id,
    names: Vec<String>,
    next: Option<Box<Named>>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Kind {
    Unit,
    Newtype(Id),
    Tuple(u8, String),
    Struct { left: u8, right: Option<String> },
}

/// Bytes as such, which serde's own types do not ask for.
#[derive(Debug, PartialEq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BytesVisitor;

        impl<'de> Visitor<'de> for BytesVisitor {
            type Value = Bytes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(value.to_vec()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Bytes, A::Error> {
                let mut bytes = Vec::new();
                while let Some(byte) = seq.next_element()? {
                    bytes.push(byte);
                }
                Ok(Bytes(bytes))
            }
        }

        deserializer.deserialize_byte_buf(BytesVisitor)
    }
}

#[test]
fn scalars_are_read_as_they_were() {
    everywhere(&true);
    everywhere(&false);
    everywhere(&(i8::MIN, i16::MIN, i32::MIN, i64::MIN));
    everywhere(&(u8::MAX, u16::MAX, u32::MAX, u64::MAX));
    everywhere(&(0.1_f32, -2.5_f64));
    everywhere(&1e300_f64);
    everywhere(&'ß');
    everywhere(&"plain".to_owned());
    everywhere(&"\"\\\n\u{1f600} [{".to_owned());
    everywhere(&"long".repeat(5000));
    everywhere(&());
    everywhere(&Nothing);
    everywhere(&Id(7));
}

#[test]
fn integers_beyond_64_bits_are_whole() {
    for value in [i128::MIN, -(1 << 70), -1, 1, 1 << 70, i128::MAX] {
        text(&value);
        cbor(&value);
        msgpack(&value);
        assert_eq!(through::<i128>(value).unwrap(), value);
    }
    for value in [1, 1 << 70, u128::MAX] {
        text(&value);
        cbor(&value);
        msgpack(&value);
        assert_eq!(through::<u128>(value).unwrap(), value);
    }
    agrees::<Vec<i128>>("[170141183460469231731687303715884105728]");
    agrees::<u64>("18446744073709551616");
}

#[test]
fn numbers_keep_their_digits() {
    // Whole under `arbitrary_precision`, rounded without it: as `serde_json` does.
    for json in ["1234567890123456789012345678901234567890", "1.50", "-0", "1e999", "0.1"] {
        agrees::<Value>(json);
        agrees::<serde_json::Number>(json);
        agrees::<f64>(json);
    }
}

#[test]
fn containers_are_read_as_they_were() {
    everywhere(&vec![vec![1_u8], vec![], vec![2, 3]]);
    everywhere(&(1_u8, "a".to_owned(), [true, false]));
    everywhere(&Pair(1, "a".to_owned()));
    everywhere(&Named {
        id: Id(1),
        names: vec!["a".to_owned()],
        next: Some(Box::new(Named {
            id: Id(2),
            names: vec![],
            next: None,
        })),
    });
    everywhere(&BTreeMap::from([("a".to_owned(), Some(1)), ("b".to_owned(), None)]));
    everywhere(&Duration::new(5, 7));
}

/// A format that distinguishes `Some` from its content.
struct Wrapped<T>(T);

impl<'de, T: IntoDeserializer<'de, Plain>> Deserializer<'de> for Wrapped<T> {
    type Error = Plain;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Plain> {
        visitor.visit_some(self.0.into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn options_in_options_are_read_as_they_were() {
    everywhere(&None::<u8>);
    everywhere(&Some(5_u8));
    everywhere(&Some(Some(5_u8)));
    everywhere(&None::<Option<u8>>);

    assert_eq!(Through::<Option<u8>>::deserialize(Wrapped(5_u8)).unwrap().0, Some(5));
    assert_eq!(
        Through::<Option<Option<u8>>>::deserialize(Wrapped(5_u8)).unwrap().0,
        Some(Some(5))
    );
    assert_eq!(Through::<Option<()>>::deserialize(Wrapped(())).unwrap().0, Some(()));
}

#[test]
fn addresses_in_human_readable_and_binary_formats() {
    let addresses: [IpAddr; 2] = ["127.0.0.1".parse().unwrap(), "::1".parse().unwrap()];
    everywhere(&addresses);
    // The format distinguishes them, replayed too.
    let bytes = rmp_serde::to_vec(&addresses).unwrap();
    let buffered = Buffer.deserialize(&mut rmp_serde::Deserializer::from_read_ref(&bytes));
    let read = buffered.unwrap().read_seed::<_, Plain>(PhantomData::<[IpAddr; 2]>);
    assert_eq!(read.ok(), Some(addresses));
}

#[test]
fn bytes_are_read_as_bytes_and_as_sequences() {
    everywhere(&Bytes(vec![0, 255, 10]));
    let mut bytes = Vec::new();
    ciborium::into_writer(&Bytes(vec![1, 2, 3]), &mut bytes).unwrap();
    let packed = rmp_serde::to_vec(&Bytes(vec![1, 2, 3])).unwrap();
    let read: Through<Vec<u8>> = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!(read.0, [1, 2, 3]);
    let read: Through<[u8; 3]> = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!(read.0, [1, 2, 3]);
    let read: Through<(u8, u8, u8)> = rmp_serde::from_slice(&packed).unwrap();
    assert_eq!(read.0, (1, 2, 3));
    assert!(ciborium::from_reader::<Through<[u8; 2]>, _>(&*bytes).is_err());
    assert!(rmp_serde::from_slice::<Through<[u8; 2]>>(&packed).is_err());
    // What is 16 bytes long is an integer only to who asks for one.
    msgpack(&Bytes(vec![9; 16]));
    assert_eq!(through::<Option<i128>>(&[9_u8; 16][..]).ok(), None);
}

#[test]
fn extensions_and_tags_of_binary_formats_are_read() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename = "_ExtStruct")]
    struct Extension((i8, Bytes));

    let extension = Extension((-3, Bytes(vec![1, 2])));
    let bytes = rmp_serde::to_vec(&extension).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Through<Extension>>(&bytes).unwrap().0,
        extension
    );

    let mut bytes = Vec::new();
    let tagged = ciborium::tag::Required::<_, 0>("2026-01-01T00:00:00Z");
    ciborium::into_writer(&[tagged], &mut bytes).unwrap();
    assert_eq!(
        ciborium::from_reader::<Through<[String; 1]>, _>(&*bytes).unwrap().0,
        ciborium::from_reader::<[String; 1], _>(&*bytes).unwrap()
    );
}

#[test]
fn variants_of_all_kinds_are_read_as_they_were() {
    everywhere(&vec![
        Kind::Unit,
        Kind::Newtype(Id(5)),
        Kind::Tuple(1, "a".to_owned()),
        Kind::Struct {
            left: 1,
            right: Some("b".to_owned()),
        },
        Kind::Struct { left: 2, right: None },
    ]);
    everywhere(&BTreeMap::from([("a".to_owned(), Kind::Unit)]));
    agrees::<Kind>(r#"{"Unit": null}"#);
    assert_eq!(
        through::<Kind>(MapDeserializer::new([("Unit", ())].into_iter())).unwrap(),
        Kind::Unit
    );
}

#[test]
fn what_is_no_variant_is_refused() {
    let refused = |error: Result<Kind, Plain>| error.unwrap_err().to_string();
    let no_variant = "expected a variant: a string or a map of one entry";
    assert_eq!(refused(through(5_u8)), no_variant);
    assert_eq!(refused(through(vec!["Unit"])), no_variant);
    assert_eq!(refused(through(BTreeMap::<&str, u8>::new())), no_variant);
    for json in [
        r#"["Newtype", 5]"#,
        r#"{"Newtype": 5, "Unit": 1}"#,
        "{}",
        "5",
        r#"{"Newtype": 5}"#,
    ] {
        agrees::<Kind>(json);
    }
    let two = BTreeMap::from([("Newtype", 1), ("Unit", 1)]);
    assert_eq!(refused(through(two)), no_variant);
    assert!(refused(through("Other")).starts_with("unknown variant `Other`"));
    for (name, kind) in [("Newtype", "newtype"), ("Tuple", "tuple"), ("Struct", "struct")] {
        let expected = format!("invalid type: unit variant, expected {kind} variant");
        assert_eq!(refused(through(name)), expected);
    }
    assert!(through::<Kind>(BTreeMap::from([("Unit", 1)])).is_err());
    assert!(through::<Kind>(BTreeMap::from([("Tuple", vec![1])])).is_err());
    for json in ["5", "[]", "{}", r#"{"Newtype": 1, "Unit": 1}"#, r#""Newtype""#] {
        agrees::<Kind>(json);
        assert!(serde_json::from_str::<Through<Kind>>(json).is_err(), "{json}");
    }
}

/// Takes one element or entry and leaves the rest.
#[derive(Debug)]
struct First;

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FirstVisitor;

        impl<'de> Visitor<'de> for FirstVisitor {
            type Value = First;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("one")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<First, A::Error> {
                seq.next_element::<u8>().map(|_| First)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<First, A::Error> {
                map.next_entry::<String, u8>().map(|_| First)
            }
        }

        deserializer.deserialize_any(FirstVisitor)
    }
}

#[test]
fn what_is_left_over_is_refused() {
    for json in ["[1, 2, 3]", "[1]"] {
        agrees::<[u8; 2]>(json);
        assert!(serde_json::from_str::<Through<[u8; 2]>>(json).is_err());
    }
    for (count, fits) in [(1, false), (2, true), (3, false)] {
        let bytes = rmp_serde::to_vec(&vec![7_u8; count]).unwrap();
        assert_eq!(rmp_serde::from_slice::<Through<[u8; 2]>>(&bytes).is_ok(), fits);
        assert_eq!(through::<(u8, u8)>(vec![7_u8; count]).is_ok(), fits);
        assert!(through::<Pair>(vec![7_u8; count]).is_err());
    }
    assert!(through::<First>(vec![1_u8]).is_ok());
    assert!(through::<First>(vec![1_u8, 2]).is_err());
    assert!(through::<First>(BTreeMap::from([("a", 1_u8)])).is_ok());
    assert!(through::<First>(BTreeMap::from([("a", 1_u8), ("b", 2)])).is_err());
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "f64")]
struct Bits(u64);

impl From<f64> for Bits {
    fn from(value: f64) -> Self {
        Bits(value.to_bits())
    }
}

/// The key that is read from this text, in a format for people that is not `serde_json`.
fn key<T: DeserializeOwned + Ord>(text: &str) -> Option<T> {
    let map: BTreeMap<T, u8> = through(BTreeMap::from([(text, 1)])).ok()?;
    map.into_keys().next()
}

#[test]
fn keys_that_are_numbers_are_read() {
    everywhere(&BTreeMap::from([(-1_i64, 'a'), (2, 'b')]));
    everywhere(&BTreeMap::from([(Id(1), 'a'), (Id(u64::MAX), 'b')]));
    everywhere(&BTreeMap::from([(true, 'a'), (false, 'b')]));
    everywhere(&BTreeMap::from([('x', 'a')]));
    text(&BTreeMap::from([(1_u128 << 70, 'a')]));

    assert_eq!(key("-128"), Some(i8::MIN));
    assert_eq!(key("-300"), Some(-300_i16));
    assert_eq!(key("-70000"), Some(-70_000_i32));
    assert_eq!(key("-5"), Some(-5_i64));
    assert_eq!(key("255"), Some(u8::MAX));
    assert_eq!(key("256"), Some(256_u16));
    assert_eq!(key("70000"), Some(70_000_u32));
    assert_eq!(key("18446744073709551615"), Some(u64::MAX));
    assert_eq!(key("-170141183460469231731687303715884105728"), Some(i128::MIN));
    assert_eq!(key("340282366920938463463374607431768211455"), Some(u128::MAX));
    assert_eq!(key("1.5"), Some(Bits(1.5_f64.to_bits())));
    assert_eq!(key("true"), Some(true));
    assert_eq!(key("5"), Some(Id(5)));
    assert_eq!(key("5"), Some(Some(5_u8)));
    assert_eq!(key("5"), Some("5".to_owned()));
    assert_eq!(key("5"), Some('5'));
    assert_eq!(key("true"), Some("true".to_owned()));
    assert_eq!(key("Unit"), Some(Kind::Unit));
}

#[test]
fn keys_that_only_resemble_numbers_are_refused() {
    for text in [
        "256", "-1", "1.5", "01", "+1", " 1", "1 ", "1x1", "x", "", "-", "1 1", "[1]", "true",
    ] {
        assert_eq!(key::<u8>(text), None, "{text}");
    }
    for text in ["True", "1", "0", ""] {
        assert_eq!(key::<bool>(text), None, "{text}");
    }
    // A binary format has integers for keys, and its text is text.
    let bytes = rmp_serde::to_vec(&BTreeMap::from([("1", 1)])).unwrap();
    assert!(rmp_serde::from_slice::<Through<BTreeMap<u8, u8>>>(&bytes).is_err());
    // Values are not keys.
    assert!(through::<u8>("1").is_err());
    assert!(through::<BTreeMap<String, u8>>(BTreeMap::from([("a", "1")])).is_err());
}

#[test]
fn raw_values_are_read_with_their_spaces() {
    let json = r#" [{"a" : 1.50, "b":"\ud800"} ]"#;
    let [Through(raw)] = serde_json::from_str::<[Through<&RawValue>; 1]>(json).unwrap();
    assert_eq!(raw.get(), r#"{"a" : 1.50, "b":"\ud800"}"#);
    assert!(json.as_bytes().as_ptr_range().contains(&raw.get().as_ptr()));
    let Through(raw) = serde_json::from_reader::<_, Through<Box<RawValue>>>(json.as_bytes()).unwrap();
    assert_eq!(raw.get(), json.trim());
}

#[test]
fn replayed_text_is_borrowed() {
    #[derive(Debug, Deserialize)]
    struct CowStr<'a> {
        name: &'a str,
        #[serde(borrow)]
        more: Through<&'a str>,
    }

    let json = r#"{"name": "a", "more": "b"}"#.to_owned();
    let Through(cow_str) = serde_json::from_str::<Through<CowStr<'_>>>(&json).unwrap();
    assert_eq!(cow_str.name.as_ptr(), json[10..].as_ptr());
    assert_eq!(cow_str.more.0.as_ptr(), json[23..].as_ptr());
    let Through(cow_str) = serde_json::from_slice::<Through<CowStr<'_>>>(json.as_bytes()).unwrap();
    assert_eq!(cow_str.name.as_ptr(), json[10..].as_ptr());

    let bytes = rmp_serde::to_vec(&("a", Bytes(vec![1, 2]))).unwrap();
    let Through((name, content)) = rmp_serde::from_slice::<Through<(&str, &[u8])>>(&bytes).unwrap();
    assert_eq!(name.as_ptr(), bytes[2..].as_ptr());
    assert_eq!(content.as_ptr(), bytes[5..].as_ptr());
    // A reader has nothing to borrow from.
    assert!(through::<&str>("a".to_owned()).is_err());
    let value = Value::from("a");
    assert_eq!(Through::<&str>::deserialize(&value).unwrap().0, "a");
}

#[test]
fn skipped_values_are_not_validated() {
    for json in [
        "1e999",
        r#""\ud800""#,
        r#"{"a": [-1e999, {"\udfff": 1}]}"#,
        &"9".repeat(400),
    ] {
        agrees::<IgnoredAny>(json);
        assert!(serde_json::from_str::<Through<IgnoredAny>>(json).is_ok(), "{json}");
        agrees::<Value>(json);
    }
    assert!(serde_json::from_str::<Through<f64>>("1e999").is_err());
    assert!(serde_json::from_str::<Through<String>>(r#""\ud800""#).is_err());
    // Syntax is.
    assert!(serde_json::from_str::<Through<IgnoredAny>>("[1,]").is_err());
    assert!(through::<IgnoredAny>(BTreeMap::from([("a", vec![1])])).is_ok());
}

fn nested(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

#[test]
fn depth_is_that_of_serde_json() {
    for (depth, passes) in [(126, true), (127, true), (128, false)] {
        let json = nested(depth);
        agrees::<Value>(&json);
        assert_eq!(serde_json::from_str::<Through<Value>>(&json).is_ok(), passes, "{depth}");
        let json = r#"{"a":"#.repeat(depth) + "1" + &"}".repeat(depth);
        agrees::<Value>(&json);
        assert_eq!(serde_json::from_str::<Through<Value>>(&json).is_ok(), passes, "{depth}");
    }
}

#[test]
fn millions_of_levels_are_refused_without_overflow() {
    let refused = |json: &str| {
        serde_json::from_str::<Through<IgnoredAny>>(json)
            .unwrap_err()
            .to_string()
    };
    let closed = nested(5_000_000);
    assert!(refused(&closed).starts_with("recursion limit exceeded"));
    assert!(refused(&format!(r#"{{"a": [1, {closed}]}}"#)).starts_with("recursion limit exceeded"));
    assert!(serde_json::from_reader::<_, Through<IgnoredAny>>(closed.as_bytes()).is_err());
    assert!(refused(&"[".repeat(5_000_000)).starts_with("EOF"));
}

#[test]
fn only_brackets_that_nest_are_counted() {
    agrees::<Value>(&format!("[{}1]", "[], {}, ".repeat(200)));
    agrees::<Value>(&format!(r#"["{}", "\"{}", "\\", 1]"#, "[".repeat(200), "{".repeat(200)));
    agrees::<Value>(&format!(r#"{{"{}": 1}}"#, "[".repeat(200)));
    // After a string that ends in a backslash, they are counted.
    let json = format!(r#"["\\", {}]"#, nested(127));
    assert!(serde_json::from_str::<Through<IgnoredAny>>(&json).is_err());
}

#[test]
fn replays_stay_within_the_depth_limit() {
    #[derive(Debug, Deserialize)]
    struct Deep(Vec<Through<Deep>>);

    impl Deep {
        fn depth(&self) -> usize {
            1 + self.0.iter().map(|inner| inner.0.depth()).max().unwrap_or(0)
        }
    }

    assert_eq!(
        serde_json::from_str::<Through<Deep>>(&nested(127)).unwrap().0.depth(),
        127
    );
    assert!(serde_json::from_str::<Through<Deep>>(&nested(128)).is_err());
}

#[test]
fn errors_have_no_location_in_the_part() {
    let error = |json: &str| {
        let buffered = Buffer.deserialize(&mut serde_json::Deserializer::from_str(json));
        let read = buffered.ok().unwrap().read_seed::<_, Plain>(PhantomData::<Vec<u8>>);
        read.unwrap_err().to_string()
    };
    assert_eq!(error("\n [1,\n \"x\"]"), r#"invalid type: string "x", expected u8"#);
    assert_eq!(
        error(r#"["at line 1 column 2"]"#),
        r#"invalid type: string "at line 1 column 2", expected u8"#
    );
    assert_eq!(error("5"), "invalid type: integer `5`, expected a sequence");
    assert_eq!(error("[1e999]"), "number out of range");
    // The location is that in the document.
    let json = "[1,\n{\"a\":\n\"x\"}]";
    let document = serde_json::from_str::<(u8, Through<BTreeMap<String, u8>>)>(json).unwrap_err();
    assert!(document.line() >= 2, "{document}");
}

#[test]
fn a_map_with_the_key_of_raw_values_is_a_map() {
    let map = BTreeMap::from([(RAW_VALUE.to_owned(), "5".to_owned())]);
    text(&map);
    cbor(&map);
    msgpack(&map);
    cbor(&vec![map]);
    let map = BTreeMap::from([(RAW_VALUE, 5)]);
    assert_eq!(through::<BTreeMap<String, u8>>(map).unwrap()[RAW_VALUE], 5);
    let map = BTreeMap::from([("!", "4"), (RAW_VALUE, "5")]);
    assert_eq!(through::<BTreeMap<String, String>>(map).unwrap()[RAW_VALUE], "5");
}

#[test]
fn what_serde_has_buffered_is_read_again() {
    #[derive(Debug, Deserialize)]
    struct Outer {
        id: u8,
        #[serde(flatten)]
        rest: Through<Rest>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Rest {
        kind: Kind,
        names: BTreeMap<String, Option<String>>,
        more: Through<Vec<bool>>,
    }

    // No numbers: under `arbitrary_precision`, serde itself does not read them here.
    let json = r#"{"kind": "Unit", "id": 1, "names": {"b": null}, "more": [true]}"#;
    let outer: Outer = serde_json::from_str(json).unwrap();
    assert_eq!(outer.id, 1);
    let expected = Rest {
        kind: Kind::Unit,
        names: BTreeMap::from([("b".to_owned(), None)]),
        more: Through(vec![true]),
    };
    assert_eq!(outer.rest.0, expected);
}

#[test]
fn a_look_tells_kind_and_content() {
    let long = "9".repeat(40);
    for (json, expected) in [
        ("null", Peek::Null),
        ("true", Peek::Boolean(true)),
        ("false", Peek::Boolean(false)),
        ("-5", Peek::Integer(-5)),
        ("18446744073709551615", Peek::Integer(u64::MAX.into())),
        ("1.0", Peek::Number),
        ("1e3", Peek::Number),
        ("-0", Peek::Number),
        (&long, Peek::Number),
        (r#""a b""#, Peek::String("a b".into())),
        (r#""""#, Peek::String("".into())),
        (r#""\u0041\"""#, Peek::String("A\"".into())),
        ("[1]", Peek::Array),
        (r#"{"a": 1}"#, Peek::Object),
    ] {
        assert_eq!(Peek::of_text(json), expected, "{json}");
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(Peek::of_value(&value), expected, "{json}");
        let buffered = Buffer.deserialize(&value).unwrap();
        // With `arbitrary_precision`, a `Value` hands out this as an integer.
        if json != "-0" || !is_arbitrary_precision() {
            assert_eq!(buffered.peek(), expected, "{json}");
        }
        let mut json = serde_json::Deserializer::from_str(json);
        let buffered = Buffer.deserialize(&mut json).unwrap();
        assert_eq!(buffered.peek(), expected);
    }
    assert_eq!(
        Peek::of_text("170141183460469231731687303715884105727"),
        Peek::Integer(i128::MAX)
    );
    assert_eq!(Peek::of_text(r#""\ud800""#), Peek::String("\\ud800".into()));
}

#[test]
fn a_look_at_a_tree_tells_the_same() {
    fn assert_peek<'de>(from: impl IntoDeserializer<'de, Plain>, expected: &Peek<'_>) {
        let buffered = Buffer.deserialize(from.into_deserializer());
        assert_eq!(&buffered.unwrap().peek(), expected);
    }

    assert_peek((), &Peek::Null);
    assert_peek(true, &Peek::Boolean(true));
    assert_peek(-5_i8, &Peek::Integer(-5));
    assert_peek(5_u8, &Peek::Integer(5));
    assert_peek(i128::MIN, &Peek::Integer(i128::MIN));
    assert_peek(5_u128, &Peek::Integer(5));
    assert_peek(u128::MAX, &Peek::Number);
    assert_peek(1.0, &Peek::Number);
    assert_peek("a", &Peek::String("a".into()));
    assert_peek(vec![1], &Peek::Array);
    assert_peek(&b"a"[..], &Peek::Array);
    assert_peek(BTreeMap::from([("a", 1)]), &Peek::Object);
}

#[test]
fn debug_of_a_look_has_no_value() {
    let members = ["null", "true", "4242", "0.5", "\"ya29.a0Af\"", "[1]", "{\"a\": 1}"]
        .into_iter()
        .map(|json| ("token".into(), Peek::of_text(json)))
        .collect();
    let printed = format!("{:?}", crate::dispatch::Members::new(members));
    for kind in [
        "Null",
        "Boolean(…)",
        "Integer(…)",
        "Number",
        "String(…)",
        "Array",
        "Object",
    ] {
        assert!(printed.contains(kind), "{printed}");
    }
    for value in ["true", "4242", "0.5", "ya29"] {
        assert!(!printed.contains(value), "{printed}");
    }
}

/// A type that takes whatever is visited, and asks for one kind.
#[derive(Debug, PartialEq)]
struct Lenient<const ASKS: u8>;

struct LenientVisitor;

macro_rules! take {
    ($($method:ident($type:ty);)*) => {$(
        fn $method<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for LenientVisitor {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    take! {
        visit_bool(bool);
        visit_i64(i64);
        visit_u64(u64);
        visit_f64(f64);
        visit_str(&str);
        visit_bytes(&[u8]);
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

impl<'de, const ASKS: u8> Deserialize<'de> for Lenient<ASKS> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match ASKS {
            0 => deserializer.deserialize_bool(LenientVisitor),
            1 => deserializer.deserialize_unit(LenientVisitor),
            2 => deserializer.deserialize_str(LenientVisitor),
            3 => deserializer.deserialize_string(LenientVisitor),
            4 => deserializer.deserialize_seq(LenientVisitor),
            5 => deserializer.deserialize_tuple(1, LenientVisitor),
            6 => deserializer.deserialize_map(LenientVisitor),
            7 => deserializer.deserialize_struct("Lenient", &["a"], LenientVisitor),
            8 => deserializer.deserialize_tuple_struct("Lenient", 1, LenientVisitor),
            9 => deserializer.deserialize_char(LenientVisitor),
            _ => deserializer.deserialize_any(LenientVisitor),
        }
        .map(|()| Lenient)
    }
}

#[test]
fn a_call_for_one_kind_takes_no_other() {
    for json in [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "\"\"",
        "\"Unit\"",
        "\"true\"",
        "[]",
        "[0]",
        "[null, 1]",
        "{}",
        "{\"a\": 1}",
        "{\"Unit\": null}",
        "{\"Newtype\": 1}",
    ] {
        agrees::<Lenient<0>>(json);
        agrees::<Lenient<1>>(json);
        agrees::<Lenient<2>>(json);
        agrees::<Lenient<3>>(json);
        agrees::<Lenient<4>>(json);
        agrees::<Lenient<5>>(json);
        agrees::<Lenient<6>>(json);
        agrees::<Lenient<7>>(json);
        agrees::<Lenient<8>>(json);
        agrees::<Lenient<9>>(json);
        agrees::<Lenient<10>>(json);
        agrees::<Kind>(json);
        agrees::<Option<Kind>>(json);
        agrees::<std::ops::Bound<u8>>(json);
        agrees::<serde_json::Map<String, Value>>(json);
        agrees::<bool>(json);
        agrees::<()>(json);
    }
}
