// `discriminator` in full.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(discriminator = "customer")] //~
struct Customer {
    id: String,
}

fn main() {}
