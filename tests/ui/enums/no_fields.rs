// A variant with empty parentheses.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active(), //~
}

fn main() {}
