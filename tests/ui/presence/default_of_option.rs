// The default of an `Option` is `None` anyway.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)] //~
    name: Option<String>,
}

fn main() {}
