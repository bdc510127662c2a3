// Unknown keys are denied, or they are kept.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer", deny_unknown_fields)] //~
struct Customer {
    #[clerk_model(extra)]
    rest: Metadata,
}

fn main() {}
