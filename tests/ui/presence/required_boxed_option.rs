// A box of an `Option` is not spelled `Option`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required)] //~
    friend: Box<Option<String>>,
}

fn main() {}
