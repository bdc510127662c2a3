// Two names that are one key in kebab-case.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_all = "kebab-case")]
struct Customer {
    zip_code: String, //~
    #[clerk_model(alias = "zip-code")] //~
    postcode: String,
}

fn main() {}
