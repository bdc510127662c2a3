// Several keys in brackets.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = ["mail", "email_address"])] //~
    email: String,
}

fn main() {}
