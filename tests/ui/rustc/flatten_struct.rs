// `flatten` of a struct, as serde has it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(flatten)]
    address: Address, //~
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Address {
    city: String,
}

fn main() {}
