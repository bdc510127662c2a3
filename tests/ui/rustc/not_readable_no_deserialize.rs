// A type that serde can write and not read.
use clerk_models::ClerkModel;

#[derive(serde::Serialize)]
struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Money, //~
}

fn main() {}
