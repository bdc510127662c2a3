// The union looks for the discriminator under another key than its model.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum Subject {
    User(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
