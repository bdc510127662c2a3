// Two keys for one field, as serde has them.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename(serialize = "ID", deserialize = "id"))] //~
    id: String,
}

fn main() {}
