// A spelling without quotes.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_all = camelCase)] //~
struct Customer {
    id: String,
}

fn main() {}
