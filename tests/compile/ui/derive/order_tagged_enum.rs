// Errors in a tagged enum, in the order of the source.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(rename_all = "Camel", tag = "type", content = "type")] //~ //~
enum Event {
    #[clerk_model(object = "user")] //~
    User(#[clerk_model(check = is_user)] Metadata), //~
    #[clerk_model(rename = "session")] //~
    Session,
    Email { address: String }, //~
    #[clerk_model(object = "user")] //~
    Person(Metadata),
    #[clerk_model(other)]
    Other, //~
}

fn main() {}
