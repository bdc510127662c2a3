// `null_as_default` on an `Option` is not mended by a `default`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(null_as_default)] //~
    name: Option<String>,
}

fn main() {}
