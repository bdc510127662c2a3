// Functions that `check` cannot call.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = not_a_result)] //~
    email: String,
    #[clerk_model(check = returns_a_value)] //~
    name: String,
    #[clerk_model(check = of_another_type)] //~
    city: String,
    #[clerk_model(check = without_display)] //~
    street: String,
}

fn not_a_result(text: &String) -> bool {
    text.contains('@')
}

fn returns_a_value(text: &String) -> Result<usize, String> {
    text.find('@').ok_or_else(|| "no email".to_owned())
}

fn of_another_type(number: &i64) -> Result<(), String> {
    (*number > 0).then_some(()).ok_or_else(|| "not positive".to_owned())
}

struct NoEmail;

fn without_display(text: &String) -> Result<(), NoEmail> {
    text.contains('@').then_some(()).ok_or(NoEmail)
}

fn main() {}
