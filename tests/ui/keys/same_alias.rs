// Two fields of one alias.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = "mail")] //~
    email: String,
    #[clerk_model(alias = "mail")] //~
    address: String,
}

fn main() {}
