// A flattened union has its own keys.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    #[clerk_model(flatten, rename = "payload")] //~
    payload: Payload,
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
