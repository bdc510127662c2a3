// One alias twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client", object_alias = "client")] //~
struct Customer {
    id: String,
}

fn main() {}
