// serde's discriminator, which it writes and never reads.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[serde(tag = "object", rename = "customer")] //~ //~
struct Customer {
    id: String,
}

fn main() {}
