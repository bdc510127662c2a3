// The field that collects unknown keys has no key that could be absent.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default, extra)] //~
    rest: Metadata,
}

fn main() {}
