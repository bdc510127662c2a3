// `alias` for the discriminator of a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "machine", alias = "robot")] //~
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Machine {}

fn main() {}
