// An enum of strings and models is a field, and has the functions of a string enum.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Status {
    Active,
    Banned(Ban), //~
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    status: Status,
}

fn main() {
    let status: Status = clerk_models::from_str("\"active\"").unwrap();
    let _ = (status.as_str(), status.to_string(), "".parse::<Status>(), Status::SCHEMA);
    let _ = (clerk_models::from_str::<Customer>("{}"), Status::Banned(Ban {}));
}
