// A type that serde cannot read or write, as a part of a tuple.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    payment: (String, Money), //~
}

fn main() {}
