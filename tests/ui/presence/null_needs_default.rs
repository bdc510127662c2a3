// `null_as_default` without a `default`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(null_as_default)] //~
    scopes: Vec<String>,
}

fn main() {}
