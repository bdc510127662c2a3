// Another value than a string.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = CUSTOMER)] //~
struct Customer {
    id: String,
}

const CUSTOMER: &str = "customer";

fn main() {}
