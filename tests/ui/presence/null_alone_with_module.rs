// The `with` module reads null itself, with or without a default.
use clerk_models::ClerkModel;

mod seconds {}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(null_as_default, with = seconds)] //~
    created: u64,
}

fn main() {}
