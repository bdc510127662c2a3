// A `rename` that is another variant's value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active, //~
    #[clerk_model(rename = "active")] //~
    Enabled,
}

fn main() {}
