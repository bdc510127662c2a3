// A `with` module whose `serialize` takes the value itself, where it is lent.
use clerk_models::ClerkModel;

mod seconds {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::deserialize(deserializer)
    }

    pub fn serialize<S: Serializer>(seconds: u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(seconds)
    }
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = seconds)] //~
    created: u64,
}

fn main() {}
