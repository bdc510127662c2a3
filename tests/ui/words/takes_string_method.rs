// A string, and more behind it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer".trim())] //~
struct Customer {
    id: String,
}

fn main() {}
