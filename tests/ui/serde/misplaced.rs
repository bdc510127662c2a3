// A struct's word of serde on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[serde(deny_unknown_fields)] //~
    id: String,
}

fn main() {}
