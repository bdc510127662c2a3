// One alias twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(alias = "mail", alias = "mail")] //~
    email: String,
}

fn main() {}
