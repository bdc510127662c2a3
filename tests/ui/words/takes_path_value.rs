// A value where the name of a function is wanted.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = 30)] //~
    seconds: u64,
}

fn main() {}
