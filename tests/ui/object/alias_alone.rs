// `object_alias` without an `object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object_alias = "client")] //~
struct Customer {
    id: String,
}

fn main() {}
