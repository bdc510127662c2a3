// Traits that the derive implements, implemented twice.
use clerk_models::ClerkModel;
use std::fmt;

#[derive(ClerkModel)]
enum Status { //~
    Active,
    PastDue,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("status")
    }
}

#[derive(serde::Deserialize, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer { //~
    name: String,
}

fn main() {}
