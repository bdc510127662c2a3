// `no_object` says nothing of a newtype.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object, transparent)] //~
struct UserId(String);

fn main() {}
