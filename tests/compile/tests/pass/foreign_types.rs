// Fields of types that serde knows and this crate does not: validated as a whole.
use clerk_models::ClerkModel;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
struct Money(u64);

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(Money)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Lent<'a>(&'a str);

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Wrapper<T>(T);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "account")]
struct Account<'a, T> {
    balance: Money,
    limit: Option<Money>,
    history: Vec<Money>,
    by_month: BTreeMap<String, Option<Money>>,
    #[clerk_model(default = nothing)]
    saved: Money,
    lent: Lent<'a>,
    lent_maybe: Option<Lent<'a>>,
    wrapped: Wrapper<T>,
}

fn nothing() -> Money {
    Money(0)
}

#[test]
fn compiles() {
    let json =
        r#"{"object":"account","balance":1,"history":[2],"byMonth":{"a":3,"b":null},"saved":0,"lent":"l","wrapped":4}"#;
    let account: Account<'_, u8> = clerk_models::from_str(json).unwrap();
    assert_eq!(account.balance, Money(1));
    assert_eq!(serde_json::to_string(&account).unwrap(), json);
    let wrong = json.replace(r#""balance":1"#, r#""balance":"x""#);
    let error = clerk_models::from_str::<Account<'_, u8>>(&wrong).unwrap_err();
    assert_eq!(error.violations()[0].pointer(), "/balance");
}
