// A closure instead of a path.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(check = |age: &u8| if *age < 150 { Ok(()) } else { Err("too old") })] //~
    age: u8,
}

fn main() {}
