// No list.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model = "customer"] //~
struct Customer {
    id: String,
}

fn main() {}
