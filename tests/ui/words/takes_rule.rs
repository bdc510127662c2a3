// A spelling of keys that does not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_all = "camelcase")] //~
struct Customer {
    id: String,
}

fn main() {}
