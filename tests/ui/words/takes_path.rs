// A path in quotes, as serde has it, and a path that is missing.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = "Vec::new", null_as_default)] //~
    scopes: Vec<String>,
    #[clerk_model(check)] //~
    email: String,
}

fn main() {}
