// A Rust union's fields are looked at too.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
union Number { //~
    #[clerk_model(nullable)] //~
    integer: u64,
    float: f64,
}

fn main() {}
