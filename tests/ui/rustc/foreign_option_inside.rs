// A type of another meaning that is spelled `Option`, inside of one.
use clerk_models::ClerkModel;

mod shop {
    #[derive(Debug, Default, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Option<T> {
        pub price: T,
    }
}
use shop::Option;

#[derive(ClerkModel)]
#[clerk_model(object = "car")]
struct Car {
    heating: std::option::Option<Option<i64>>, //~
}

fn main() {}
