// The attributes of a variant's named fields are checked.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Event {
    Created { //~
        #[clerk_model(requird)] //~
        id: Option<String>,
    },
}

fn main() {}
