// A variant's attribute on its field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(#[clerk_model(object = "machine")] Machine), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
