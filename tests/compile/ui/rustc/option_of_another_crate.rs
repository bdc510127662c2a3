// Another type that is called `Option`.
use clerk_models::ClerkModel;
use shop::Option;

#[derive(ClerkModel)]
#[clerk_model(object = "car")]
struct Car {
    plain: Option<i64>, //~
    #[clerk_model(default = one)]
    with_default: Option<i64>, //~
    #[clerk_model(required)]
    required: Option<i64>, //~
    #[clerk_model(with = price)]
    with_module: Option<i64>, //~
    twice: Option<Option<i64>>, //~ //~
    inside: std::option::Option<Option<i64>>, //~
}

mod shop {
    #[derive(Debug, Default, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Option<T> {
        pub price: T,
    }
}

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

fn one() -> Option<i64> {
    Option { price: 1 }
}

fn main() {}
