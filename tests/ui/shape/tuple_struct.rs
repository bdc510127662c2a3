// A tuple struct is no JSON object.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "point")]
struct Point(i64, i64); //~

fn main() {}
