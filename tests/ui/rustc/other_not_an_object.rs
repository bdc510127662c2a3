// `other` that keeps something else than an object.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    User(User),
    #[clerk_model(other)]
    Unknown(Vec<u8>), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
