// An attribute given twice, in one list.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_all = "snake_case", rename_all = "camelCase")] //~
struct Customer {
    id: String,
}

fn main() {}
