// serde's derive beside this one, which implements the same trait.
use clerk_models::ClerkModel;

#[derive(serde::Deserialize, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer { //~
    name: String,
}

fn main() {}
