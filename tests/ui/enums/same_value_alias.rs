// An alias that is another variant's value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(alias = "past_due")] //~
    Late,
    PastDue, //~
}

fn main() {}
