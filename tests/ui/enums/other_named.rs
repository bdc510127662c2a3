// `other` with a named field.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    #[clerk_model(other)]
    Unknown { value: String }, //~
}

fn main() {}
