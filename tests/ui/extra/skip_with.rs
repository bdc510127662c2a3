// A field that is never read has no key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(skip, rename = "seen")] //~
    seen: bool,
}

fn main() {}
