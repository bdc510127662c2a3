// The same inside an `Option`.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    balance: Option<Money>, //~
}

fn main() {}
