// One field's alias is the other's key on the wire.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    first_name: String, //~
    #[clerk_model(alias = "first_name")] //~
    given_name: String,
}

fn main() {}
