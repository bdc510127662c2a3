// `required` and `default`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required, default)] //~
    scopes: Vec<String>,
}

fn main() {}
