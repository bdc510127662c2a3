// A value is missing behind `=`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = , deny_unknown_fields)] //~
struct Customer {
    id: String,
}

fn main() {}
