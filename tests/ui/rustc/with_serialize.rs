// A `with` module whose `serialize` takes no serializer.
use clerk_models::ClerkModel;

mod seconds {
    use serde::{Deserialize, Deserializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::deserialize(deserializer)
    }

    pub fn serialize(seconds: &u64) -> String {
        seconds.to_string()
    }
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = seconds)] //~
    created: u64,
}

fn main() {}
