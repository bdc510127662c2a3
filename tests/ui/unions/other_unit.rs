// `other` that forgets the object.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(Machine),
    #[clerk_model(other)]
    Unknown, //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
