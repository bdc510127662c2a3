// A variant with an empty discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "")] //~
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Machine {}

fn main() {}
