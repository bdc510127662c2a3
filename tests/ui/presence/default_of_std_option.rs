// `std::option::Option` is an `Option`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)] //~
    name: std::option::Option<String>,
}

fn main() {}
