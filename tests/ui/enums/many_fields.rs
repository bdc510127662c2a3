// A variant of two fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Shape {
    Line(i64, i64), //~
}

fn main() {}
