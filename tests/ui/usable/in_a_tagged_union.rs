// A model with a mistake is a variant of a union with another key, and of one whose variant bears the discriminator.
use clerk_models::ClerkModel;

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "user", tagg = "type")] //~
struct User {}

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type")]
enum Subject {
    User(User),
}

#[derive(Debug, ClerkModel)]
enum Person {
    #[clerk_model(object = "user")]
    User(User),
}

fn main() {
    let _ = clerk_models::from_str::<Subject>("{}");
    let _ = clerk_models::from_str::<Person>("{}");
}
