// A misspelled `transparent` is one mistake, not two.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparant)] //~
struct UserId(String);

fn main() {}
