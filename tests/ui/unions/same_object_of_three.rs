// Three variants that bear one discriminator.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Event {
    #[clerk_model(object = "user")] //~
    Created(Metadata),
    #[clerk_model(object = "user")] //~
    Updated(Metadata),
    #[clerk_model(object = "user")] //~
    Deleted(Metadata),
}

fn main() {}
