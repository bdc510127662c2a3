// A `rename` that is another field's key in camelCase.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    created_at: i64, //~
    #[clerk_model(rename = "createdAt")] //~
    created: i64,
}

fn main() {}
