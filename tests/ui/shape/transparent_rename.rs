// The field of a newtype has no key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct UserId(#[clerk_model(rename = "id")] String); //~

fn main() {}
