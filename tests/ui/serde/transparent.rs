// serde's `transparent` on a newtype: one mistake.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[serde(transparent)] //~
struct UserId(String);

fn main() {}
