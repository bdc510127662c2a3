// A default that wants an argument.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = times)] //~
    seconds: u64,
}

fn times(minutes: u64) -> u64 {
    60 * minutes
}

fn main() {}
