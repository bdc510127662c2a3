// `other` that keeps a model.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Event {
    #[clerk_model(object = "user")]
    User(User),
    #[clerk_model(other)]
    Unknown(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
