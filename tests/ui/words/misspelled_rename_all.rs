// A misspelled `rename_all`: the keys are not looked at.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", renameall = "SCREAMING_SNAKE_CASE")] //~
struct Customer {
    object: String,
}

fn main() {}
