// `required` on a list, which is always required.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required)] //~
    scopes: Vec<Option<String>>,
}

fn main() {}
