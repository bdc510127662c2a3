// A variant's attribute on the enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename = "status")] //~
enum Status {
    Active,
}

fn main() {}
