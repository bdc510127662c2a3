// `required` on a type that is no `Option`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required)] //~
    name: String,
}

fn main() {}
