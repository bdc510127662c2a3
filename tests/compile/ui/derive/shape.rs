// The attributes of a `union`'s fields are checked.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
union Number { //~
    #[clerk_model(nullable)] //~
    integer: u64,
    float: f64,
}

fn main() {}
