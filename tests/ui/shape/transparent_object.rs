// A newtype that reads as its field has no discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent, object = "user_id")] //~
struct UserId(String);

fn main() {}
