// A variant bears another discriminator than its model has.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "person")]
    User(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
