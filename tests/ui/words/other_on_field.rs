// A variant's attribute on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(other)] //~
    rest: clerk_models::Metadata,
}

fn main() {}
