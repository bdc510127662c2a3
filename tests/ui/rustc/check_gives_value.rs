// A check that gives a value where it finds nothing wrong.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_email)] //~
    email: String,
}

fn is_email(text: &String) -> Result<usize, String> {
    text.find('@').ok_or_else(|| "no email".to_owned())
}

fn main() {}
