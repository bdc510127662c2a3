//! Violations as data, and those that a program finds itself.

use clerk_models::{ClerkModel, Pointer, Secret, ValidationError, ViolationCode, from_str, from_value};
use serde_json::{Value, json};

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "order", deny_unknown_fields)]
struct Order {
    total_price: u32,
    lines: Vec<Line>,
    token: Option<Secret>,
    borrowed: Option<String>,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Line {
    product: String,
    count: u8,
}

/// The text of each violation's value and key, next to its pointer.
fn spans<'a>(error: &ValidationError, json: &'a str) -> Vec<(String, Option<&'a str>, Option<&'a str>)> {
    let violations = error.violations().iter();
    violations
        .map(|violation| {
            (
                violation.pointer().to_string(),
                violation.span().map(|span| &json[span]),
                violation.key_span().map(|span| &json[span]),
            )
        })
        .collect()
}

#[test]
fn spans_are_those_of_value_and_key() {
    let json = r#"{"object": "order", "total\u005fprice": [1, {"a": "]"}] , "lines":
        [{"product": "x"} , {"count": 300, "product": "y", "count": 2}], "é": {"b": 1}, "token": "é\n"}"#;
    let expected = [
        (
            "/total_price",
            Some(r#"[1, {"a": "]"}]"#),
            Some(r#""total\u005fprice""#),
        ),
        ("/lines/0/count", Some(r#"{"product": "x"}"#), None),
        ("/lines/1/count", Some("300"), Some(r#""count""#)),
        ("/lines/1/count", Some("2"), Some(r#""count""#)),
        ("/é", Some(r#"{"b": 1}"#), Some("\"é\"")),
    ];
    let error = from_str::<Order>(json).unwrap_err();
    let expected = expected.map(|(pointer, value, key)| (pointer.to_owned(), value, key));
    assert_eq!(spans(&error, json), expected);
}

#[test]
fn span_of_a_misspelled_key_is_its_member() {
    let json = r#"{"object": "order", "totalPrize": 5, "lines": []}"#;
    let error = from_str::<Order>(json).unwrap_err();
    let expected = [("/totalPrice".to_owned(), Some("5"), Some("\"totalPrize\""))];
    assert_eq!(spans(&error, json), expected);
}

#[test]
fn span_of_a_syntax_error_is_empty() {
    let json = r#"{"object": "order", "lines": 5, "total_price" 1}"#;
    let error = from_str::<Order>(json).unwrap_err();
    let [lines, syntax] = error.violations() else {
        panic!("{error}")
    };
    assert_eq!(&json[lines.span().unwrap()], "5");
    assert_eq!((syntax.span(), syntax.key_span()), (Some(46..46), None));
}

#[test]
fn a_value_has_no_spans_until_it_is_located() {
    let json = r#"{"lines": [{"count": 1}, {"product": true, "count": 300}], "object": "order", "token": 7}"#;
    let value: Value = serde_json::from_str(json).unwrap();
    let mut error = from_value::<Order>(&value).unwrap_err();
    assert!(error.violations().iter().all(|violation| violation.span().is_none()));
    error.locate(json);
    let of_text = from_str::<Order>(json).unwrap_err();
    assert_eq!(error.to_string(), of_text.to_string());
    assert_eq!(spans(&error, json), spans(&of_text, json));
    // What is secret is not shown.
    assert_eq!(error.render(json).to_string().matches('7').count(), 0);
}

#[test]
fn own_violations_are_in_the_same_report() {
    let json = "{\"object\": \"order\", \"totalPrice\": 1,\n \"lines\": [{\"product\": \"x\", \"count\": \"2\"}]}";
    let mut error = from_str::<Order>(json).unwrap_err();
    error.extend(ValidationError::new("/totalPrice", "too\u{7} low"));
    error.extend(ValidationError::new("/lines/0/price", "not known"));
    error.extend(ValidationError::new("/lines/7", "sold out"));
    assert_eq!(
        error.to_string(),
        "4 violations\n\
         /lines/0/count: expected integer, found string (line 2, column 38)\n\
         /totalPrice: too\\u0007 low\n\
         /lines/0/price: not known\n\
         /lines/7: sold out"
    );
    error.locate(json);
    assert_eq!(
        error.to_string(),
        "4 violations\n\
         /totalPrice: too\\u0007 low (line 1, column 35)\n\
         /lines/7: sold out (line 2, column 11)\n\
         /lines/0/price: not known (line 2, column 12)\n\
         /lines/0/count: expected integer, found string (line 2, column 38)"
    );
    let first = &error.violations()[0];
    assert_eq!(
        (first.code(), first.message()),
        (ViolationCode::InvalidValue, "too\\u0007 low".to_owned())
    );
    assert_eq!((first.expected(), first.found()), (None, None));
}

#[test]
fn own_messages_are_truncated() {
    let error = ValidationError::new("", "é".repeat(1_000));
    assert_eq!(error.to_string(), format!("the document: {}…", "é".repeat(120)));
}

#[test]
fn an_error_keeps_a_hundred_violations_and_the_syntax_error() {
    let json = format!("[{}, nul]", vec!["true"; 60].join(", "));
    let mut error = from_str::<Vec<u8>>(&json).unwrap_err();
    assert_eq!((error.len(), error.is_truncated()), (61, false));
    error.extend((0..40).flat_map(|index| ValidationError::new(format!("/{index}"), "own")));
    assert_eq!((error.len(), error.is_truncated()), (101, false));
    error.extend(ValidationError::new("/0", "one more"));
    assert_eq!((error.len(), error.is_truncated()), (101, true));
    assert_eq!(error.violations()[100].code(), ViolationCode::Syntax);
    assert_eq!(error.violations()[99].message(), "own");
    // The first ones by location stay.
    error.locate(&json);
    assert_eq!(error.violations()[1].message(), "own");
    assert_eq!((&error).into_iter().count(), error.clone().into_iter().count());
}

#[test]
fn pointers_are_made_from_text_and_tokens() {
    assert_eq!(Pointer::from("/a/0"), "/a/0");
    assert_eq!(Pointer::from("a~b".to_owned()), "/a~b");
    assert_eq!(Pointer::from_iter(["a/b", "~", ""]), "/a~1b/~0/");
    let json = r#"{"a/b": {"~": {"": 5}}}"#;
    let mut error = ValidationError::new(Pointer::from_iter(["a/b", "~", ""]), "own");
    error.locate(json);
    assert_eq!(&json[error.violations()[0].span().unwrap()], "5");
    assert_eq!(error.violations()[0].column(), Some(20));
}

/// A location is found in a text of any depth, and as far as a text with a syntax error goes.
#[test]
fn locate_is_bounded() {
    let depth = 10_000;
    let json = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let mut error = ValidationError::new("/0".repeat(depth), "deep");
    error.locate(&json);
    assert!(error.violations()[0].column() > Some(100));
    let mut error = ValidationError::new("/b", "own");
    error.locate(r#"{"a": 1, "b": 2, nul"#);
    assert_eq!(error.violations()[0].column(), Some(15));
    let mut error = ValidationError::new("/b", "own");
    error.locate("");
    assert_eq!(
        (error.violations()[0].line(), error.violations()[0].column()),
        (Some(1), Some(1))
    );
}

#[test]
fn the_json_form_has_own_violations() {
    let error = ValidationError::new("/a", "taken");
    let violation = json!({
        "code": "invalid_value", "pointer": "/a", "line": null, "column": null, "expected": null, "found": null,
        "message": "taken",
    });
    let expected = json!({"violations": [violation], "truncated": false});
    assert_eq!(serde_json::to_value(&error).unwrap(), expected);
}
