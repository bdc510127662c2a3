// Words of serde and of other derives, on variants.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(serialize = "on")] //~
    Active,
    #[clerk_model(to_string = "over")] //~
    Ended,
    #[clerk_model(value = "late")] //~
    PastDue,
    #[clerk_model(skip)] //~
    Internal,
    #[clerk_model(fallback)] //~
    Unknown(String),
}

fn main() {}
