// Each of the models is read, with the full report and through serde, and written.

/// Reads and writes, and has the same again.
macro_rules! round {
    ($model:ty, $($json:tt)+) => {{
        let json: &str = $($json)+;
        let read: $model = from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        let read: $model = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert!(from_str::<$model>("5").is_err());
    }};
}

const CUSTOMER: &str = r#"{"object":"customer","id":"i","label":null,"full-name":"n","list":[1],"number":"2","maybe":3,"with":"4","more":5}"#;
const MACHINE: &str = r#"{"status":"past_due","plan":"pro"}"#;
const LENT: &str = r#"{"object":"lent","text":"t","cow":"c"}"#;

#[test]
fn structs() {
    round!(Customer, CUSTOMER);
    round!(Machine, MACHINE);
    round!(Id, r#""i""#);
    round!(Generic<u8, 2>, r#"{"object":"generic","own":1,"maybe":2}"#);
    round!(Lent<'_>, LENT);
    round!(Event, r#"{"object":"event","type":"count","data":7,"more":8}"#);
    round!(Event, r#"{"object":"event","data":[],"type":"other","more":8}"#);
    let nested = format!(r#"{{"object":"event","type":"subject.created","data":{CUSTOMER}}}"#);
    round!(Event, &nested);
}

#[test]
fn enums() {
    round!(Status, r#""active""#);
    round!(Plan, r#""free""#);
    round!(Plan, r#""pro""#);
    assert_eq!(Status::PastDue.as_str(), "past_due");
    assert_eq!(Plan::Free.to_string(), "free");
    assert!("late".parse::<Status>().is_err());
    round!(Subject, CUSTOMER);
    round!(Subject, r#"{"object":"machine","status":"active","plan":"free"}"#);
    round!(Subject, r#"{"object":"planet"}"#);
    round!(Either<Customer, Machine>, CUSTOMER);
    round!(Either<Customer, Machine>, r#"{"object":"bare","status":"active","plan":"free"}"#);
    round!(LentUnion<'_>, LENT);
    round!(LentUnion<'_>, CUSTOMER);
    round!(Unmarked, CUSTOMER);
    round!(Unmarked, MACHINE);
}

#[test]
fn variants() {
    for json in ["0", "2", "404"] {
        assert_eq!(serde_json::to_string(&from_str::<Code>(json).unwrap()).unwrap(), json);
    }
    round!(Message<'_, u8>, r#"{"type":"ping"}"#);
    round!(
        Message<'_, u8>,
        r#"{"type":"moved","from_place":1,"text":"t","number":"2","with":"4","code":0,"more":5}"#
    );
    round!(Signal, r#"{"type":"ping"}"#);
    round!(Signal, r#"{"type":"moved","data":{"fromPlace":1}}"#);
}

#[test]
fn the_report_is_whole() {
    let event =
        r#"{"object": "event", "type": "subject.created", "data": {"object": "customer", "number": "", "with": ""}}"#;
    let error = from_str::<Event>(event).err().unwrap();
    assert_eq!(error.violations().len(), 4, "{error}");
}
