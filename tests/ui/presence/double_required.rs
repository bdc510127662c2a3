// Two `Option`s tell absent from null; `required` has nothing to add.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required)] //~
    name: Option<Option<String>>,
}

fn main() {}
