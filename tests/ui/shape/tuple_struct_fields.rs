// A tuple struct's fields are looked at too.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "point")]
struct Point(i64, #[clerk_model(defualt)] i64); //~ //~

fn main() {}
