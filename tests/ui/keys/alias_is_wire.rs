// An alias that is the field's own name.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = "first_name")] //~
    first_name: String,
}

fn main() {}
