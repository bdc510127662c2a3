//! The models at run time.
#![deny(warnings)]

use clerk_models::from_str;
use clerk_models_test_places::made::enums::{Either, Flattened, Held, Own, Payload, Status, Union};
use clerk_models_test_places::made::structs::Model;
use clerk_models_test_places::{in_a_function, in_blocks, inside, outer, Place, IN_A_CONSTANT};

#[test]
fn places() {
    for json in [
        r#"{"object":"customer","id":"i","status":"new","number":2,"with":3}"#,
        r#"{"object":"machine","machine":4}"#,
        r#"{"object":"event","type":"subject","data":{"object":"machine","machine":4}}"#,
    ] {
        assert_eq!(in_a_function(json).as_deref(), Some(json));
    }
    assert_eq!(in_a_function("{}"), None);
    for json in [r#"{"object":"lent","text":"t"}"#, r#""past-due""#] {
        assert_eq!(in_blocks(json).as_deref(), Some(json));
    }
    let json = r#"{"number":[1,2]}"#;
    assert_eq!(IN_A_CONSTANT(json).as_deref(), Some(json));
    let json = r#"{"leaf":{"leaf":{}}}"#;
    assert_eq!(Place.in_a_method(json).as_deref(), Some(json));
    let shown: outer::Shown = from_str(r#"{"object":"shown","hidden":{},"inside":1,"status":"active"}"#).unwrap();
    assert_eq!(inside(&shown), (1, "active"));
}

/// Reads and writes, and has the same again.
macro_rules! round {
    ($model:ty, $json:literal) => {{
        let read: $model = from_str($json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), $json);
    }};
}

#[test]
fn macros() {
    round!(
        Model<'_, u8>,
        r#"{"object":"between","id":"i","maybe":[null],"between":null,"both":null,"the-key":6,"own":5,"ownLent":"l","ownParameter":1,"more":2}"#
    );
    let model: Model<'_, u8> = from_str(r#"{"object":"between","id":"i","between":"b","own_parameter":1}"#).unwrap();
    assert_eq!((model.renamed, model.own, model.between), (6, 5, Some("b")));
    assert!(
        from_str::<Model<'_, u8>>(r#"{"object":"between","id":"i","between":"b","own_parameter":1,"the-key":0}"#)
            .is_err()
    );
    round!(Vec<Status>, r#"["is active","own","own_value","other"]"#);
    round!(Held, r#"{"object":"held","id":null}"#);
    round!(Own, r#"{"own":"own"}"#);
    round!(Union<'_>, r#"{"object":"held","id":7}"#);
    round!(Union<'_>, r#"{"object":"lent","lent":"l"}"#);
    round!(Payload, r#"{"kind":"own","content":{"own":"own_value"}}"#);
    round!(Flattened, r#"{"kind":"own","content":{"own":"own_value"}}"#);
    round!(Either, r#"{"kind":"own","content":{"own":"own_value"}}"#);
    round!(Either, r#"{"own":"own"}"#);
}
