// Two variants that are one value in SCREAMING_SNAKE_CASE.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "SCREAMING_SNAKE_CASE")]
enum Status {
    PastDue, //~
    #[clerk_model(rename = "PAST_DUE")] //~
    Late,
}

fn main() {}
