// A newtype without `transparent`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
struct UserId(String); //~

fn main() {}
