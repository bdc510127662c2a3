// `flatten` on the struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object, flatten)] //~
struct Event {
    data: String,
}

fn main() {}
