// A `crate` that does not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", crate = crate::nowhere)] //~
struct Customer {
    id: String,
    name: Option<String>,
}

fn main() {}
