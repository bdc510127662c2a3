// One alias twice.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(alias = "over", alias = "over")] //~
    Ended,
}

fn main() {}
