// `rename` for the discriminator of a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(rename = "machine")] //~
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
