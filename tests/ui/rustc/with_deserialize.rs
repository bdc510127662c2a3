// A `with` module whose `deserialize` takes something else than a deserializer.
use clerk_models::ClerkModel;

mod seconds {
    use serde::Serializer;

    pub fn deserialize(text: &str) -> Result<u64, std::num::ParseIntError> {
        text.parse()
    }

    pub fn serialize<S: Serializer>(seconds: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(*seconds)
    }
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = seconds)] //~
    created: u64,
}

fn main() {}
