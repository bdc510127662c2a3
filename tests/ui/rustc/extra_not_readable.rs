// `extra` on a map of what serde cannot read or write.
use clerk_models::ClerkModel;
use std::collections::BTreeMap;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra)]
    rest: BTreeMap<String, Money>, //~
}

fn main() {}
