// Three variants of one value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active, //~
    #[clerk_model(rename = "active")] //~
    Enabled,
    #[clerk_model(alias = "active")] //~
    On,
}

fn main() {}
