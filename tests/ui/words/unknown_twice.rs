// Two unknown attributes in one list.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", versioned, immutable)] //~ //~
struct Customer {
    id: String,
}

fn main() {}
