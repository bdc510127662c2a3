//! `transparent` next to `PhantomData`.

use clerk_models::{ClerkModel, Secret, Wire, from_str, from_value, json_schema};
use serde_json::json;
use std::marker::PhantomData;

/// Has none of serde's traits.
#[derive(Debug, Clone, PartialEq)]
struct Customer;

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Id<T>(String, PhantomData<T>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Amount<'a, C, const N: usize>(
    #[clerk_model(skip)] PhantomData<C>,
    std::marker::PhantomData<&'a [u8; N]>,
    &'a str,
);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Key<T>(PhantomData<T>, Secret);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Charge<'a> {
    customer_id: Id<Customer>,
    other_ids: Option<Vec<Id<Customer>>>,
    #[clerk_model(required)]
    amount: Option<Amount<'a, Customer, 3>>,
    secret_key: Key<Customer>,
}

#[test]
fn phantom_data_is_no_field() {
    let json = r#"{"customerId":"cus_1","otherIds":["cus_2"],"amount":"3.50","secretKey":"sk"}"#;
    let charge: Charge<'_> = from_str(json).unwrap();
    assert_eq!(charge.customer_id, Id("cus_1".to_owned(), PhantomData));
    assert_eq!(charge.amount, Some(Amount(PhantomData, PhantomData, "3.50")));
    assert_eq!(serde_json::to_string(&charge).unwrap(), json);
    let wire = serde_json::to_value(Wire(&charge)).unwrap();
    assert_eq!(wire["customer_id"], "cus_1");
    assert_eq!(serde_json::from_str::<Charge<'_>>(json).unwrap(), charge);
    assert_eq!(json_schema::<Id<Customer>>()["type"], "string");
}

#[test]
fn the_report_is_that_of_the_field() {
    let value = json!({"customerId": 1, "otherIds": ["a", null], "amount": true, "secretKey": ["sk"]});
    let expected = [
        "/customerId: expected string, found integer",
        "/otherIds/1: expected string, found null",
        "/amount: expected string, found boolean",
        "/secretKey: expected string, found array",
    ];
    let error = from_value::<Charge<'_>>(&value).unwrap_err();
    let mut found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    found.sort();
    let mut sorted = expected.map(str::to_owned);
    sorted.sort();
    assert_eq!(found, sorted);
    let text = value.to_string();
    let error = from_str::<Charge<'_>>(&text).unwrap_err();
    for expected in expected {
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert!(
        !error.render(&text).to_string().contains("sk\""),
        "{}",
        error.render(&text)
    );
}
