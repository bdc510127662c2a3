// A misspelled `object` of a variant.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Event {
    #[clerk_model(objekt = "user.created")] //~
    User(Metadata),
}

fn main() {}
