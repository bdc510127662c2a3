// `other` that keeps the discriminator and the object.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(Machine),
    #[clerk_model(other)]
    Unknown(String, clerk_models::Metadata), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
