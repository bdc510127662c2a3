// A key of no discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object, tag = "kind")] //~
struct Pod {
    name: String,
}

fn main() {}
