// Two variants that keep what is not listed.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other)]
    Other(String),
    #[clerk_model(other)] //~
    Unknown(String),
}

fn main() {}
