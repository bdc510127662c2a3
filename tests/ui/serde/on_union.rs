// serde's attributes on a union and its variants.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[serde(tag = "type", content = "data")] //~ //~
enum Event {
    #[serde(rename = "user.created")] //~
    #[clerk_model(object = "user.created")]
    User(clerk_models::Metadata),
    #[serde(untagged)] //~
    #[clerk_model(other)]
    Other(clerk_models::Metadata),
}

fn main() {}
