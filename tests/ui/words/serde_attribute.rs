// serde's own attribute.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[serde(rename = "ID")] //~
    id: String,
}

fn main() {}
