// `object` and `no_object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", no_object)] //~
struct Customer {
    id: String,
}

fn main() {}
