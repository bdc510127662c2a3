// A value without quotes.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(rename = active)] //~
    Active,
}

fn main() {}
