// A type that lends for ever, which no document does.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: &'static str, //~
}

fn main() {}
