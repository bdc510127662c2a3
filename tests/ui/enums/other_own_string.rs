// `other` with a type of another module that is called `String`.
use clerk_models::ClerkModel;

mod shop {
    pub struct String;
}

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other)]
    Unknown(shop::String), //~
}

fn main() {}
