// The same, before the variants that are listed.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(fallback)] //~
    Unknown(String),
    Active,
    Ended,
}

fn main() {}
