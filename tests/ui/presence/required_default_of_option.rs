// `required` and `default` on an `Option`: one mistake, told once.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required, default)] //~
    name: Option<String>,
}

fn main() {}
