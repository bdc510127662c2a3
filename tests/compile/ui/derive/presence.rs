// `required`, `default` and `null_as_default` on an `Option`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required, default, null_as_default)] //~ //~
    name: Option<String>,
}

fn main() {}
