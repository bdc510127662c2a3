// A field that collects unknown keys, and is never read.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra, skip)] //~
    rest: Metadata,
}

fn main() {}
