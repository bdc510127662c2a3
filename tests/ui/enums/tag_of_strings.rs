// A string enum has no discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "status")] //~
enum Status {
    Active,
}

fn main() {}
