// `extra` on three fields.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra)]
    rest: Metadata,
    #[clerk_model(extra)] //~
    more: Metadata,
    #[clerk_model(extra)] //~
    most: Metadata,
}

fn main() {}
