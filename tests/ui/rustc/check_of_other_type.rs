// A check of another type.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = is_positive)] //~
    email: String,
}

fn is_positive(number: &i64) -> Result<(), String> {
    (*number > 0).then_some(()).ok_or_else(|| "not positive".to_owned())
}

fn main() {}
