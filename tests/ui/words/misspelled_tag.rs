// A misspelled `tag` is one mistake: the discriminator's key is not known.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "Pod", tagg = "kind")] //~
struct Pod {
    object: String,
}

fn main() {}
