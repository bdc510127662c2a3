// A list for an attribute that stands alone.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", deny_unknown_fields(strict))] //~
struct Customer {
    id: String,
}

fn main() {}
