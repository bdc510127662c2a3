// A Rust union.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
union Number { //~
    integer: u64,
    float: f64,
}

fn main() {}
