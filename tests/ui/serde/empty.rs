// serde's attribute without a word, and alone.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[serde()] //~
    id: String,
    #[serde] //~
    name: String,
}

fn main() {}
