// An attribute of a variant that is like no other.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(deprecated)] //~
    Active,
}

fn main() {}
