// Three fields of one key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: String, //~
    #[clerk_model(rename = "name")] //~
    full_name: String,
    #[clerk_model(alias = "name")] //~
    given_name: String,
}

fn main() {}
