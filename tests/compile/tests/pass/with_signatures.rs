// `with` modules whose functions are less strict than serde's own: a value by `&str`, any value, `impl Trait`.
use clerk_models::ClerkModel;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod lent {
    use super::{Deserialize, Deserializer, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        String::deserialize(deserializer)
    }

    pub fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text)
    }
}

mod any {
    use super::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    pub fn serialize<T: Serialize, S: Serializer>(value: T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

mod short {
    use super::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        Vec::deserialize(deserializer)
    }

    pub fn serialize<S>(value: &(impl AsRef<[u8]> + ?Sized), serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        value.as_ref().serialize(serializer)
    }
}

struct Associated;

impl Associated {
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de str>, D::Error> {
        Option::deserialize(deserializer)
    }

    fn serialize<S: Serializer>(value: &Option<&str>, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Customer<'a, T: for<'de> Deserialize<'de> + Serialize> {
    #[clerk_model(with = lent)]
    name: String,
    #[clerk_model(with = any)]
    level: T,
    #[clerk_model(with = short)]
    key: Vec<u8>,
    #[clerk_model(with = Associated)]
    lent: Option<&'a str>,
}

#[test]
fn compiles() {
    let json = r#"{"name":"n","level":1,"key":[1,2],"lent":"l"}"#;
    let customer: Customer<'_, u8> = clerk_models::from_str(json).unwrap();
    assert_eq!((customer.lent, &customer.key[..]), (Some("l"), &[1, 2][..]));
    assert_eq!(serde_json::to_string(&customer).unwrap(), json);
}
