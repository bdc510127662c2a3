// `transparent` on a tuple struct of two fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Point(i64, i64); //~

fn main() {}
