//! `Wire`: field names for models at every depth, and for nothing else.
#![allow(clippy::option_option)] // Absent and null are told apart.

use crate::calls::{calls, json_calls};
use clerk_models::models::{Page, Timestamp};
use clerk_models::{ClerkModel, Metadata, OAuthAccessToken, Secret, Wire};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, LinkedList, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;

/// Two words in every key that counts.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user")]
struct User {
    user_id: String,
}

const WRITTEN: &str = r#"{"object":"user","userId":"u"}"#;
const WIRE: &str = r#"{"object":"user","user_id":"u"}"#;

fn user() -> User {
    User {
        user_id: "u".to_owned(),
    }
}

/// The value's JSON under renamed keys and under field names, where the two differ in nothing but users.
#[track_caller]
fn reaches<T: Serialize + ?Sized>(value: &T, written: &str) {
    assert!(written.contains("{}"));
    let (written, wire) = (written.replace("{}", WRITTEN), written.replace("{}", WIRE));
    assert_eq!(serde_json::to_string(value).unwrap(), written);
    assert_eq!(serde_json::to_string(&Wire(value)).unwrap(), wire);
    // In a format that writes variants by index too, the models' keys are all that differs.
    let respelled = calls(value).replace(&json_calls(WRITTEN), &json_calls(WIRE));
    assert_eq!(calls(&Wire(value)), respelled);
    let wire: Value = serde_json::from_str(&wire).unwrap();
    assert_eq!(serde_json::to_value(Wire(value)).unwrap(), wire);
    // Through formats whose own text is not compared: what they hold is the same.
    assert_eq!(
        sonic_rs::from_str::<Value>(&sonic_rs::to_string(&Wire(value)).unwrap()).unwrap(),
        wire
    );
    let mut cbor = Vec::new();
    ciborium::into_writer(&Wire(value), &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<Value, _>(&cbor[..]).unwrap(), wire);
    let pack = rmp_serde::to_vec_named(&Wire(value)).unwrap();
    assert_eq!(rmp_serde::from_slice::<Value>(&pack).unwrap(), wire);
}

#[test]
fn wire_spells_a_model() {
    reaches(&user(), "{}");
    reaches(&&user(), "{}");
    reaches(&Box::new(user()), "{}");
    reaches(Rc::new(user()).as_ref(), "{}");
    reaches(&Cow::Borrowed(&user()), "{}");
}

#[test]
fn wire_reaches_into_stds_containers() {
    reaches(&vec![user(), user()], "[{},{}]");
    reaches(&[user()][..], "[{}]");
    reaches(&[user(), user()], "[{},{}]");
    reaches(&VecDeque::from([user()]), "[{}]");
    reaches(&LinkedList::from([user()]), "[{}]");
    reaches(&Some(user()), "{}");
    reaches(&[None, Some(Some(user()))], "[null,{}]");
    reaches(&(1, user(), "x"), r#"[1,{},"x"]"#);
    reaches(&HashMap::from([("theKey", user())]), r#"{"theKey":{}}"#);
    reaches(
        &BTreeMap::from([("a", vec![user()]), ("b", vec![])]),
        r#"{"a":[{}],"b":[]}"#,
    );
    reaches(&Ok::<_, ()>(user()), r#"{"Ok":{}}"#);
}

#[test]
fn wire_reaches_into_models() {
    #[derive(ClerkModel)]
    #[clerk_model(no_object)]
    struct Group {
        first_lead: User,
        all_members: Vec<User>,
        by_name: BTreeMap<String, Option<User>>,
        parent_unit: Option<Box<Group>>,
    }
    let team = |parent_unit| Group {
        first_lead: user(),
        all_members: vec![user()],
        by_name: BTreeMap::from([("adaLovelace".to_owned(), Some(user())), ("no_one".to_owned(), None)]),
        parent_unit,
    };
    let inner = json!({
        "first_lead": {"object": "user", "user_id": "u"},
        "all_members": [{"object": "user", "user_id": "u"}],
        "by_name": {"adaLovelace": {"object": "user", "user_id": "u"}, "no_one": null},
    });
    let mut expected = inner.clone();
    expected["parent_unit"] = inner;
    let team = team(Some(Box::new(team(None))));
    assert_eq!(serde_json::to_value(Wire(&team)).unwrap(), expected);
    assert_eq!(
        serde_json::to_value(&team).unwrap()["parentUnit"]["firstLead"]["userId"],
        "u"
    );
}

/// Everything serde's derive makes of structs and enums.
mod derived {
    use super::User;
    use serde::Serialize;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct Struct {
        pub(crate) first_field: User,
        pub(crate) second_field: u8,
    }

    #[derive(Serialize)]
    pub(crate) struct Newtype(pub(crate) User);

    #[derive(Serialize)]
    pub(crate) struct Tuple(pub(crate) u8, pub(crate) User);

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum External {
        NoContent,
        OneUser(User),
        TwoUsers(User, User),
        NamedUser { the_user: User },
    }

    #[derive(Serialize)]
    #[serde(tag = "theType", rename_all = "camelCase", rename_all_fields = "camelCase")]
    pub(crate) enum Internal {
        OneUser(User),
        NamedUser { the_user: User },
    }

    #[derive(Serialize)]
    #[serde(tag = "theType", content = "theContent", rename_all = "camelCase")]
    pub(crate) enum Adjacent {
        OneUser(User),
        TwoUsers(User, User),
    }

    #[derive(Serialize)]
    #[serde(untagged)]
    pub(crate) enum Untagged {
        One(User),
        Many(Vec<User>),
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct Flat {
        pub(crate) own_field: u8,
        #[serde(flatten)]
        pub(crate) user: User,
        #[serde(flatten)]
        pub(crate) more: BTreeMap<&'static str, User>,
    }
}

#[test]
fn wire_in_serde_structs() {
    use derived::{Flat, Newtype, Struct, Tuple};
    let strukt = Struct {
        first_field: user(),
        second_field: 1,
    };
    reaches(&strukt, r#"{"firstField":{},"secondField":1}"#);
    reaches(&vec![Some(strukt)], r#"[{"firstField":{},"secondField":1}]"#);
    reaches(&Newtype(user()), "{}");
    reaches(&Tuple(1, user()), "[1,{}]");

    let flat = Flat {
        own_field: 1,
        user: user(),
        more: BTreeMap::from([("moreUsers", user())]),
    };
    assert_eq!(
        serde_json::to_string(&Wire(&flat)).unwrap(),
        r#"{"ownField":1,"object":"user","user_id":"u","moreUsers":{"object":"user","user_id":"u"}}"#
    );
}

#[test]
fn wire_in_serde_enums() {
    use derived::{Adjacent, External, Internal, Untagged};
    assert_eq!(
        serde_json::to_string(&Wire(&External::NoContent)).unwrap(),
        r#""noContent""#
    );
    reaches(&External::OneUser(user()), r#"{"oneUser":{}}"#);
    reaches(&External::TwoUsers(user(), user()), r#"{"twoUsers":[{},{}]}"#);
    reaches(
        &External::NamedUser { the_user: user() },
        r#"{"namedUser":{"the_user":{}}}"#,
    );
    reaches(
        &Internal::NamedUser { the_user: user() },
        r#"{"theType":"namedUser","theUser":{}}"#,
    );
    reaches(&Adjacent::OneUser(user()), r#"{"theType":"oneUser","theContent":{}}"#);
    reaches(
        &Adjacent::TwoUsers(user(), user()),
        r#"{"theType":"twoUsers","theContent":[{},{}]}"#,
    );
    reaches(&Untagged::One(user()), "{}");
    reaches(&Untagged::Many(vec![user()]), "[{}]");
    assert_eq!(
        serde_json::to_string(&Wire(&Internal::OneUser(user()))).unwrap(),
        r#"{"theType":"oneUser","object":"user","user_id":"u"}"#
    );
}

#[test]
fn wire_reaches_into_a_foreign_container() {
    /// As a crate that knows nothing of models would write one.
    struct Tree<T> {
        node: T,
        children: Vec<Tree<T>>,
    }

    impl<T: Serialize> Serialize for Tree<T> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("theNode", &self.node)?;
            map.serialize_key("allChildren")?;
            map.serialize_value(&self.children)?;
            map.end()
        }
    }

    let leaf = || Tree {
        node: user(),
        children: Vec::new(),
    };
    let tree = Tree {
        node: user(),
        children: vec![leaf(), leaf()],
    };
    assert_eq!(
        serde_json::to_string(&Wire(&tree)).unwrap(),
        r#"{"theNode":{},"allChildren":[{"theNode":{},"allChildren":[]},{"theNode":{},"allChildren":[]}]}"#
            .replace("{}", WIRE)
    );
}

#[test]
fn wire_leaves_keys_and_variants_that_are_no_models() {
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
    #[serde(rename_all = "camelCase")]
    enum Size {
        ExtraSmall,
        ExtraLarge,
    }
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
    #[serde(transparent)]
    struct Name(&'static str);

    let sizes = BTreeMap::from([(Size::ExtraSmall, "xS"), (Size::ExtraLarge, "xL")]);
    assert_eq!(
        serde_json::to_string(&Wire(&sizes)).unwrap(),
        r#"{"extraSmall":"xS","extraLarge":"xL"}"#
    );
    let names = BTreeMap::from([(Name("theName"), Size::ExtraLarge)]);
    assert_eq!(
        serde_json::to_string(&Wire(&names)).unwrap(),
        r#"{"theName":"extraLarge"}"#
    );
    let numbers = BTreeMap::from([(-5_i8, 'c')]);
    assert_eq!(serde_json::to_string(&Wire(&numbers)).unwrap(), r#"{"-5":"c"}"#);
    let letters = BTreeMap::from([('ä', Size::ExtraSmall)]);
    assert_eq!(serde_json::to_string(&Wire(&letters)).unwrap(), r#"{"ä":"extraSmall"}"#);
    let value = json!({"userId": 1, "nested": {"theKey": [{"userId": 2}]}, "object": "user"});
    assert_eq!(serde_json::to_value(Wire(&value)).unwrap(), value);
}

#[test]
fn wire_renames_win_over_extra() {
    #[derive(ClerkModel)]
    #[clerk_model(tag = "theKind", object = "theObject", rename_all = "PascalCase")]
    struct Spelled {
        plain_field: u8,
        #[clerk_model(rename = "exactlyThis")]
        renamed_field: u8,
        #[clerk_model(alias = "aka")]
        aliased_field: u8,
        r#type: u8,
        last4: u8,
        _leading_and_trailing_: u8,
        #[clerk_model(extra)]
        rest: BTreeMap<String, User>,
    }
    let renamed = Spelled {
        plain_field: 1,
        renamed_field: 2,
        aliased_field: 3,
        r#type: 4,
        last4: 5,
        _leading_and_trailing_: 6,
        rest: BTreeMap::from([("extraKey".to_owned(), user()), ("plain_field".to_owned(), user())]),
    };
    assert_eq!(
        serde_json::to_string(&renamed).unwrap(),
        r#"{"theKind":"theObject","PlainField":1,"exactlyThis":2,"AliasedField":3,"Type":4,"Last4":5,"_LeadingAndTrailing_":6,"extraKey":{}}"#
            .replace("{}", WRITTEN)
    );
    assert_eq!(
        serde_json::to_string(&Wire(&renamed)).unwrap(),
        r#"{"theKind":"theObject","plain_field":1,"exactlyThis":2,"aliased_field":3,"type":4,"last4":5,"_leading_and_trailing_":6,"extraKey":{}}"#
            .replace("{}", WIRE)
    );
}

#[test]
fn wire_in_newtypes_and_generics() {
    #[derive(ClerkModel)]
    #[clerk_model(transparent)]
    struct Users(Vec<User>);
    reaches(&Users(vec![user()]), "[{}]");
    let page = Page {
        data: vec![Some(user()), None],
        total_count: 2,
    };
    assert_eq!(
        serde_json::to_string(&Wire(&page)).unwrap(),
        r#"{"data":[{},null],"total_count":2}"#.replace("{}", WIRE)
    );
}

#[test]
fn wire_goes_through_a_with_module() {
    mod listed {
        use super::User;
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub(super) fn serialize<S: Serializer>(user: &User, serializer: S) -> Result<S::Ok, S::Error> {
            [user].serialize(serializer)
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<User, D::Error> {
            <[User; 1]>::deserialize(deserializer).map(|[user]| user)
        }
    }
    #[derive(Debug, PartialEq, ClerkModel)]
    #[clerk_model(no_object)]
    struct Listed {
        #[clerk_model(with = listed)]
        only_user: User,
    }
    let json = r#"{"only_user":[{}]}"#.replace("{}", WIRE);
    let listed = Listed { only_user: user() };
    assert_eq!(serde_json::to_string(&Wire(&listed)).unwrap(), json);
    assert_eq!(serde_json::from_str::<Listed>(&json).unwrap(), listed);
}

#[test]
fn wire_inside_wire_and_inside_a_serde_struct() {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Request<'a> {
        wire_user: Wire<'a, User>,
        written_user: &'a User,
    }
    let user = user();
    let request = Request {
        wire_user: Wire(&user),
        written_user: &user,
    };
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        format!(r#"{{"wireUser":{WIRE},"writtenUser":{WRITTEN}}}"#)
    );
    assert_eq!(
        serde_json::to_string(&Wire(&request)).unwrap(),
        format!(r#"{{"wireUser":{WIRE},"writtenUser":{WIRE}}}"#)
    );
    assert_eq!(serde_json::to_string(&Wire(&Wire(&user))).unwrap(), WIRE);
}

#[test]
fn wire_takes_what_has_no_size() {
    assert_eq!(serde_json::to_string(&Wire("plain")).unwrap(), r#""plain""#);
    let users: &[User] = &[user()];
    assert_eq!(serde_json::to_string(&Wire(users)).unwrap(), format!("[{WIRE}]"));
}

#[test]
fn wire_spells_clerks_own_models() {
    let token = OAuthAccessToken {
        external_account_id: "eac_1".to_owned(),
        provider_user_id: "1087".to_owned(),
        token: Secret::from("ya29"),
        expires_at: None,
        provider: "oauth_google".to_owned(),
        public_metadata: Metadata::from_iter([("camelCase".to_owned(), json!({"innerKey": true}))]),
        label: None,
        scopes: None,
        id_token: None,
        token_secret: Some(Secret::from("s3")),
    };
    assert_eq!(
        serde_json::to_string(&Wire(&token)).unwrap(),
        r#"{"object":"oauth_access_token","external_account_id":"eac_1","provider_user_id":"1087","token":"ya29","expires_at":null,"provider":"oauth_google","public_metadata":{"camelCase":{"innerKey":true}},"label":null,"token_secret":"s3"}"#
    );
}

// ---- what serializers are asked for -----------------------------------------------------------------------------

/// A field or more for each way in which a model writes an entry.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "theKind", object = "every_shape")]
struct EveryShape {
    absent_option: Option<User>,
    given_option: Option<User>,
    #[clerk_model(required)]
    required_option: Option<User>,
    #[clerk_model(required)]
    null_option: Option<User>,
    double_option: Option<Option<User>>,
    null_double: Option<Option<User>>,
    #[clerk_model(rename = "exactlyThis")]
    renamed_user: Box<User>,
    many_users: Vec<User>,
    by_name: BTreeMap<String, User>,
    user_page: Page<User>,
    listed_kind: Kind,
    other_kind: Kind,
    #[clerk_model(with = shouted)]
    shouted_text: String,
    the_newtype: Named,
    the_token: Secret,
    created_at: Timestamp,
    own_tag: Tagged,
    borne_tag: Tagged,
    other_tag: Tagged,
    adjacent_user: Adjacent,
    adjacent_nothing: Adjacent,
    #[clerk_model(flatten)]
    flattened: Payload,
    #[clerk_model(extra)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, PartialEq, ClerkModel)]
enum Kind {
    OnePart,
    TwoParts,
    #[clerk_model(other)]
    Other(String),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Named(User);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Point {
    x_axis: f64,
}

#[derive(Debug, PartialEq, ClerkModel)]
enum Tagged {
    User(User),
    #[clerk_model(object = "point")]
    Point(Point),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Adjacent {
    #[clerk_model(object = "nothing")]
    Nothing(Option<u8>),
    #[clerk_model(object = "user.created")]
    User(User),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "flatType", content = "flatData")]
enum Payload {
    #[clerk_model(object = "users")]
    Users(Vec<User>),
    #[clerk_model(other)]
    Other(Value),
}

mod shouted {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&text.to_uppercase())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        String::deserialize(deserializer).map(|text| text.to_lowercase())
    }
}

/// Keys in camelCase, with `{}` for each user. No numbers in the rest: with `arbitrary_precision` they are structs.
const EVERY_SHAPE: &str = r#"{"theKind":"every_shape","givenOption":{},"requiredOption":{},"nullOption":null,"doubleOption":{},"nullDouble":null,"exactlyThis":{},"manyUsers":[{},{}],"byName":{"innerKey":{}},"userPage":{"data":[{}],"totalCount":7},"listedKind":"two_parts","otherKind":"three parts","shoutedText":"LOUD","theNewtype":{},"theToken":"sk_1","createdAt":1700000000123,"ownTag":{},"borneTag":{"object":"point","xAxis":0.5},"otherTag":{"object":"planet","someKey":["aB"]},"adjacentUser":{"type":"user.created","data":{}},"adjacentNothing":{"type":"nothing"},"flatType":"users","flatData":[{}],"moreKeys":{"innerKey":[true,null]}}"#;

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |key, word| key + &word[..1].to_uppercase() + &word[1..])
}

#[test]
fn models_write_maps_with_strings_as_keys() {
    let written = EVERY_SHAPE.replace("{}", WRITTEN);
    let names = [
        "user_id",
        "given_option",
        "required_option",
        "null_option",
        "double_option",
        "null_double",
        "many_users",
        "by_name",
        "user_page",
        "total_count",
        "listed_kind",
        "other_kind",
        "shouted_text",
        "the_newtype",
        "the_token",
        "created_at",
        "own_tag",
        "borne_tag",
        "x_axis",
        "other_tag",
        "adjacent_user",
        "adjacent_nothing",
    ];
    let wire = names
        .iter()
        .fold(written.clone(), |json, name| json.replace(&camel_case(name), name));
    for json in [&written, &wire] {
        let shape: EveryShape = clerk_models::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&shape).unwrap(), written);
        assert_eq!(serde_json::to_string(&Wire(&shape)).unwrap(), wire);
        // The calls for a plain map: no variant, no struct, no key but by `serialize_str`, and each length known.
        assert_eq!(calls(&shape), json_calls(&written));
        assert_eq!(calls(&Wire(&shape)), json_calls(&wire));
    }
}

#[test]
fn wire_ends_with_the_value() {
    struct Stops(fn());
    impl Serialize for Stops {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            (self.0)();
            Err(serde::ser::Error::custom("stopped"))
        }
    }
    let stops = Stops(|| ());
    assert!(serde_json::to_string(&Wire(&stops)).is_err());
    assert_eq!(serde_json::to_string(&user()).unwrap(), WRITTEN);
    let panics = Stops(|| panic!("on purpose"));
    assert!(std::panic::catch_unwind(|| serde_json::to_string(&Wire(&panics))).is_err());
    assert_eq!(serde_json::to_string(&user()).unwrap(), WRITTEN);
    // Outside of it, other threads write as they do.
    let asks = Stops(|| {
        let other = std::thread::spawn(|| serde_json::to_string(&user()).unwrap());
        assert_eq!(other.join().unwrap(), WRITTEN);
        assert_eq!(serde_json::to_string(&user()).unwrap(), WIRE);
    });
    assert_eq!(serde_json::to_string(&Wire(&asks)).unwrap_err().to_string(), "stopped");
}

// ---- nothing else changes ---------------------------------------------------------------------------------------

#[test]
fn every_kind_of_scalar_passes_through_unchanged() {
    #[derive(Serialize)]
    struct Unit;
    struct Bytes;
    impl Serialize for Bytes {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bytes(&[0, 255])
        }
    }

    let scalars = (
        (true, i8::MIN, i16::MIN, i32::MIN, i64::MIN, i128::MIN),
        (u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX),
        (0.1_f32, 0.1_f64, 'ß', "text", (), Option::<u8>::None),
        (std::net::Ipv4Addr::LOCALHOST, std::time::Duration::from_millis(1500)),
    );
    assert_eq!(
        serde_json::to_string(&Wire(&scalars)).unwrap(),
        serde_json::to_string(&scalars).unwrap()
    );

    // Binary formats write bytes as bytes, and addresses and numbers in their compact form.
    let scalars = (Unit, Bytes, std::net::Ipv4Addr::LOCALHOST, 0.1_f32, u64::MAX, i8::MIN);
    assert_eq!(
        rmp_serde::to_vec(&Wire(&scalars)).unwrap(),
        rmp_serde::to_vec(&scalars).unwrap()
    );
    let cbor = |value: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = Vec::new();
        value(&mut bytes);
        bytes
    };
    assert_eq!(
        cbor(&|bytes| ciborium::into_writer(&Wire(&scalars), bytes).unwrap()),
        cbor(&|bytes| ciborium::into_writer(&scalars, bytes).unwrap()),
    );
}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "raw")]
struct Exact {
    raw_text: Box<RawValue>,
    some_number: serde_json::Number,
    any_value: Value,
}

#[test]
fn raw_values_and_numbers_survive_wire() {
    let json = r#"{"object":"raw","raw_text":{"someKey" : [1.0,  2e1]},"some_number":12345678901234567890,"any_value":{"innerKey":1.5}}"#;
    let raw: Exact = serde_json::from_str(json).unwrap();
    assert_eq!(raw.raw_text.get(), r#"{"someKey" : [1.0,  2e1]}"#);
    assert_eq!(serde_json::to_string(&Wire(&raw)).unwrap(), json);
    assert_eq!(
        serde_json::to_string(&Wire(&vec![Some(&raw)])).unwrap(),
        format!("[{json}]")
    );
    assert_eq!(
        serde_json::to_value(Wire(&raw)).unwrap(),
        serde_json::from_str::<Value>(json).unwrap()
    );
    // `Wire` does not change it.
    let written = json.replace("raw_text", "rawText").replace("some_number", "someNumber");
    assert_eq!(
        serde_json::to_string(&raw).unwrap(),
        written.replace("any_value", "anyValue")
    );
}

#[cfg(feature = "serde-json-features")]
#[test]
fn numbers_beyond_64_bits_survive_wire() {
    let digits = "123456789012345678901234567890.123456789012345678901234567890";
    let json = format!(r#"{{"object":"raw","raw_text":0,"some_number":{digits},"any_value":[{digits}]}}"#);
    let raw: Exact = serde_json::from_str(&json).unwrap();
    assert_eq!(serde_json::to_string(&Wire(&raw)).unwrap(), json);
}

// ---- read and written back --------------------------------------------------------------------------------------

/// One field for each row of the table of presences.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "presences")]
struct Presences<T, U> {
    plain_field: u8,
    reads_null: (),
    any_value: Value,
    #[clerk_model(default)]
    with_default: Vec<String>,
    #[clerk_model(default = seven, null_as_default)]
    null_default: u8,
    plain_option: Option<u8>,
    #[clerk_model(required)]
    required_option: Option<u8>,
    #[clerk_model(default = some_seven)]
    default_option: Option<u8>,
    double_option: Option<Option<u8>>,
    generic_value: T,
    generic_option: U,
}

fn seven() -> u8 {
    7
}

// A default of an `Option` is one.
#[allow(clippy::unnecessary_wraps)]
fn some_seven() -> Option<u8> {
    Some(7)
}

type Tested = Presences<u8, Option<u8>>;

fn least() -> Tested {
    Presences {
        plain_field: 1,
        reads_null: (),
        any_value: Value::Null,
        with_default: Vec::new(),
        null_default: 7,
        plain_option: None,
        required_option: None,
        default_option: None,
        double_option: None,
        generic_value: 2,
        generic_option: None,
    }
}

fn most() -> Tested {
    Presences {
        plain_field: 1,
        reads_null: (),
        any_value: json!({"innerKey": "x"}),
        with_default: vec!["a".to_owned()],
        null_default: 8,
        plain_option: Some(3),
        required_option: Some(4),
        default_option: Some(5),
        double_option: Some(Some(6)),
        generic_value: 2,
        generic_option: Some(9),
    }
}

fn there_and_back<T: DeserializeOwned + Serialize>(model: &T) -> [T; 10] {
    let wire = Wire(model);
    let mut cbor = [Vec::new(), Vec::new()];
    ciborium::into_writer(&wire, &mut cbor[0]).unwrap();
    ciborium::into_writer(model, &mut cbor[1]).unwrap();
    [
        serde_json::from_str(&serde_json::to_string(&wire).unwrap()).unwrap(),
        serde_json::from_str(&serde_json::to_string(model).unwrap()).unwrap(),
        serde_json::from_value(serde_json::to_value(wire).unwrap()).unwrap(),
        serde_json::from_value(serde_json::to_value(model).unwrap()).unwrap(),
        sonic_rs::from_str(&sonic_rs::to_string(&wire).unwrap()).unwrap(),
        sonic_rs::from_str(&sonic_rs::to_string(model).unwrap()).unwrap(),
        ciborium::from_reader(&cbor[0][..]).unwrap(),
        ciborium::from_reader(&cbor[1][..]).unwrap(),
        rmp_serde::from_slice(&rmp_serde::to_vec(&wire).unwrap()).unwrap(),
        rmp_serde::from_slice(&rmp_serde::to_vec(model).unwrap()).unwrap(),
    ]
}

#[test]
fn every_presence_round_trips_in_both_cases() {
    let null = Tested {
        double_option: Some(None),
        ..least()
    };
    for presences in [least(), most(), null] {
        for read in there_and_back(&presences) {
            assert_eq!(read, presences);
        }
    }
}

#[test]
fn round_trip_in_both_cases() {
    let shortest = r#"{"object":"presences","plain_field":1,"reads_null":null,"any_value":null,"with_default":[],"null_default":7,"required_option":null,"default_option":null,"generic_value":2}"#;
    let longest = r#"{"object":"presences","plain_field":1,"reads_null":null,"any_value":{"innerKey":"x"},"with_default":["a"],"null_default":8,"plain_option":3,"required_option":4,"default_option":5,"double_option":6,"generic_value":2,"generic_option":9}"#;
    for (wire, presences) in [(shortest, least()), (longest, most())] {
        assert_eq!(serde_json::to_string(&Wire(&presences)).unwrap(), wire);
        let written = serde_json::to_string(&presences).unwrap();
        assert!(
            written.contains(r#""plainField":1,"readsNull":null,"anyValue":"#),
            "{written}"
        );
        for json in [wire, &written] {
            let read: Tested = clerk_models::from_str(json).unwrap();
            assert_eq!(read, presences);
            assert_eq!(serde_json::to_string(&Wire(&read)).unwrap(), wire);
            assert_eq!(serde_json::to_string(&read).unwrap(), written);
        }
    }
    let null = Tested {
        double_option: Some(None),
        ..least()
    };
    assert!(
        serde_json::to_string(&Wire(&null))
            .unwrap()
            .contains(r#""double_option":null"#)
    );
}

#[test]
fn wire_does_not_ask_more_of_a_type_than_serialize() {
    #[derive(Serialize)]
    struct NoMore(#[serde(serialize_with = "loudly")] String);
    fn loudly<S: serde::Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_some(&Wire(&vec![User {
            user_id: value.to_owned(),
        }]))
    }
    assert_eq!(
        serde_json::to_string(&Wire(&NoMore("5".to_owned()))).unwrap(),
        r#"[{"object":"user","user_id":"5"}]"#
    );
}

#[test]
fn an_error_of_the_value_is_the_error_of_wire() {
    #[derive(Debug, Deserialize)]
    struct Fails;
    impl Serialize for Fails {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("it failed"))
        }
    }
    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Holder {
        inner_value: Option<Fails>,
        after_that: u8,
    }
    let holder = Holder {
        inner_value: Some(Fails),
        after_that: 1,
    };
    for error in [
        serde_json::to_string(&Wire(&holder)).unwrap_err(),
        serde_json::to_string(&holder).unwrap_err(),
        serde_json::to_value(Wire(&vec![holder])).unwrap_err(),
    ] {
        assert_eq!(error.to_string(), "it failed");
    }
}
