// A number for a key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename = 1)] //~
    id: String,
}

fn main() {}
