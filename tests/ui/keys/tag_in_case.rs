// A field with the discriminator's key after case mapping.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tag = "apiKind")]
struct Pod {
    api_kind: String, //~
}

fn main() {}
