// A path for a word.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(json::rename = "ID")] //~
    id: String,
}

fn main() {}
