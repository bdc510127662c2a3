// `required` and a default by function, on an `Option`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = some_name)]
    #[clerk_model(required)] //~
    name: Option<String>,
}

fn some_name() -> Option<String> {
    Some(String::new())
}

fn main() {}
