// A value for a word that stands alone, on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required = true)] //~
    name: Option<String>,
}

fn main() {}
