// A field that would borrow forever.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: &'static str, //~ //~
}

fn main() {}
