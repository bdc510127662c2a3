// Two pairs of fields with one key each, one within the other.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    first: String, //~
    #[clerk_model(rename = "other")] //~
    second: String,
    other: String, //~
    #[clerk_model(alias = "first")] //~
    fourth: String,
}

fn main() {}
