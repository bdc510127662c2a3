// The string of a value is constant, with a mistake in the enum too.
use clerk_models::ClerkModel;

#[derive(Debug, ClerkModel)]
#[clerk_model(rename_all = "UPPERCASE")] //~
enum Status {
    Active,
}

const ACTIVE: &str = Status::Active.as_str();

fn main() {
    let _ = ACTIVE;
}
