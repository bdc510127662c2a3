// Parameters, fields and functions that have the names that the derive's output uses, or might.
#![allow(non_camel_case_types, non_snake_case)]
use clerk_models::{ClerkModel, Metadata};

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "generic")]
struct Generic<'de, 'a, D, S, A, E, T, M, V, __D, __S, __A, __E> {
    lent: &'de str,
    other: Option<&'a str>,
    d: D,
    s: Vec<S>,
    a: Option<A>,
    e: Box<E>,
    t: (T, M),
    v: V,
    x: __D,
    y: __S,
    z: __A,
    w: __E,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "fields")]
struct Fields {
    map: u8,
    field: u8,
    slots: Option<u8>,
    value: u8,
    model: u8,
    progress: Option<Option<u8>>,
    serializer: u8,
    deserializer: u8,
    writer: u8,
    source: u8,
    seed: u8,
    error: u8,
    key: u8,
    table: u8,
    f0: u8,
    f1: u8,
    __f0: u8,
    __f1: u8,
    #[clerk_model(rename = "self")]
    self_: u8,
    #[clerk_model(extra)]
    extra: Metadata,
}

type Checked = Result<(), String>;

fn field(_: &u8) -> Checked {
    Ok(())
}
fn map(_: &u8) -> Checked {
    Ok(())
}
fn progress(_: &u8) -> Checked {
    Ok(())
}
fn source(_: &u8) -> Checked {
    Ok(())
}
fn value(_: &u8) -> Checked {
    Ok(())
}
fn slots() -> u8 {
    1
}
fn f0() -> u8 {
    2
}
fn deserializer() -> u8 {
    3
}

mod serializer {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }
    pub fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Paths {
    #[clerk_model(check = field)]
    a: u8,
    #[clerk_model(check = map)]
    b: u8,
    #[clerk_model(check = progress)]
    c: u8,
    #[clerk_model(check = source)]
    d: u8,
    #[clerk_model(check = value)]
    e: Option<u8>,
    #[clerk_model(default = slots)]
    f: u8,
    #[clerk_model(default = f0)]
    g: u8,
    #[clerk_model(default = deserializer)]
    h: u8,
    #[clerk_model(with = serializer, check = value)]
    i: u8,
}

#[test]
fn compiles() {
    let generic: Generic<'_, '_, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8> = clerk_models::from_str(
        r#"{"object": "generic", "lent": "l", "d": 1, "s": [], "e": 2, "t": [3, 4], "v": 5, "x": 6, "y": 7, "z": 8,
            "w": 9}"#,
    )
    .unwrap();
    assert_eq!((generic.lent, generic.w), ("l", 9));

    let json = r#"{"object":"fields","map":1,"field":2,"value":3,"model":4,"progress":null,"serializer":5,"deserializer":6,"writer":7,"source":8,"seed":9,"error":10,"key":11,"table":12,"f0":13,"f1":14,"__f0":15,"__f1":16,"self":17,"more":18}"#;
    let fields: Fields = clerk_models::from_str(json).unwrap();
    assert_eq!((fields.f0, fields.__f1), (13, 16));
    assert_eq!(serde_json::to_string(&fields).unwrap(), json);

    let paths: Paths = clerk_models::from_str(r#"{"a": 1, "b": 1, "c": 1, "d": 1, "i": 1}"#).unwrap();
    assert_eq!((paths.f, paths.g, paths.h), (1, 2, 3));
}
