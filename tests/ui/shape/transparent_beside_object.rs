// A struct with named fields and an `object` is not `transparent`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", transparent)] //~
struct Customer {
    id: String,
}

fn main() {}
