//! Documents that are made to hurt: what a report says of them, shows of them and holds of them.

use allocation_counter::measure;
use clerk_models::{
    ClerkModel, HasSchema, Secret, ValidationError, ViolationCode, Wire, from_reader, from_slice, from_str, from_value,
};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::thread;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "row", deny_unknown_fields)]
struct Row {
    id: u32,
    token: Option<Secret>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Rows {
    data: Vec<Row>,
    note: Option<String>,
}

fn report<T: HasSchema + DeserializeOwned + Debug>(json: &str) -> ValidationError {
    let error = from_str::<T>(json).unwrap_err();
    assert_eq!(from_slice::<T>(json.as_bytes()).unwrap_err(), error);
    assert_eq!(from_reader::<T>(json.as_bytes()).unwrap_err(), error);
    error
}

/// The line and column of `serde_json`'s error, where the text is ASCII.
fn location_of_syntax_error(json: &str) -> Option<(usize, usize)> {
    let error = serde_json::from_str::<IgnoredAny>(json).err()?;
    Some((error.line(), error.column().max(1)))
}

/// `serde_json` consumes closing brackets while it returns an error: its offset is not where the text was accepted to.
#[test]
fn later_syntax_error_has_its_location() {
    let pad = "x".repeat(520);
    let good = r#"{"object":"row","id":1,"token":"tok_live_Zz9"}"#;
    for bad in [
        r#"{"object":"row","id":1,"id"}"#,
        r#"{"object":"row","id":"x"]"#,
        r#"{"object":"row"}}"#,
        r#"{"object":"row","idd"}"#,
        r#"{"object":"row","id":1]"#,
        r#"{"object":"row",]"#,
        r#"{"object":"row"]}"#,
        r#"{"id"]"#,
        r#"{"id":[}"#,
        "]",
    ] {
        for rows in [1, 60] {
            let before = vec![good; rows].join(",\n");
            let json = format!("{{\"note\":\"{pad}\",\"data\":[{before},{bad},{good},\n{good}],\"more\":1}}");
            let error = report::<Rows>(&json);
            let syntax: Vec<_> = error
                .violations()
                .iter()
                .filter(|violation| violation.code() == ViolationCode::Syntax)
                .map(|violation| (violation.line().unwrap(), violation.column().unwrap()))
                .collect();
            assert_eq!(
                syntax,
                Vec::from_iter(location_of_syntax_error(&json)),
                "{bad}: {error}"
            );
            let last = error.violations().last().map(clerk_models::Violation::code);
            assert_eq!(last, Some(ViolationCode::Syntax));
            assert!(error.violations().len() <= 3, "{error}");
            for text in [
                error.to_string(),
                error.render(&json).to_string(),
                serde_json::to_string(&error).unwrap(),
            ] {
                assert!(!text.contains("Zz9"), "{text}");
            }
        }
    }
}

#[test]
fn white_space_does_not_change_a_report() {
    let json = r#"{"data": [{"object": "row", "id": "x"}, {"id": 1, "a": 2}, 5]}"#;
    let pointers = |json: &str| -> Vec<String> {
        let error = report::<Rows>(json);
        let violations = error.violations().iter();
        violations
            .map(|violation| format!("{} {}", violation.pointer(), violation.code()))
            .collect()
    };
    let expected = pointers(json);
    assert_eq!(expected.len(), 4);
    for space in [600, 5_000] {
        assert_eq!(
            pointers(&json.replace(", ", &format!(",{}", " ".repeat(space)))),
            expected
        );
        assert_eq!(
            pointers(&json.replace(": ", &format!(":{}", "\n".repeat(space)))),
            expected
        );
    }
}

#[test]
fn syntax_error_is_kept_among_hundred() {
    let error = report::<Vec<u8>>(&format!("[{}", "null,".repeat(300)));
    assert_eq!((error.violations().len(), error.is_truncated()), (101, true));
    assert_eq!(error.violations()[99].pointer(), "/99");
    assert_eq!(error.violations()[100].code(), ViolationCode::Syntax);
}

#[test]
fn sixteen_unknown_keys_have_suggestions() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Wants {
        provider: u8,
    }
    assert_eq!(from_str::<Wants>(r#"{"provider": 7}"#).unwrap().provider, 7);
    let with = |others: usize| {
        // Of the same length, and of lengths that no misspelling has.
        let others: Vec<String> = (0..others)
            .map(|index| format!(r#""zz{index:06}": 1, "z{index}": 1, "#))
            .collect();
        let others = others.concat();
        report::<Wants>(&format!(r#"{{{others} "provdier": 1}}"#)).to_string()
    };
    assert!(with(15).contains(r#"found the unknown key "provdier""#));
    assert!(!with(16).contains("provdier"));
}

fn retained<T: HasSchema + DeserializeOwned + Debug>(json: &str) -> (ValidationError, u64) {
    let mut error = None;
    let counted = measure(|| error = from_str::<T>(json).err());
    (error.unwrap(), u64::try_from(counted.bytes_current).unwrap())
}

/// At most 64 KiB and a tenth of the document.
fn assert_holds_little<T: HasSchema + DeserializeOwned + Debug>(json: &str) -> ValidationError {
    let (error, bytes) = retained::<T>(json);
    let limit = (64 << 10) + u64::try_from(json.len()).unwrap() / 10;
    assert!(bytes <= limit, "{bytes} of {limit}");
    error
}

#[test]
fn what_an_error_holds_is_bounded() {
    for long in [
        "k".repeat(300_000),
        "\\n".repeat(150_000),
        "\\ud83d\\ude00".repeat(30_000),
        "😀".repeat(70_000),
    ] {
        let values = "null,".repeat(500);
        let error = assert_holds_little::<BTreeMap<String, Vec<u8>>>(&format!(r#"{{"{long}": [{values} 1]}}"#));
        assert_eq!(error.violations().len(), 100);
        let pointer = error.violations()[99].pointer();
        assert!(!pointer.is_exact() && pointer.as_str().ends_with("…/99"), "{pointer}");
        // As a key that is unknown, repeated or wrong, and as a discriminator.
        assert_holds_little::<Row>(&format!(r#"{{"{long}": 1}}"#));
        assert_holds_little::<BTreeMap<u8, u8>>(&format!(r#"{{"{long}": 1}}"#));
        assert_holds_little::<Row>(&format!(r#"{{"object": "{long}"}}"#));
    }
    let rows: Vec<String> = (0..200)
        .map(|index| format!(r#"{{"object":"row","id":1,"{}{index}":1}},"#, "😀".repeat(70)))
        .collect();
    assert_holds_little::<Rows>(&format!(r#"{{"data":[{}null]}}"#, rows.concat()));
}

#[test]
fn pointers_are_exact_within_their_budget() {
    let json = |key: usize| {
        let members: Vec<String> = (0..100).map(|index| format!(r#""{index:0key$}": null"#)).collect();
        format!("{{{}}}", members.join(","))
    };
    // 100 of 240 bytes are 24,000; of 300, with a twentieth of the document, 26,000.
    for (key, is_exact) in [(1, true), (239, true), (300, false)] {
        let json = json(key);
        let error = assert_holds_little::<BTreeMap<String, u8>>(&json);
        for (index, violation) in error.violations().iter().enumerate() {
            let exact = format!("/{index:0key$}");
            assert_eq!(violation.pointer().is_exact(), is_exact);
            assert_eq!(*violation.pointer() == exact, is_exact, "{}", violation.pointer());
            assert!(exact.starts_with(violation.pointer().as_str().trim_end_matches('…')));
        }
    }
}

#[test]
fn what_a_report_needs_is_bounded() {
    fn assert_needs_little<T: HasSchema + DeserializeOwned + Debug>(json: &str) {
        let first = measure(|| assert!(serde_json::from_str::<T>(json).is_err())).bytes_max;
        let report = measure(|| assert!(from_str::<T>(json).is_err())).bytes_max;
        let limit = first + u64::try_from(json.len()).unwrap() / 2;
        let start = &json[..json.len().min(40)];
        assert!(report <= limit, "{report} of {limit}: {start}");
    }
    let escapes = "\\n".repeat(1 << 20);
    assert_needs_little::<Rows>(&format!(r#"{{"note": "{escapes}", "data": 1}}"#));
    assert_needs_little::<Rows>(&format!(
        r#"{{"data": [{{"object": "row", "token": "{escapes}", "id": "x"}}]}}"#
    ));
    assert_needs_little::<Rows>(&format!(r#"{{"data": 1, "{escapes}": 1}}"#));
    assert_needs_little::<(u8, Value)>(&format!(r#"[null, ["{escapes}", {{"{escapes}": 1}}]]"#));
    assert_needs_little::<(u8, char)>(&format!(r#"[null, "{escapes}"]"#));
    assert_needs_little::<(u8, BTreeMap<char, u8>)>(&format!(r#"[null, {{"{escapes}": 1}}]"#));
    assert_needs_little::<(u8, i128)>(&format!("[null, {}]", "9".repeat(1 << 20)));
    for deep in ["[".repeat(1 << 20), "[".repeat(1 << 19) + &"]".repeat(1 << 19)] {
        assert_needs_little::<Rows>(&deep);
        assert_needs_little::<Rows>(&format!(r#"{{"data": 1, "more": {deep}}}"#));
    }
}

#[test]
fn lists_and_texts_are_truncated() {
    macro_rules! many {
        ($($name:ident)*) => {
            #[derive(Debug, ClerkModel)]
            enum Many { $($name),* }
        };
    }
    many!(A B C D E F G H I J K L M N O P Q R S T U V);
    assert!(matches!(from_str::<Many>(r#""v""#), Ok(Many::V)));
    let listed = r#"expected "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", … (22 in all)"#;
    assert_eq!(
        report::<Many>(r#""x""#).to_string(),
        format!(r#"the document: unknown variant "x", {listed} (line 1, column 1)"#)
    );
    fn never(_: &str) -> Result<(), String> {
        Err("é".repeat(200))
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Checked {
        #[clerk_model(check = never)]
        name: String,
    }
    let message = report::<Checked>(r#"{"name": "a"}"#).to_string();
    assert_eq!(
        message,
        format!("/name: invalid value: {}… (line 1, column 10)", "é".repeat(120))
    );
    assert_eq!(Checked { name: String::new() }.name, "");
}

#[test]
fn a_report_is_not_rendered_over_another_text() {
    let read = r#"{"object":"row","pad":"xxxxxxxxxxxxxxxxxxxxxxxxxx","id":"q","token":"sk_live_1"}"#;
    let error = report::<Row>(read);
    assert!(error.render(read).to_string().contains(r#"1 | "id": "q""#));
    for pad in 0..100 {
        let other = format!(
            r#"{}{{"token":"sk_live_1","object":"row","id":"q","pad":1}}"#,
            " ".repeat(pad)
        );
        let text = error.render(&other).to_string();
        assert!(!text.contains("sk_live") && !text.contains("token"), "{pad}: {text}");
        // The messages and pointers remain.
        assert!(
            text.contains("error[wrong_type]: expected integer, found string\n"),
            "{text}"
        );
        assert!(text.contains(" /id\n"), "{text}");
    }
    // Where the same bytes are at the same offset, they are the same member.
    assert!(
        error
            .render(&format!("{read}\n\n"))
            .to_string()
            .contains(r#"1 | "id": "q""#)
    );
    let shorter = &read[..20];
    assert!(!error.render(shorter).to_string().contains(" | "));
}

#[test]
fn carets_are_as_wide_as_what_they_mark() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Doc {
        #[clerk_model(rename = "名前")]
        name: u8,
    }
    assert_eq!(from_str::<Doc>(r#"{"名前": 5}"#).unwrap().name, 5);
    for (value, caret) in [
        ("true", "^^^^"),
        (r#""日本""#, "^^^^^^"),
        (r#""e\u0301""#, "^^^^^^^^^"),
        ("\"e\u{301}\"", "^^^"),
    ] {
        let json = format!(r#"{{"名前": {value}}}"#);
        let text = report::<Doc>(&json).render(&json).to_string();
        assert!(
            text.ends_with(&format!(
                "\n  | {}{caret}\n",
                " ".repeat(r#""名前": "#.chars().count() + 2)
            )),
            "{text}"
        );
    }
}

#[test]
fn what_cannot_be_seen_is_escaped_everywhere() {
    for hidden in "\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180e}\u{200b}\u{200d}\u{202e}\u{2028}\u{2066}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{e0001}\u{e0100}\u{a0}\u{2003}\u{2800}\u{85}".chars() {
        let json = format!(r#"{{"data": [{{"object": "r{hidden}w", "id": 1}}, {{"object": "row", "id": 1, "i{hidden}d": 2}}], "note": {{"a{hidden}": 1}}}}"#);
        let error = report::<Rows>(&json);
        for text in [error.to_string(), format!("{error:?}"), error.render(&json).to_string()] {
            assert!(!text.contains(hidden), "{hidden:?}: {text}");
        }
        let serde = serde_json::from_str::<Rows>(&json).unwrap_err().to_string();
        assert!(!serde.contains(hidden), "{hidden:?}: {serde}");
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "n")]
struct Deep {
    v: u8,
    kids: Option<Vec<Deep>>,
}

/// Deserialization decides how deep a `Value` may be: what is read, or refused, has a report.
#[test]
fn report_on_value_needs_no_more_stack() {
    let thread = thread::Builder::new().stack_size(2 << 20).spawn(|| {
        let mut counts = Vec::new();
        for leaf in [json!(1), json!("x")] {
            let mut value = json!({ "object": "n", "v": leaf });
            for _ in 0..600 {
                value = json!({ "object": "n", "v": 1, "kids": [value] });
            }
            let read = from_value::<Deep>(&value).map(std::mem::forget);
            counts.push(read.map_or_else(|error| error.violations().len(), |()| 0));
            // Dropping it would take stack, too.
            std::mem::forget(value);
        }
        counts
    });
    assert_eq!(thread.unwrap().join().unwrap(), [0, 1]);
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "group")]
struct Group {
    child: Option<Box<Node>>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "leaf")]
struct Leaf {
    amount: f64,
    id: u8,
}

#[derive(Debug, PartialEq, ClerkModel)]
enum Node {
    Group(Group),
    Leaf(Leaf),
}

fn nested(levels: usize, leaf: &str) -> String {
    let open = r#"{"child":"#.repeat(levels);
    let close = r#","object":"group"}"#.repeat(levels);
    format!("{open}{leaf}{close}")
}

#[test]
fn late_tags_copy_a_document_once_on_any_route() {
    let pad = "x".repeat(1 << 20);
    let json = nested(
        100,
        &format!(r#"{{"amount":1.5,"id":1,"pad":["{pad}",1e999],"object":"leaf"}}"#),
    );
    let valid = json.replace("1e999", "1");
    let value: Value = serde_json::from_str(&valid).unwrap();
    let len = u64::try_from(json.len()).unwrap();
    let expected = from_str::<Node>(&json).unwrap();
    let peak = |read: &mut dyn FnMut() -> Node| measure(|| assert_eq!(read(), expected)).bytes_max;
    let text = peak(&mut || from_str(&json).unwrap());
    assert!(text < len / 4, "{text} of {len}");
    let reader = peak(&mut || serde_json::from_reader(json.as_bytes()).unwrap());
    // Its buffer doubles.
    assert!(reader < 4 * len, "{reader} of {len}");
    let by_value = peak(&mut || from_value(&value).unwrap());
    assert!(by_value < len / 4, "{by_value} of {len}");
}

#[test]
fn tagged_enum_from_value_reads_as_its_model() {
    for amount in [946.410_018_777_526_7, 0.1, 1e-320, 5e-324, f64::MAX, 1.0, -0.0] {
        let leaf = json!({ "amount": amount, "id": 1, "object": "leaf" });
        let alone = from_value::<Leaf>(&leaf).unwrap();
        assert_eq!(alone.amount.to_bits(), f64::to_bits(amount));
        let mut value = leaf;
        for _ in 0..3 {
            let Node::Leaf(read) = innermost(from_value(&value).unwrap()) else {
                panic!("a group");
            };
            assert_eq!(read.amount.to_bits(), f64::to_bits(amount));
            value = json!({ "child": value, "object": "group" });
        }
    }
}

fn innermost(node: Node) -> Node {
    match node {
        Node::Group(Group { child: Some(child) }) => innermost(*child),
        node => node,
    }
}

/// Whether a type contains a secret was asked along each of its paths: of tuples of tuples, 2^40 of them.
#[test]
fn secrecy_of_a_type_is_found_once() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(transparent)]
    struct P0(u8);
    macro_rules! pairs {
        ($($outer:ident $inner:ident)*) => {$(
            #[derive(Debug, ClerkModel)]
            #[clerk_model(transparent)]
            struct $outer(Box<(Option<$inner>, Option<$inner>)>);
        )*};
    }
    pairs! {
        P1 P0 P2 P1 P3 P2 P4 P3 P5 P4 P6 P5 P7 P6 P8 P7 P9 P8 P10 P9 P11 P10 P12 P11 P13 P12 P14 P13 P15 P14 P16 P15
        P17 P16 P18 P17 P19 P18 P20 P19 P21 P20 P22 P21 P23 P22 P24 P23 P25 P24 P26 P25 P27 P26 P28 P27 P29 P28 P30 P29
        P31 P30 P32 P31 P33 P32 P34 P33 P35 P34 P36 P35 P37 P36 P38 P37 P39 P38 P40 P39
    }
    let error = report::<Vec<P40>>("[5, [5, null]]");
    assert_eq!(error.violations().len(), 2);
    assert!(
        serde_json::from_str::<P40>("5")
            .unwrap_err()
            .to_string()
            .contains("integer `5`")
    );
    let pair: P2 = from_str("[[null, 1], null]").unwrap();
    let (Some(P1(inner)), None) = *pair.0 else {
        panic!("{error}")
    };
    assert!(matches!(*inner, (None, Some(P0(1)))));
}

#[test]
fn wire_writes_each_key_once() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object, exact_keys)]
    struct Exact {
        first_name: String,
        #[clerk_model(extra)]
        rest: BTreeMap<String, String>,
    }
    let json = r#"{"firstName":"a","first_name":"b","more":"c"}"#;
    let exact: Exact = from_str(json).unwrap();
    assert_eq!((&*exact.first_name, exact.rest.len()), ("a", 2));
    assert_eq!(serde_json::to_string(&exact).unwrap(), json);
    let wire = r#"{"first_name":"a","more":"c"}"#;
    assert_eq!(serde_json::to_string(&Wire(&exact)).unwrap(), wire);
    // Formats that write the length first get the right one.
    let packed = rmp_serde::to_vec(&Wire(&exact)).unwrap();
    let unpacked: BTreeMap<String, String> = rmp_serde::from_slice(&packed).unwrap();
    assert_eq!(serde_json::to_string(&unpacked).unwrap(), wire);
    // After it, a model is written as ever.
    assert_eq!(serde_json::to_string(&exact).unwrap(), json);
}

/// Nothing after a syntax error is shown, and no violation is reported of a token that is broken.
#[test]
fn what_follows_a_syntax_error_is_not_shown() {
    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "note")]
    struct Note {
        title: String,
    }
    assert_eq!(from_str::<Note>(r#"{"object":"note","title":"a"}"#).unwrap().title, "a");
    for json in [
        r#"{"object":"note","title":1sklive}"#,
        r#"{"object":"note","title":1.sklive}"#,
        "{\"object\":\"note\",\"title\":\"a\",\"title\":\"b\nsklive\"}",
        r#"{"object":"note","title":"a","title":"sklive"#,
        r#"{"object":"note","title":"a","title":12sklive9"#,
        r#"{"object":"note","title":"a","titel":12sklive9"#,
    ] {
        let error = report::<Note>(json);
        assert!(
            !error.render(json).to_string().contains("sklive"),
            "{}",
            error.render(json)
        );
        let last = error.violations().last().unwrap();
        let location = (last.line().unwrap(), last.column().unwrap());
        assert_eq!(
            (last.code(), Some(location)),
            (ViolationCode::Syntax, location_of_syntax_error(json))
        );
    }
    for json in [
        "[-\n]",
        "[1,\ntru\n]",
        "[01]",
        "[1.]",
        "[\"\\u\"0a\"]",
        "[\"\\ud83e\\udd\"0\"]",
        "[1e\n]",
        "[nul",
        "[-",
    ] {
        let error = report::<Vec<u8>>(json);
        let [violation] = error.violations() else {
            panic!("{json}: {error}")
        };
        assert_eq!(violation.code(), ViolationCode::Syntax);
        let location = (violation.line().unwrap(), violation.column().unwrap());
        assert_eq!(Some(location), location_of_syntax_error(json), "{json}");
    }
    // What is whole before it is reported.
    let error = report::<Vec<u8>>("[true,\n300 x]");
    assert_eq!(error.violations().len(), 3, "{error}");
}

#[derive(Debug, PartialEq, ClerkModel)]
enum Late {
    #[clerk_model(object = "branch")]
    Branch(Box<Branch>),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Branch {
    child: Option<Late>,
    value: Option<Value>,
    number: Option<u8>,
}

/// What is skipped may be of any depth; only what may be read is remembered.
#[test]
fn deep_values_before_a_late_tag_take_little() {
    for deep in ["[".repeat(1 << 19) + &"]".repeat(1 << 19), "[".repeat(1 << 19)] {
        let json = format!(r#"{{"z":{deep},"number":true,"object":"branch"}}"#);
        let first = measure(|| assert!(serde_json::from_str::<Late>(&json).is_err())).bytes_max;
        let report = measure(|| assert!(from_str::<Late>(&json).is_err())).bytes_max;
        let limit = first + u64::try_from(json.len() / 2 + (128 << 10)).unwrap();
        assert!(report <= limit, "{report} of {limit}");
    }
    // In a `Value`, the discriminator is found without a look at what precedes it.
    let mut deep = json!([]);
    for _ in 0..3_000 {
        deep = Value::Array(vec![deep]);
    }
    // As a value, for `json!` would take stack to copy it.
    let entries = [("a", deep), ("number", json!(1)), ("object", json!("branch"))];
    let value = Value::Object(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    );
    assert!(from_value::<Late>(&value).is_ok());
    // Dropping it would take stack, too.
    std::mem::forget(value);
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = Value::Array(vec![deep]);
    }
    let value = json!({ "value": deep, "number": 1, "object": "branch" });
    assert_eq!(
        from_str::<Late>(&value.to_string()).unwrap(),
        from_value(&value).unwrap()
    );
}

/// A long text before a late tag is read in parts, as `serde_json` would read it.
#[test]
fn long_value_before_late_tag() {
    #[derive(Debug, PartialEq, ClerkModel)]
    enum Tagged {
        #[clerk_model(object = "x")]
        X(Plain),
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Plain {
        metadata: clerk_models::Metadata,
        bounds: Option<(std::ops::Bound<u8>, f32, i128)>,
    }
    for (metadata, bounds) in [
        ("{}", "null"),
        ("null", "null"),
        (r#"{"a": 1e999}"#, "null"),
        (
            r#"{"a": [1, {"b": null}]}"#,
            r#"[{"Included": 1}, 16777217, 170141183460469231731687303715884105727]"#,
        ),
        ("{}", "[0, 1, 1]"),
        ("{}", r#"["Unbounded", 1e-46, -1]"#),
        ("{}", r#"[{"Included": "1"}, 1, 1]"#),
    ] {
        let plain = serde_json::from_str::<Plain>(&format!(r#"{{"metadata": {metadata}, "bounds": {bounds}}}"#)).ok();
        for pad in [0, 5_000] {
            let pad = " ".repeat(pad);
            let json = format!(r#"{{"metadata": {pad}{metadata}, "bounds": {bounds}{pad}, "object": "x"}}"#);
            let read = |read: Result<Tagged, String>| read.ok().map(|Tagged::X(plain)| plain);
            assert_eq!(
                read(from_str(&json).map_err(|error| error.to_string())),
                plain,
                "{metadata} {bounds}"
            );
            let by_reader = serde_json::from_reader(json.as_bytes()).map_err(|error| error.to_string());
            assert_eq!(read(by_reader), plain, "{metadata} {bounds}");
            let nested = format!("[{pad}{json}]");
            let nested = from_str::<Vec<Tagged>>(&nested).map(|mut list| list.remove(0));
            assert_eq!(
                read(nested.map_err(|error| error.to_string())),
                plain,
                "{metadata} {bounds}"
            );
        }
    }
}
