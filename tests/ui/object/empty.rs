// An empty discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "")] //~
struct Customer {
    id: String,
}

fn main() {}
