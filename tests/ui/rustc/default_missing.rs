// A default that does not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = thirty)] //~
    seconds: u64,
}

fn main() {}
