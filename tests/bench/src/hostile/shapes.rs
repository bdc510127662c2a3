//! The hostile shapes, by what is hostile in them.

use super::Shape;
use super::documents::{
    adjacent_lists, brackets, late_levels, late_lists, late_strings, late_threes, list, list_of, long_key, longer_key,
    nested, nested_unknowns, string, unknowns, withdrawn, withdrawn_levels,
};
use super::models::{Adjacent, Bytes, Late, Node, Opaque, OpaqueField, Open, Options, Outer, Strict, Tuples};
use super::wide::{Values, Variants, Wide};
use clerk_models::Secret;
use clerk_models::models::User;
use std::collections::BTreeMap;
use std::net::IpAddr;

/// Part of a key or a string: every character is escaped.
const ESCAPES: &str = r"\n\u00e9\\";

pub const SHAPES: [&[Shape]; 7] = [&KEYS, &NAMES, &TAGS, &MISSING, &SCALARS, &SPACE, &OPAQUE];

type Lists<K> = BTreeMap<K, Vec<u8>>;

const KEYS: [Shape; 15] = [
    Shape::bytes::<Lists<String>>("long key", |size| long_key("k", r#""""#, size)),
    Shape::bytes::<Lists<String>>("long key with escapes", |size| long_key(ESCAPES, r#""""#, size)),
    Shape::bytes::<Lists<String>>("long key of slashes", |size| long_key("/~", r#""""#, size)),
    Shape::bytes::<BTreeMap<String, (u8, u8, u8, u8)>>("long key of a tuple", |size| longer_key("k", r#""""#, 4, size)),
    Shape::bytes::<BTreeMap<String, (u8, u8, u8, u8)>>("long key with escapes of a tuple", |size| {
        longer_key(ESCAPES, r#""""#, 4, size)
    }),
    Shape::bytes::<BTreeMap<String, (Node, Node)>>("long key with escapes of models", |size| {
        longer_key(ESCAPES, "{\"numbers\":0,\"object\":\"other\"}", 2, size)
    }),
    Shape::bytes::<Lists<char>>("long key of a character", |size| longer_key("k", "0", 1, size)),
    Shape::bytes::<Lists<IpAddr>>("long key with escapes of an address", |size| {
        longer_key(ESCAPES, "0", 1, size)
    }),
    Shape::bytes::<BTreeMap<u32, u8>>("wrong map keys", |size| {
        list_of("{", |index| format!("\"k{index}\":0"), "}", size)
    }),
    Shape::bytes::<BTreeMap<u32, u8>>("one wrong map key", |size| list("{", "\"k\":0", "}", size)),
    Shape::bytes::<BTreeMap<IpAddr, u8>>("wrong addresses as map keys", |size| list("{", "\"k\":0", "}", size)),
    Shape::bytes::<Strict>("denied keys", |size| {
        list_of("{", |index| format!("\"k{index}\":0"), "}", size)
    }),
    Shape::bytes::<Strict>("denied keys with escapes", |size| list("{", r#""\n\n":0"#, "}", size)),
    Shape::bytes::<Strict>("wide characters", |size| {
        let key = "\u{1f980}".repeat(70);
        list_of("{", |index| format!("\"{index}{key}\":0"), "}", size)
    }),
    Shape::bytes::<Strict>("duplicates", |size| {
        list("{", "\"someNumber\":0,\"some_number\":0", "}", size)
    }),
];

const NAMES: [Shape; 6] = [
    Shape::bytes::<Vec<Values>>("unlisted values", |size| list("[", r#""x""#, "]", size)),
    Shape::bytes::<Vec<Values>>("unlisted values with escapes", |size| list("[", r#""\n""#, "]", size)),
    Shape::bytes::<Vec<Values>>("long unlisted values of wide characters", |size| {
        list("[", &string("\u{1f980}", 400), "]", size)
    }),
    Shape::bytes::<BTreeMap<Values, u8>>("unlisted values as map keys", |size| list("{", r#""\n":0"#, "}", size)),
    Shape::bytes::<Vec<Variants>>("unlisted discriminators", |size| {
        list("[", "{\"object\":\"a_discriminator_of_one_length_999\"}", "]", size)
    }),
    Shape::bytes::<Vec<Variants>>("unlisted discriminators with escapes", |size| {
        list("[", r#"{"object":"\n"}"#, "]", size)
    }),
];

const TAGS: [Shape; 11] = [
    Shape::bytes::<Late>("late tags, strings", |size| late_strings(r#""abcdefgh""#, size)),
    Shape::bytes::<Late>("late tags, strings with escapes", |size| {
        late_strings(r#""\n\n\n\n""#, size)
    }),
    Shape::bytes::<Late>("late tags, one string", |size| late_strings(&string("k", size), 1)),
    Shape::bytes::<Late>("late tags, empty lists", late_lists),
    Shape::levels::<Late>("late tags, more levels", late_levels),
    Shape::bytes::<Adjacent>("late tags after their content", adjacent_lists),
    Shape::bytes::<Outer>("three late tags in each object", late_threes),
    Shape::bytes::<Vec<Node>>("wrong tag last", |size| {
        let numbers = list("{\"numbers\":[", r#""""#, "],\"object\":\"other\"}", size / 4);
        list("[", &numbers, "]", size)
    }),
    Shape::bytes::<Node>("wrong tags withdraw", |size| {
        withdrawn(&list("\"numbers\":[", r#""""#, "]", 300), 1, size)
    }),
    Shape::bytes::<Node>("wrong tags in each other", |size| withdrawn_levels(ESCAPES, size)),
    Shape::bytes::<Node>("wrong tags in each other, plain keys", |size| {
        withdrawn_levels("k", size)
    }),
];

const MISSING: [Shape; 12] = [
    Shape::bytes::<Vec<Wide>>("unknown keys as long as missing fields", |size| {
        list_of("[", |index| unknowns(false, index), "]", size)
    }),
    Shape::bytes::<Vec<Wide>>("unknown keys of the letters of missing fields", |size| {
        list_of("[", |index| unknowns(true, index), "]", size)
    }),
    Shape::bytes::<Wide>("unknown keys", |size| {
        list_of("{", |index| format!("\"{index:023}\":0"), "}", size)
    }),
    Shape::bytes::<Wide>("unknown keys with escapes", |size| list("{", r#""\n":0"#, "}", size)),
    Shape::levels::<Wide>("missing fields in each other", |levels| {
        nested("{\"child\":", "null", "}", levels)
    }),
    Shape::levels::<Wide>("missing fields in each other, unknown keys", |levels| {
        nested_unknowns(false, levels)
    }),
    Shape::levels::<Wide>("missing fields in each other, keys of their letters", |levels| {
        nested_unknowns(true, levels)
    }),
    Shape::bytes::<Node>("missing fields withdrawn", |size| {
        withdrawn("\"wide\":[{},{}]", 1, size)
    }),
    Shape::bytes::<Node>("missing fields withdrawn, unknown keys", |size| {
        let wide = unknowns(false, 0);
        withdrawn(&format!("\"wide\":[{wide},{wide}]"), 1, size)
    }),
    Shape::bytes::<Vec<User>>("users without fields", |size| list("[", "{}", "]", size)),
    Shape::bytes::<Vec<Bytes>>("generic fields", |size| list("[", "{}", "]", size)),
    Shape::bytes::<Vec<Options>>("generic fields that may be absent", |size| list("[", "{}", "]", size)),
];

const SCALARS: [Shape; 20] = [
    Shape::bytes::<Vec<u64>>("nulls", |size| list("[", "null", "]", size)),
    Shape::bytes::<Vec<u64>>("strings", |size| list("[", r#""""#, "]", size)),
    Shape::bytes::<Vec<u64>>("zeros", |size| list("[", "0", ",null]", size)),
    Shape::bytes::<Vec<u8>>("integers out of range", |size| list("[", "999", "]", size)),
    Shape::bytes::<Vec<u8>>("negative integers out of range", |size| list("[", "-1", "]", size)),
    Shape::bytes::<Vec<u64>>("integers of many digits", |size| {
        list("[", &"9".repeat(size / 8), "]", size)
    }),
    Shape::bytes::<Vec<f64>>("floats", |size| list("[", "0.5", ",null]", size)),
    Shape::bytes::<Vec<f64>>("floats of many digits", |size| {
        list("[", &format!("0.{}", "9".repeat(size / 8)), ",null]", size)
    }),
    Shape::bytes::<Vec<char>>("characters", |size| list("[", r#""""#, "]", size)),
    Shape::bytes::<Vec<IpAddr>>("addresses", |size| list("[", r#""x""#, "]", size)),
    Shape::bytes::<Vec<char>>("characters of many escapes", |size| {
        list("[", &string(ESCAPES, 1000), "]", size)
    }),
    Shape::bytes::<Vec<IpAddr>>("addresses of many escapes", |size| {
        list("[", &string(ESCAPES, 1000), "]", size)
    }),
    Shape::bytes::<Vec<f64>>("floats of many escapes", |size| format!("[{}]", string(ESCAPES, size))),
    Shape::bytes::<Vec<String>>("one string of many escapes", |size| {
        format!("[{},null]", string(ESCAPES, size))
    }),
    Shape::bytes::<Vec<Secret>>("one long secret", |size| format!("[{},null]", string("k", size))),
    Shape::bytes::<Vec<String>>("surrogate pairs", |size| {
        list("[", &string(r"\ud83e\udd80", 1000), ",null]", size)
    }),
    Shape::bytes::<Vec<char>>("surrogate pairs as characters", |size| {
        list("[", r#""\ud83e\udd80""#, ",null]", size)
    }),
    Shape::bytes::<Vec<String>>("half a surrogate pair first", |size| {
        list("[\"\\ud83e\",", r#""""#, "]", size)
    }),
    Shape::bytes::<Vec<f64>>("number too large first", |size| list("[1e999,", "0", "]", size)),
    Shape::bytes::<Vec<Tuples>>("tuples in tuples", |size| {
        let mut tuple = String::from("null");
        for _ in 0..5 {
            tuple = format!("[{tuple},{tuple}]");
        }
        list("[", &tuple, "]", size)
    }),
];

const SPACE: [Shape; 9] = [
    Shape::bytes::<Vec<String>>("one line", |size| list("[", r#""abcdefgh""#, ",null]", size)),
    Shape::bytes::<Vec<String>>("one line of wide characters", |size| {
        list("[", &string("\u{1f980}", 400), ",null]", size)
    }),
    Shape::bytes::<Vec<u8>>("spaces", |size| format!("[1,{}null]", " ".repeat(size))),
    Shape::bytes::<Vec<u8>>("newlines", |size| format!("[1,{}null]", "\n".repeat(size))),
    Shape::bytes::<Vec<u8>>("newlines between violations", |size| {
        list("[", "\n\n\n\nnull", "]", size)
    }),
    Shape::bytes::<Vec<String>>("no bracket at the end", |size| list("[", r#""abcdefgh""#, "", size)),
    Shape::bytes::<Vec<u8>>("brackets, none closed", |size| brackets(size, 0)),
    Shape::bytes::<Vec<u8>>("brackets, all closed", |size| brackets(size / 2, size / 2)),
    Shape::bytes::<Vec<u8>>("brackets of many levels", |size| {
        list("[", &brackets(100, 100), "]", size)
    }),
];

const OPAQUE: [Shape; 9] = [
    Shape::bytes::<Open>("brackets under a known key", |size| {
        format!("{{\"lists\":{}}}", brackets(size / 2, size / 2))
    }),
    Shape::bytes::<Open>("brackets under an unknown key", |size| {
        format!("{{\"x\":{}}}", brackets(size / 2, size / 2))
    }),
    Shape::bytes::<Open>("brackets under an unknown key, none closed", |size| {
        format!("{{\"x\":{}", brackets(size, 0))
    }),
    Shape::bytes::<Open>("metadata of strings", |size| {
        list("{\"metadata\":{\"x\":[", r#""\n""#, "]},\"number\":null}", size)
    }),
    Shape::bytes::<Open>("metadata of empty lists", |size| {
        list("{\"metadata\":{\"x\":[", "[]", "]},\"number\":null}", size)
    }),
    Shape::bytes::<Open>("metadata of numbers", |size| {
        list("{\"metadata\":{\"x\":[", "0.5", "]},\"number\":null}", size)
    }),
    Shape::bytes::<Vec<Opaque>>("long variant without a schema", |size| {
        format!("[{{\"object\":\"duration\",\"secs\":{}}}]", string("k", size))
    })
    .foreign(),
    Shape::bytes::<Vec<Opaque>>("variants without a schema", |size| {
        list("[", "{\"object\":\"duration\",\"secs\":[]}", "]", size)
    })
    .foreign(),
    Shape::bytes::<OpaqueField>("long field without a schema", |size| {
        let text = string("k", size / 2);
        format!("{{\"range\":{{\"start\":{text},\"end\":{text}}},\"number\":null}}")
    })
    .foreign(),
];
