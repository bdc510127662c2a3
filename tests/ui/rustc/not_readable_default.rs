// A type that serde cannot read or write, with a default.
use clerk_models::ClerkModel;

#[derive(Default)]
struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)]
    balance: Money, //~
}

fn main() {}
