// Two variants that bear one discriminator.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Event {
    #[clerk_model(object = "user.created", object = "user.updated")] //~
    User(Metadata),
    #[clerk_model(object = "user.updated")] //~
    Changed(Metadata),
}

fn main() {}
