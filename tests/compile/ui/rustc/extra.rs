// Types that cannot collect unknown keys.
use clerk_models::ClerkModel;
use std::collections::BTreeMap;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct NotAMap {
    #[clerk_model(extra)]
    rest: u64, //~ //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct IntegerKeys {
    #[clerk_model(extra)]
    rest: BTreeMap<u64, String>, //~ //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct NotDeserialize {
    #[clerk_model(extra)]
    rest: BTreeMap<String, Money>, //~ //~
}

fn main() {}
