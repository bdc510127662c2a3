// Two `Option`s have a meaning for null.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(null_as_default)] //~
    name: Option<Option<String>>,
}

fn main() {}
