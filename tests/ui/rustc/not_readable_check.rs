// A type that serde cannot read or write, with a check.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = positive)]
    balance: Option<Money>, //~
}

fn positive(money: &Money) -> Result<(), &'static str> {
    (money.0 > 0).then_some(()).ok_or("nothing")
}

fn main() {}
