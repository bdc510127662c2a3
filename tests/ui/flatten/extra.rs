// `flatten` and `extra`: serde's way to collect unknown keys.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(flatten, extra)] //~
    rest: Metadata,
}

fn main() {}
