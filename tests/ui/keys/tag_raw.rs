// `type` is the discriminator's key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", tag = "type")]
struct Customer {
    r#type: String, //~
}

fn main() {}
