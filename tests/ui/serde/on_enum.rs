// serde's attributes on a string enum and its variants.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[serde(rename_all = "kebab-case")] //~
enum Status {
    #[serde(rename = "on")] //~
    Active,
    #[serde(other)] //~
    Unknown(String),
}

fn main() {}
