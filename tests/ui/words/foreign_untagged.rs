// `untagged`: here it is `no_object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(untagged)] //~
struct Customer {
    id: String,
}

fn main() {}
