// serde's attributes on a struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
#[serde(rename_all = "camelCase", deny_unknown_fields)] //~ //~
#[serde(bound = "", default)] //~ //~
#[serde(from = "Wire", expecting = "a customer")] //~ //~
struct Customer {
    id: String,
}

fn main() {}
