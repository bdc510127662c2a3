// A skipped field whose type has no `Default`.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(skip)]
    balance: Money, //~
}

fn main() {}
