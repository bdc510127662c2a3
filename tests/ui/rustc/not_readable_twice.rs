// Two fields of types that serde cannot read or write: two mistakes.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Money, //~
    limit: Option<Money>, //~
}

fn main() {}
