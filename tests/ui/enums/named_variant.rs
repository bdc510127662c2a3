// A variant with named fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Event {
    Created { id: String }, //~
}

fn main() {}
