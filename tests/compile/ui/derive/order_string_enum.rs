// Errors in a string enum, in the order of the source.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(exact_keys, rename_all = "Camel")] //~ //~
enum Status {
    #[clerk_model(object = "active")] //~
    Active,
    #[clerk_model(rename = "a", rename = "b")] //~
    Ended,
    Banned(String), //~
    #[clerk_model(other, alias = "unknown")] //~
    Unknown(u8), //~
    #[clerk_model(other)] //~
    More(String),
}

fn main() {}
