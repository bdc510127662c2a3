// `other` that keeps a string, as in a string enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(Machine),
    #[clerk_model(other)]
    Unknown(String), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
