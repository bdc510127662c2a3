// A variant's type is no model, and serde cannot read or write it.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "money")]
    Money(Money), //~
}

fn main() {}
