// Three `Option`s.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: Option<Option<std::option::Option<String>>>, //~
}

fn main() {}
