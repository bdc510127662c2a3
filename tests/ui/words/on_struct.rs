// A field's attribute on the struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", default)] //~
struct Customer {
    id: String,
}

fn main() {}
