// A module in quotes.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(with = "seconds")] //~
    created: u64,
}

fn main() {}
