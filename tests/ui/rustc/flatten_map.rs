// `flatten` of a map: here it is `extra`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(flatten)]
    rest: clerk_models::Metadata, //~
}

fn main() {}
