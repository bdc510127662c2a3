// What is to hold for all fields, on the struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", required)] //~
struct Customer {
    name: Option<String>,
}

fn main() {}
