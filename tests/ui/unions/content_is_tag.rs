// The content under the discriminator's key.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "type")] //~
enum Event {
    #[clerk_model(object = "user.created")]
    User(Metadata),
}

fn main() {}
