// A clash of keys around a mistake of presence, told in the order of the source.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    email: String, //~
    #[clerk_model(default, required)] //~
    scopes: Vec<String>,
    #[clerk_model(alias = "email")] //~
    mail: String,
}

fn main() {}
