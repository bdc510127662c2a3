// `kind = "Pod"`: the key of the discriminator is its `tag`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(kind = "Pod")] //~
struct Pod {
    name: String,
}

fn main() {}
