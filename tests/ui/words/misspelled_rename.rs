// A misspelled `rename` is one mistake: the key that it was to change is not looked at.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(renam = "of")] //~
    object: String,
}

fn main() {}
