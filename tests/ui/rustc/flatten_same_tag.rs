// The struct's discriminator has one of the two keys of the flattened union.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "event")]
struct Event {
    #[clerk_model(flatten)]
    payload: Payload, //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "object", content = "data")]
enum Payload {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
