// A value without the name of an attribute.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model("customer")] //~
struct Customer {
    id: String,
}

fn main() {}
