// An attribute that is like no other.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", versioned)] //~
struct Customer {
    id: String,
}

fn main() {}
