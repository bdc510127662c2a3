// Presence is up to whoever holds the newtype.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Name(#[clerk_model(required)] Option<String>); //~

fn main() {}
