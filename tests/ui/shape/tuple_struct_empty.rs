// A tuple struct without fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Nothing(); //~

fn main() {}
