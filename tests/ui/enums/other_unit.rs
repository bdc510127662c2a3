// `other` as serde has it, which forgets the value.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other)]
    Unknown, //~
}

fn main() {}
