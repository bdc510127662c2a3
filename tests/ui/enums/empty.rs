// An enum without variants.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {} //~

fn main() {}
