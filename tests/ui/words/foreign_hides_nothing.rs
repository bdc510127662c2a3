// What another derive's word may have meant is not told as missing: one mistake, one error.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(nullable, null_as_default)] //~
    scopes: Vec<String>,
}

fn main() {}
