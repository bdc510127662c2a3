// Functions that `default` cannot call, and types without `Default`.
use clerk_models::{ClerkModel, Secret};

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default = with_argument)] //~
    seconds: u64,
    #[clerk_model(default = of_another_type)] //~
    minutes: u64,
    #[clerk_model(default)]
    token: Secret, //~
    #[clerk_model(skip)]
    balance: Money, //~
}

fn with_argument(minutes: u64) -> u64 {
    60 * minutes
}

fn of_another_type() -> &'static str {
    "30"
}

#[derive(ClerkModel)]
#[clerk_model(object = "limits")]
struct Limits {
    #[clerk_model(default = 5)] //~
    flag: bool,
    #[clerk_model(default = true)] //~
    count: u32,
    #[clerk_model(default = 1.5)] //~
    option: Option<u32>,
}

#[derive(ClerkModel)]
#[clerk_model(object = "settings", default)]
struct Settings { //~
    name: String,
}

fn main() {}
