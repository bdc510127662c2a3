// A list has no discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Event {
    Machines(Vec<Machine>), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
