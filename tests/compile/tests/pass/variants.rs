// Variants without a model, and integer enums.
use clerk_models::{ClerkModel, Metadata};
use std::borrow::Cow;
use std::marker::PhantomData;

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum One {
    #[clerk_model(object = "one")]
    One,
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Adjacent {
    #[clerk_model(object = "fields")]
    Fields { r#type: u8, data: Option<Box<Self>> },
}

#[derive(ClerkModel)]
enum Every<'a, 'b: 'a, T: ?Sized, U, const N: usize>
where
    U: Clone + 'a,
{
    #[clerk_model(object = "unit")]
    Unit,
    #[clerk_model(object = "skipped")]
    Skipped {
        #[clerk_model(skip)]
        marker: PhantomData<T>,
        #[clerk_model(skip)]
        bytes: Option<[u8; N]>,
    },
    #[clerk_model(object = "borrowed")]
    Borrowed { text: &'a str, cow: Option<Cow<'b, str>> },
    #[clerk_model(object = "generic")]
    Generic {
        value: U,
        list: Vec<U>,
        #[clerk_model(with = self::through)]
        through: u8,
        #[clerk_model(check = self::is_any)]
        checked: Option<Vec<U>>,
        #[clerk_model(extra)]
        rest: Metadata,
    },
    #[clerk_model(other)]
    Other(Metadata),
}

fn is_any<U>(_: &Vec<U>) -> Result<(), String> {
    Ok(())
}

mod through {
    pub(super) use serde::{Deserialize, Serialize};

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }

    pub(super) fn serialize<S: serde::Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// A value cannot be moved out of it.
#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum Dropped {
    #[clerk_model(object = "fields")]
    Fields { text: String },
}

impl Drop for Dropped {
    fn drop(&mut self) {}
}

const TWO: u8 = 2;

#[derive(ClerkModel)]
#[clerk_model(integer)]
#[repr(u8)]
enum Integers {
    Zero,
    Two = TWO,
    Own = Self::OWN,
    Block = {
        let four = TWO + 2;
        four + 1
    },
    #[clerk_model(other)]
    Other(i64) = u8::MAX - 1,
    Last,
}

impl Integers {
    const OWN: u8 = 4;
}

macro_rules! declared {
    ($name:ident { $($variant:ident = $value:expr),* } $union:ident { $unit:ident, $fields:ident { $field:ident: $ty:ty } }) => {
        #[derive(ClerkModel)]
        #[clerk_model(integer)]
        enum $name { $($variant = $value),* }

        #[derive(ClerkModel)]
        #[clerk_model(tag = "type")]
        enum $union {
            #[clerk_model(object = "unit")]
            $unit,
            #[clerk_model(object = "fields")]
            $fields { $field: $ty, own: Option<$ty> },
        }
    };
}

declared!(Declared { A = 1, B = 1 + 1 } Union { Unit, Fields { id: u8 } });

#[test]
fn compiles() {
    type Static = Every<'static, 'static, str, Option<u8>, 40>;
    for json in [
        r#"{"object":"unit"}"#,
        r#"{"object":"skipped"}"#,
        r#"{"object":"borrowed","text":"t","cow":"c"}"#,
        r#"{"object":"generic","list":[null],"through":1,"checked":[2]}"#,
        r#"{"object":"other"}"#,
    ] {
        let read: Static = clerk_models::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
    for json in ["0", "2", "4", "5", "254", "255", "-7"] {
        let read: Integers = clerk_models::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(matches!(read, Integers::Last), json == "255");
    }
    assert!(clerk_models::from_str::<Dropped>(r#"{"type":"fields","text":""}"#).is_ok());
    assert!(clerk_models::from_str::<One>(r#"{"type":"one"}"#).is_ok());
    let nested = r#"{"type":"fields","data":{"type":1,"data":{"type":"fields","data":{"type":2}}}}"#;
    let read: Adjacent = clerk_models::from_str(nested).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), nested);
    assert!(matches!(clerk_models::from_str("2"), Ok(Declared::B)));
    assert!(clerk_models::from_str::<Union>(r#"{"type":"fields","id":1}"#).is_ok());
}
