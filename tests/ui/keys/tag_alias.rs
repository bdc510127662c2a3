// A field that also reads the discriminator's key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = "object")] //~
    sort: String,
}

fn main() {}
