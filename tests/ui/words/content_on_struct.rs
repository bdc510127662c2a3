// The key of a union's content, on a struct.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "event", content = "data")] //~
struct Event {
    data: String,
}

fn main() {}
