// A `rename` that is another field's key on the wire.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    created_at: i64, //~
    #[clerk_model(rename = "created_at")] //~
    created: i64,
}

fn main() {}
