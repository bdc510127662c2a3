// A word that stands alone, given twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(required, required)] //~
    name: Option<String>,
}

fn main() {}
