// A variant that bears one discriminator twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "machine", object = "machine")] //~
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Machine {}

fn main() {}
