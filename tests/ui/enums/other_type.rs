// `other` of another type.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other)]
    Unknown(serde_json::Value), //~
}

fn main() {}
