// The runtime crate in quotes, as serde has it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", crate = "clerk_models")] //~
struct Customer {
    id: String,
}

fn main() {}
