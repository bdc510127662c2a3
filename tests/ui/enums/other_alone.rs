// An enum that lists nothing.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status { //~
    #[clerk_model(other)]
    Other(String),
}

fn main() {}
