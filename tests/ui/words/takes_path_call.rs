// A call where a path is wanted.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = Vec::new())] //~
    scopes: Vec<String>,
}

fn main() {}
