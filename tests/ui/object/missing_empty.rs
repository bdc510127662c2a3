// A struct without fields, and nothing said.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
struct Ping {} //~

fn main() {}
