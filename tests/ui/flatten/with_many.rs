// A flattened union is read as a whole.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    #[clerk_model(default, flatten, check = is_counted)] //~ //~
    payload: Payload,
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
