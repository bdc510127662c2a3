// serde's attributes on fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[serde(default)] //~
    scopes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")] //~
    name: Option<String>,
    #[serde(alias = "mail", getter = "email")] //~ //~
    email: String,
    #[serde(deserialize_with = "seconds")] //~
    created: u64,
    #[serde(flatten)] //~
    rest: clerk_models::Metadata,
}

fn main() {}
