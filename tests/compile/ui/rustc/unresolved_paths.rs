// Paths that do not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_email)] //~
    email: String,
    #[clerk_model(default = thirty)] //~
    seconds: u64,
    // Neither a module nor a crate.
    #[clerk_model(with = no_module)] //~
    created: u64,
    // A module without `serialize`.
    #[clerk_model(with = seconds)] //~
    updated: u64,
}

mod seconds {
    use serde::{Deserialize, Deserializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::deserialize(deserializer)
    }
}

fn main() {}
