// Two `Option`s have a default already.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)] //~
    name: Option<Option<String>>,
}

fn main() {}
