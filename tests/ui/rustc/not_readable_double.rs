// A type that serde cannot read or write, inside two `Option`s.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Option<Option<Money>>, //~
}

fn main() {}
