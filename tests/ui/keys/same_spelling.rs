// Two names that are one key in camelCase.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    first_name: String, //~
    first__name: String, //~
}

fn main() {}
