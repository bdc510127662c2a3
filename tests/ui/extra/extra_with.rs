// The field that collects unknown keys has none of its own.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra, alias = "rest")] //~
    rest: Metadata,
}

fn main() {}
