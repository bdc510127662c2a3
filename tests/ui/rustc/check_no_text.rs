// A check whose error cannot be shown.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_email)] //~
    email: String,
}

struct NoEmail;

fn is_email(text: &String) -> Result<(), NoEmail> {
    text.contains('@').then_some(()).ok_or(NoEmail)
}

fn main() {}
