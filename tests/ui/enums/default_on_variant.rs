// A field's attribute on a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(default)] //~
    Active,
    Ended,
}

fn main() {}
