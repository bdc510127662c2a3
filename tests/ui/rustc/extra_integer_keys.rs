// `extra` on a map with keys other than strings.
use clerk_models::ClerkModel;
use std::collections::BTreeMap;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(extra)]
    rest: BTreeMap<u64, String>, //~
}

fn main() {}
