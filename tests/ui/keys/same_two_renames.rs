// Two fields renamed to one key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename = "name")] //~
    first_name: String,
    #[clerk_model(rename = "name")] //~
    last_name: String,
}

fn main() {}
