// A type that serde cannot read or write, inside a `Vec`.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    payments: Vec<Money>, //~
}

fn main() {}
