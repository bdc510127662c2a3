// Exact keys that are the same in the written spelling.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", exact_keys)]
struct Customer {
    user_name: String, //~
    #[clerk_model(rename = "userName")] //~
    login: String,
}

fn main() {}
