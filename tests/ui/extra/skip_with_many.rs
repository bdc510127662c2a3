// A field that is never read needs no other word.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(skip, default, check = is_seen)] //~ //~
    seen: bool,
}

fn main() {}
