// Types in an `Option`, and without one, that serde does not both read and write.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    option: Option<Money>, //~ //~
    plain: Money, //~ //~
    double: Option<Option<Money>>, //~ //~
    #[clerk_model(check = positive)]
    with_check: Option<Money>, //~ //~
}

fn positive(money: &Money) -> Result<(), &'static str> {
    (money.0 > 0).then_some(()).ok_or("nothing")
}

fn main() {}
