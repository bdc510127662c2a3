// `object` for the value of a string.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    #[clerk_model(object = "active")] //~
    Active,
}

fn main() {}
