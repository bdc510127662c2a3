// What is not listed has no value of its own.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other, rename = "unknown")] //~
    Unknown(String),
}

fn main() {}
