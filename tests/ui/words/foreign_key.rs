// `name` and `key`: here it is `rename`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(name = "ID")] //~
    id: String,
    #[clerk_model(key = "e-mail")] //~
    email: String,
}

fn main() {}
