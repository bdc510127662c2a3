// What is not listed has no discriminator of its own.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(Machine),
    #[clerk_model(other, object = "unknown")] //~
    Unknown(clerk_models::Metadata),
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
