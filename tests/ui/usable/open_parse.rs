// The function `parse` of an open string enum cannot fail; with a mistake in the enum, its use is none.
use clerk_models::ClerkModel;

#[derive(Debug, ClerkModel)]
enum Status {
    Active,
    #[clerk_model(alas = "over")] //~
    Ended,
    #[clerk_model(other)]
    Unknown(String),
}

fn main() {
    let parsed: Result<Status, std::convert::Infallible> = "active".parse();
    let _ = parsed;
}
