// A missing comma.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer" deny_unknown_fields)] //~
struct Customer {
    id: String,
}

fn main() {}
