// A misspelled `other` is one mistake: its field is no model.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(othr)] //~
    Unknown(String),
}

fn main() {}
