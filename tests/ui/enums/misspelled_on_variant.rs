// A misspelled attribute of a variant: its values are not looked at.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(aliass = "active")] //~
    Enabled,
}

fn main() {}
