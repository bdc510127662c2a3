// `default` on a type that has no `Default`.
use clerk_models::{ClerkModel, Secret};

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)]
    token: Secret, //~
}

fn main() {}
