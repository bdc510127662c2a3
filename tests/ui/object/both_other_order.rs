// `no_object`, and then an `object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)] //~
#[clerk_model(object = "customer")]
struct Customer {
    id: String,
}

fn main() {}
