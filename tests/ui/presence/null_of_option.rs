// Null is `None`, or it is the default.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = some_name, null_as_default)] //~
    name: Option<String>,
}

fn some_name() -> Option<String> {
    Some(String::new())
}

fn main() {}
