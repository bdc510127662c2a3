// `transparent` on a unit struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Ping; //~

fn main() {}
