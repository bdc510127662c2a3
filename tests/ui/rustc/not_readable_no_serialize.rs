// A type that serde can read and not write.
use clerk_models::ClerkModel;

#[derive(serde::Deserialize)]
struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Money, //~
}

fn main() {}
