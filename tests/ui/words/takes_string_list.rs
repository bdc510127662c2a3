// A string in parentheses.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object("customer"))] //~
struct Customer {
    id: String,
}

fn main() {}
