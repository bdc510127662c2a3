// A variant's named fields are looked at too.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Event {
    Created { //~
        #[clerk_model(requird)] //~
        id: Option<String>,
    },
}

fn main() {}
