// `other` with a value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other = "unknown")] //~
    Unknown(String),
}

fn main() {}
