// A word in another case.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", denyUnknownFields)] //~
struct Customer {
    id: String,
}

fn main() {}
