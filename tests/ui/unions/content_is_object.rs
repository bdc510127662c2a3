// The content under the key that the discriminator has by itself.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(content = "object")] //~
enum Event {
    #[clerk_model(object = "user.created")]
    User(Metadata),
}

fn main() {}
