// A field with the discriminator's key in its other spelling.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tag = "api_kind")]
struct Pod {
    api_kind: String, //~
}

fn main() {}
