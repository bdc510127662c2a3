// A raw identifier and its alias elsewhere.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    r#type: String, //~
    #[clerk_model(alias = "type")] //~
    sort: String,
}

fn main() {}
