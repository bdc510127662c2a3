// `type = "customer"`: the key of the discriminator is its `tag`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(type = "customer")] //~
struct Customer {
    id: String,
}

fn main() {}
