// The enum's attribute on a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(rename_all = "camelCase")] //~
    PastDue,
}

fn main() {}
