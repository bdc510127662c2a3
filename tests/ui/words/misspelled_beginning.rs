// Only the beginning of a word.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default, null)] //~
    scopes: Vec<String>,
}

fn main() {}
