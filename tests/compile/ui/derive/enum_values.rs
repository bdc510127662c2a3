// Three variants with the same value.
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
