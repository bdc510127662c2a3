// A field with the discriminator's key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tag = "kind")]
struct Pod {
    #[clerk_model(rename = "kind")] //~
    sort: String,
}

fn main() {}
