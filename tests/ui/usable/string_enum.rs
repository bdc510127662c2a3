// A string enum with a mistake has its functions.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Status {
    Active,
    #[clerk_model(renam = "over")] //~
    Ended,
    #[clerk_model(other)]
    Unknown(String),
}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    status: Status,
    #[clerk_model(required)]
    former: Option<Status>,
}

fn main() {
    let status: Status = clerk_models::from_str("\"active\"").unwrap();
    let _ = (status.as_str(), status.to_string(), format!("{status:>8}"), Status::SCHEMA);
    let _ = "active".parse::<Status>().unwrap() == Status::Active;
    let _ = clerk_models::from_str::<Customer>("{}");
}
