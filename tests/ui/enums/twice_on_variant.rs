// A variant's attribute given twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(rename = "on")]
    #[clerk_model(rename = "active")] //~
    Active,
}

fn main() {}
