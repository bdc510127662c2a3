// A spelling of values that does not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "UPPERCASE")] //~
enum Status {
    Active,
}

fn main() {}
