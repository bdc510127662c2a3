// A newtype with a mistake is a field of another model.
use clerk_models::{ClerkModel, HasSchema};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
#[clerk_model(transparent, rename_all = "camelCase")] //~
struct UserId(String);

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Users {
    first: UserId,
    by_id: BTreeMap<UserId, Option<UserId>>,
}

fn main() {
    let id: UserId = clerk_models::from_str("\"u\"").unwrap();
    let _ = (UserId::SCHEMA, serde_json::to_value(&id), id.0);
    let _ = clerk_models::from_str::<Users>("{}");
}
