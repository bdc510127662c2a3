// A list without a word, on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model()] //~
    id: String,
}

fn main() {}
