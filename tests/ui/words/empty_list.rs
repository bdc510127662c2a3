// A list without a word.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model()] //~
struct Customer {
    id: String,
}

fn main() {}
