// Three variants that keep what is not listed.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(other)]
    Other(Metadata),
    Machine(Machine),
    #[clerk_model(other)] //~
    Unknown(Metadata),
    #[clerk_model(other)] //~
    Rest(Metadata),
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
