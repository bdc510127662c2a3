// The struct's attribute on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename_all = "snake_case")] //~
    id: String,
}

fn main() {}
