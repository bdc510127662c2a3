// A check that does not exist.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_email)] //~
    email: String,
}

fn main() {}
