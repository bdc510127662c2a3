// `rename` on the struct: here it is the `object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename = "customer")] //~
struct Customer {
    id: String,
}

fn main() {}
