// A misspelled `object` is one mistake, not two.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(objct = "customer")] //~
struct Customer {
    id: String,
}

fn main() {}
