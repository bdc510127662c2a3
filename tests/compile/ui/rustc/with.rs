// Modules whose functions `with` cannot call.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = deserialize_from_text)] //~
    a: u64,
    #[clerk_model(with = deserialize_to_another_type)] //~
    b: u64,
    #[clerk_model(with = serialize_without_serializer)] //~
    c: u64,
    #[clerk_model(with = serialize_by_value)] //~
    d: u64,
}

mod deserialize_from_text {
    pub use super::seconds::serialize;

    pub fn deserialize(text: &str) -> Result<u64, std::num::ParseIntError> {
        text.parse()
    }
}

mod deserialize_to_another_type {
    pub use super::seconds::serialize;
    use serde::{Deserialize, Deserializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        i64::deserialize(deserializer)
    }
}

mod serialize_without_serializer {
    pub use super::seconds::deserialize;

    pub fn serialize(seconds: &u64) -> String {
        seconds.to_string()
    }
}

mod serialize_by_value {
    pub use super::seconds::deserialize;
    use serde::Serializer;

    pub fn serialize<S: Serializer>(seconds: u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(seconds)
    }
}

mod seconds {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::deserialize(deserializer)
    }

    pub fn serialize<S: Serializer>(seconds: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(*seconds)
    }
}

fn main() {}
