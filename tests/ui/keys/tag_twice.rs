// The discriminator's key as the field's key and as its alias.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tag = "kind", rename_all = "PascalCase")]
struct Pod {
    kind: String, //~
    #[clerk_model(alias = "kind")] //~
    sort: String,
}

fn main() {}
