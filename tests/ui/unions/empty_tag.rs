// A union's discriminator and its content under empty keys.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(tag = "", content = "")] //~ //~
enum Event {
    #[clerk_model(object = "user.created")]
    User(Metadata),
}

fn main() {}
