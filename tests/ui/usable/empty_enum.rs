// An enum without variants has the functions of a string enum.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Status {} //~

fn texts(status: &Status) -> (&'static str, String) {
    (status.as_str(), status.to_string())
}

fn main() {
    let _ = (texts, clerk_models::from_str::<Status>("\"active\""), "".parse::<Status>(), Status::SCHEMA);
}
