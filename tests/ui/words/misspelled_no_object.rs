// A misspelled `no_object` answers the question all the same.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(noobject)] //~
struct Address {
    city: String,
}

fn main() {}
