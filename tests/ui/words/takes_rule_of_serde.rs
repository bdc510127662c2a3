// A spelling that serde has and this crate has not.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_all = "lowercase")] //~
struct Customer {
    id: String,
}

fn main() {}
