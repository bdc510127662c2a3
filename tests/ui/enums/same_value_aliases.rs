// Two variants of one alias.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(alias = "over")] //~
    Ended,
    #[clerk_model(alias = "over")] //~
    Cancelled,
}

fn main() {}
