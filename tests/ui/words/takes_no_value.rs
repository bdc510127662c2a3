// A value for an attribute that stands alone.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", deny_unknown_fields = true)] //~
struct Customer {
    id: String,
}

fn main() {}
