// A string that is computed.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = concat!("user", "_deleted"))] //~
struct DeletedUser {
    id: String,
}

fn main() {}
