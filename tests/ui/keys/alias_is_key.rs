// An alias that is the field's own key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = "firstName")] //~
    first_name: String,
}

fn main() {}
