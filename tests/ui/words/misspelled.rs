// A misspelled attribute of a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(requird)] //~
    name: Option<String>,
}

fn main() {}
