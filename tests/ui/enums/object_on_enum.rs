// A struct's attribute on an enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "status")] //~
enum Status {
    Active,
}

fn main() {}
