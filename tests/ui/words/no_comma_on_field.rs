// A missing comma between a field's words.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default null_as_default)] //~
    scopes: Vec<String>,
}

fn main() {}
