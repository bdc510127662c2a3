// An empty alias.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", object_alias = "")] //~
struct Customer {
    id: String,
}

fn main() {}
