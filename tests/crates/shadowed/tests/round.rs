//! The models at run time.
#![deny(warnings)]

use clerk_models::from_str;
use clerk_models_test_shadowed::{
    Closed, Code, Customer, Either, Event, FieldNames, Fields, Generic, Id, Lent, LentUnion, Machine, Message, Names,
    Plan, Signal, Status, Subject, Unmarked, Variants,
};

include!("../../round.rs");

/// Names that meet those of what the derive writes.
#[test]
fn names() {
    round!(
        Vec<Names>,
        r#"["ok","err","some","none","listed","value","error","self_","static","other"]"#
    );
    round!(
        Vec<Closed>,
        r#"["ok","err","some","none","listed","other","error","named"]"#
    );
    assert_eq!("err".parse::<Closed>().unwrap().as_str(), "err");
    for kind in ["ok", "err", "some", "none", "error", "itself", "union"] {
        round!(Variants, &format!(r#"{{"kind":"{kind}","object":1}}"#));
    }
    round!(
        Fields<u8, Option<u8>>,
        r#"{"deserializer":1,"value":"2","kind":"ok","object":3,"__deserializer":4,"__field":null,"__f0":5,"__slots":6,"__writer":7,"__value":8,"__error":9,"model":10}"#
    );
}

#[test]
fn names_of_fields_of_variants() {
    round!(FieldNames<u8>, r#"{"__tag":"none"}"#);
    round!(
        FieldNames<u8>,
        r#"{"__tag":"fields","__f1":1,"__f0":2,"__enum":3,"__serializer":4,"__map":5,"__model":6,"model":7,"type":8}"#
    );
}
