// `transparent` on a struct with named fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)] //~
struct UserId {
    id: String,
}

fn main() {}
