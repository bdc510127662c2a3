// A check that returns no `Result`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_email)] //~
    email: String,
}

fn is_email(text: &String) -> bool {
    text.contains('@')
}

fn main() {}
