// An alias that is the variant's own value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(alias = "past_due")] //~
    PastDue,
}

fn main() {}
