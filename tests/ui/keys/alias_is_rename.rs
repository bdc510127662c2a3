// An alias that repeats the `rename`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(rename = "e-mail", alias = "e-mail")] //~
    email: String,
}

fn main() {}
