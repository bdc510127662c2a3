// The `with` module reads null itself.
use clerk_models::ClerkModel;

mod seconds {}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = seconds, default, null_as_default)] //~
    created: u64,
}

fn main() {}
