// An attribute given twice, in two lists.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
#[clerk_model(object = "client")] //~
struct Customer {
    id: String,
}

fn main() {}
