// A field of a type that serde cannot read or write.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Money, //~
}

fn main() {}
