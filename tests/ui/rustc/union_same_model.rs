// One model in two variants.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    User(User), //~
    Admin(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
