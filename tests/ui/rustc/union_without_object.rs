// A variant's model has no discriminator, and the variant bears none.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(Machine), //~
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Machine {}

fn main() {}
