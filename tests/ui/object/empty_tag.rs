// A discriminator under an empty key.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tag = "")] //~
struct Pod {
    name: String,
}

fn main() {}
