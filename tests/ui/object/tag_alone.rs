// `tag` without an `object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "kind")] //~
struct Pod {
    name: String,
}

fn main() {}
