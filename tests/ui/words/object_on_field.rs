// The discriminator's value on a field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Customer {
    #[clerk_model(object = "customer")] //~
    kind: String,
}

fn main() {}
