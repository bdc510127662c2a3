// Two words that two `Option`s have no use for: each is told.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required, default)] //~ //~
    name: Option<Option<String>>,
}

fn main() {}
