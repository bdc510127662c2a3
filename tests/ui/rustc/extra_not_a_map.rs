// `extra` on something else than a map.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra)]
    rest: u64, //~
}

fn main() {}
