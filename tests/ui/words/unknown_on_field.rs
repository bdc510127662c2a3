// An attribute of a field that is like no other.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(indexed)] //~
    id: String,
}

fn main() {}
