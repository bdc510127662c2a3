// A type of another meaning that is spelled `Option`, with a module.
use clerk_models::ClerkModel;

mod shop {
    #[derive(Debug, Default, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Option<T> {
        pub price: T,
    }
}
use shop::Option;

mod price {
    use super::shop::Option;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
        Option::deserialize(deserializer)
    }

    pub fn serialize<S: Serializer>(price: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
        price.serialize(serializer)
    }
}

#[derive(ClerkModel)]
#[clerk_model(object = "car")]
struct Car {
    #[clerk_model(with = price)]
    heating: Option<i64>, //~
}

fn main() {}
