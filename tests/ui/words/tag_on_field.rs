// The discriminator's key on the field that was to hold it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Customer {
    #[clerk_model(tag = "object")] //~
    sort: String,
}

fn main() {}
