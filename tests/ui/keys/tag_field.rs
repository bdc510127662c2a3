// A field in the place of the discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    object: String, //~
}

fn main() {}
