// A default of another type.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = thirty)] //~
    seconds: u64,
}

fn thirty() -> &'static str {
    "30"
}

fn main() {}
