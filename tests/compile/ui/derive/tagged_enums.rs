// A field's attribute on the field of a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Machine(#[clerk_model(rename = "machine")] Machine), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
