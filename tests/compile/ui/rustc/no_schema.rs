// A type that only serde knows as the root of a report, and as a type argument.

use clerk_models::ClerkModel;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Plain(u8);

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct List<T> {
    items: Vec<T>,
}

fn main() {
    let _ = clerk_models::from_str::<Vec<Plain>>("[]"); //~
    let _ = clerk_models::from_str::<List<Plain>>("{}"); //~
}
