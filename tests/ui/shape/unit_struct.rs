// A unit struct is no JSON object.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "ping")]
struct Ping; //~

fn main() {}
