// A field's attribute given twice, in two lists.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename = "ID")]
    #[clerk_model(rename = "Id")] //~
    id: String,
}

fn main() {}
