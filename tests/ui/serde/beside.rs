// serde's attribute beside this crate's, on one field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[serde(rename = "ID")] //~
    #[clerk_model(rename = "ID")]
    id: String,
}

fn main() {}
