// An attribute of an enum that is like no other.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(versioned)] //~
enum Status {
    Active,
}

fn main() {}
